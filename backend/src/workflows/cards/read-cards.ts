import type {
  CardDisputesAnswer,
  CardDisputesQuery,
  CardFindingsAnswer,
  CardFindingsQuery,
  CardInboxAnswer,
  CardInboxQuery,
} from "@ciap/contract"
import { money, toWire } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { KeptDispute } from "../../modules/card-payments/lib/disputes"
import type CardPaymentsService from "../../modules/card-payments/service"
import type StripeInboxService from "../../modules/stripe-inbox/service"
import { isOpenDispute } from "./dispute-facts"

/** One more row than asked for tells whether another page follows. */
function pageOf<Row extends { id: string }>(rows: Row[], limit: number) {
  const shown = rows.slice(0, limit)
  return { shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

/** Only the conditions that were given; one that is not given must not look as if it were. */
const given = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, string>>

/** The inbox as staff read it. */
export async function readCardInbox(
  container: MedusaContainer,
  { state, after_id, limit }: z.infer<typeof CardInboxQuery>,
): Promise<CardInboxAnswer> {
  const inbox: StripeInboxService = container.resolve("stripe_inbox")
  const [figures, events] = await Promise.all([
    inbox.figures(),
    inbox.eventsIn(state, { ...given("after_id", after_id), limit: limit + 1 }),
  ])
  const { shown, next } = pageOf(events, limit)
  return { figures, events: shown, next }
}

/** What was found, as staff read it. */
export async function readCardFindings(
  container: MedusaContainer,
  { state, before_id, limit }: z.infer<typeof CardFindingsQuery>,
): Promise<CardFindingsAnswer> {
  const kept: CardPaymentsService = container.resolve("card_payments")
  const findings = await kept.findings({
    ...(state === undefined ? {} : { state }),
    ...given("before_id", before_id),
    limit: limit + 1,
  })
  const { shown, next } = pageOf(findings, limit)
  return { findings: shown, next }
}

/** Disputes as staff read them, with the numbers that people call the orders by. */
export async function readCardDisputes(
  container: MedusaContainer,
  { order_id, before_id, limit }: z.infer<typeof CardDisputesQuery>,
): Promise<CardDisputesAnswer> {
  const kept: CardPaymentsService = container.resolve("card_payments")
  const disputes = await kept.disputes({
    ...given("order_id", order_id),
    ...given("before_id", before_id),
    limit: limit + 1,
  })
  const { shown, next } = pageOf(disputes, limit)
  const numbers = await numbersOf(container, shown)
  return {
    disputes: shown.map((dispute) => ({
      id: dispute.id,
      payment_intent_id: dispute.payment_intent_id,
      order_id: dispute.order_id,
      order_display_id: numbers.get(dispute.order_id ?? "") ?? null,
      amount: toWire(money(BigInt(dispute.amount_minor), dispute.currency_code)),
      withdrawn: toWire(money(BigInt(dispute.withdrawn_minor), dispute.currency_code)),
      reason: dispute.reason,
      status: dispute.status,
      open: isOpenDispute(dispute.status),
      evidence_due_at: dispute.evidence_due_at,
      opened_at: dispute.opened_at,
    })),
    next,
  }
}

async function numbersOf(
  container: MedusaContainer,
  disputes: readonly KeptDispute[],
): Promise<Map<string, number>> {
  const ids = [...new Set(disputes.flatMap(({ order_id }) => order_id ?? []))]
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: ids },
  })
  return new Map(data.map(({ id, display_id }) => [id, Number(display_id)]))
}
