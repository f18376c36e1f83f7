import { randomUUID } from "node:crypto"
import type { PostingKind } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweptOrders } from "../../lib/metrics/registry"
import { loggedOf } from "../../lib/problem"
import { expectPaymentWorkflow } from "../buying/expect-payment"
import { tellMoney } from "../buying/tell-money"
import { ordersLacking } from "./orders-lacking"
import { reconcileOrderWorkflow } from "./reconcile-order"

/** So many are looked at together. */
const page_size = 500

export type SweepReport = {
  orders: number
  /** Orders whose book was behind their facts, with the kinds of posting that were missing. */
  differing: { order_id: string; kinds: PostingKind[] }[]
  /** Orders with lines that no published price explains: they stay out of the books until somebody explains them. */
  unexplained_order_ids: string[]
  /** Orders that could not be brought right, with the reason. */
  failed: { order_id: string; reason: string }[]
}

const emptyReport = (): SweepReport => ({
  orders: 0,
  differing: [],
  unexplained_order_ids: [],
  failed: [],
})

async function reconcileInto(
  report: SweepReport,
  container: MedusaContainer,
  order_id: string,
  today: string,
): Promise<void> {
  try {
    await tellMoney(container, order_id)
    await expectPaymentWorkflow(container).run({ input: { order_id, request_id: randomUUID() } })
    const { result } = await reconcileOrderWorkflow(container).run({ input: { order_id, today } })
    const explained = result.unexplained_line_ids.length === 0
    sweptOrders.inc({ outcome: result.posted > 0 ? "behind" : explained ? "same" : "unexplained" })
    if (result.posted > 0) report.differing.push({ order_id, kinds: result.kinds })
    if (!explained) report.unexplained_order_ids.push(order_id)
  } catch (error) {
    sweptOrders.inc({ outcome: "failed" })
    report.failed.push({ order_id, reason: loggedOf(error) })
  }
}

/**
 * Looks at orders together and acts on those that lack something, one by one. The look takes no lock and decides nothing: it
 * only spares the great many that are right. What was on its way meanwhile the next sweep sees.
 */
async function sweepPage(
  report: SweepReport,
  container: MedusaContainer,
  page: readonly string[],
  today: string,
): Promise<void> {
  report.orders += page.length
  const lacking = await ordersLacking(container, page, { today, now: new Date() })
  sweptOrders.inc({ outcome: "same" }, page.length - lacking.length)
  for (const order_id of lacking) await reconcileInto(report, container, order_id, today)
}

async function nextPage(container: MedusaContainer, after: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: { $gt: after } },
    pagination: { take: page_size, order: { id: "ASC" } },
  })
  return data.map((order) => order.id)
}

/**
 * Reconciles the named orders, tells them of money that a dead process took or gave, and sees to what their buyers still owe. One that fails does not stop the others.
 *
 * @param today ISO date; decides whether return windows are over
 */
export async function sweepOrders(
  container: MedusaContainer,
  order_ids: readonly string[],
  today: string,
): Promise<SweepReport> {
  const report = emptyReport()
  for (let at = 0; at < order_ids.length; at += page_size)
    await sweepPage(report, container, order_ids.slice(at, at + page_size), today)
  return report
}

/** As {@link sweepOrders} for every order there is, by key, so that it ends however many there are. */
export async function sweepEveryOrder(
  container: MedusaContainer,
  today: string,
): Promise<SweepReport> {
  const report = emptyReport()
  for (let page = await nextPage(container, ""); page.length > 0;) {
    await sweepPage(report, container, page, today)
    page = await nextPage(container, page.at(-1) ?? "")
  }
  return report
}

/** Puts into the log what a person has to look at. */
export function tellSweep(container: MedusaContainer, name: string, report: SweepReport): void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { order_id, reason } of report.failed)
    logger.error(`${name}: order ${order_id} cannot be reconciled. ${reason}`)
  for (const order_id of report.unexplained_order_ids)
    logger.warn(
      `${name}: order ${order_id} has lines that no published price explains, so they are not booked; agree and publish their cost sheet as docs/runbooks/agree-a-price.md says.`,
    )
}

/** What time alone brings about: a return window closes, later premium settles what a group owes back. */
export const kinds_of_time: readonly PostingKind[] = ["release", "clawback_netting"]

/** True for what becomes due without anything having happened to the order. */
export const ofTimeAlone = (kind: PostingKind): boolean => kinds_of_time.includes(kind)

/**
 * Puts into the log what the sweep of a whole book should never have to post, because an event or the sweep of the
 * day tells it within minutes: each is a defect that somebody should look at (ADR 0004).
 */
export function tellDefects(container: MedusaContainer, name: string, report: SweepReport): void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { order_id, kinds } of report.differing) {
    const late = kinds.filter((kind) => !ofTimeAlone(kind))
    if (late.length > 0)
      logger.warn(
        `${name}: order ${order_id} was behind its facts and got ${late.join(", ")}. It is right now, but should have been before: look for the cause as docs/runbooks/when-a-figure-looks-wrong.md says.`,
      )
  }
}
