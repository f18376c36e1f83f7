import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { day } from "../../lib/day"
import { problem } from "../../lib/problem"
import { AUDIT_MODULE } from "../../modules/audit"
import type LedgerService from "../../modules/ledger/service"
import { recordAct } from "../audit/record-act"
import { requireSoundBooksStep } from "../ledger/steps/require-sound-books"
import { sealLedgerStep } from "../ledger/steps/seal-ledger"
import { sweepOrders, tellSweep } from "../ledger/sweep-orders"
import { writeStatementsWorkflow } from "../statements/write-statements"
import { type Excuse, excuseChecks } from "./excuse-checks"
import { freezeFigures } from "./freeze-figures"
import { monthAfter } from "../../lib/month"
import { ordersOfMonth } from "./orders-of-month"
import { readChecklist } from "./read-checklist"
import { monthsOfBooks, requireMonthOfBooks } from "./read-periods"
import { periodService } from "./service"

export type CloseMonth = {
  /** Such as `2026-10`. */
  month: string
  /** Why it may be closed over each item that is open. */
  reasons: Excuse[]
  actor_id: string
  /** ISO moment. */
  at: string
}

/** True once nothing is left to be done for the month. */
const completed = async (container: MedusaContainer, month: string) =>
  (await periodService(container).closesOf([month]))[0]?.state === "closed"

const decided = async (container: MedusaContainer, month: string) =>
  (await periodService(container).closesOf([month])).length > 0

/** The month whose turn it is: after the newest close, or the first of the books. */
async function monthInTurn(container: MedusaContainer, now: Date): Promise<string | undefined> {
  const newest = await periodService(container).newestClose()
  if (newest === null) return (await monthsOfBooks(container, now))[0]
  return newest.state === "closing" ? newest.month : monthAfter(newest.month)
}

const requireMonthInTurnStep = createStep(
  "require-month-in-turn",
  async ({ month, actor_id, at }: CloseMonth, { container }) => {
    const now = new Date(at)
    await requireMonthOfBooks(container, month, now)
    if (await decided(container, month)) return new StepResponse() // it is completed, whoever asks
    if (month >= day(now).slice(0, 7))
      throw problem(
        "PERIOD_NOT_READY",
        "This month is not over. Nothing was changed; it can be closed from the first day of the next one on.",
      )
    const in_turn = await monthInTurn(container, now)
    if (month !== in_turn)
      throw problem(
        "PERIOD_NOT_READY",
        `Months are closed in order, and ${in_turn} comes first. Nothing was changed.`,
      )
    const prepared_by = (await periodService(container).preparationsOf([month])).map(
      (one) => one.prepared_by,
    )
    if (prepared_by.length === 0)
      throw problem(
        "PERIOD_NOT_READY",
        "Nobody has prepared this month. Nothing was changed; somebody else than you must look through it first and say so.",
      )
    if (prepared_by.includes(actor_id))
      throw problem(
        "TWO_PEOPLE_NEEDED",
        "You prepared this month, so somebody else must close it. Nothing was changed.",
      )
    return new StepResponse()
  },
)

/** What an order of the month lacks is booked while the month still takes it. What fails stays, and the checklist finds it. */
const reconcileOrdersOfMonthStep = createStep(
  "reconcile-orders-of-month",
  async ({ month, at }: CloseMonth, { container }) => {
    if (await decided(container, month)) return new StepResponse({ orders: 0 })
    const order_ids = await ordersOfMonth(container, month, day(at))
    const report = await sweepOrders(container, order_ids, day(at))
    tellSweep(container, `Close of ${month}`, report)
    return new StepResponse({ orders: report.orders })
  },
)

/** The decision is on record before anything is closed: it cannot be taken back, and whoever comes next completes it. */
const decideCloseStep = createStep(
  "decide-close",
  async ({ month, reasons, actor_id, at }: CloseMonth, { container }) => {
    if (await decided(container, month))
      return new StepResponse({ complete: await completed(container, month) })
    const excused = excuseChecks(await readChecklist(container, month, day(at)), reasons)
    if (!excused.ok) {
      const { blocking, unexcused } = excused
      throw problem(
        "PERIOD_NOT_READY",
        [
          ...(blocking.length > 0 ? [`These stop the close: ${blocking.join(", ")}.`] : []),
          ...(unexcused.length > 0
            ? [`These are open and need a reason each: ${unexcused.join(", ")}.`]
            : []),
          "Nothing was changed; mend them or say why, and close again.",
        ].join(" "),
      )
    }
    const decision = { month, closed_by: actor_id, checks: excused.kept }
    await periodService(container).decideClose(decision)
    return new StepResponse({ complete: false })
  },
)

/** Waits for postings in flight; from here on the month takes none. Closing it again changes nothing. */
const closeLedgerMonthStep = createStep(
  "close-ledger-month",
  async ({ month, actor_id }: CloseMonth, { container }) => {
    const ledger: LedgerService = container.resolve("ledger")
    const { closed_at } = await ledger.closePeriod(month, { actor_id })
    return new StepResponse({ closed_at })
  },
)

/** The newest seal of this moment: statements seal what they tell, and theirs must lie in the chain of the close. */
const completeCloseStep = createStep(
  "complete-close",
  async ({ month }: CloseMonth, { container }) => {
    const ledger: LedgerService = container.resolve("ledger")
    const seal = await ledger.sealHead()
    if (seal === null)
      throw problem("UNEXPECTED", `The close of ${month} found no seal. It is kept; close again.`)
    const frozen = freezeFigures(month, await ledger.monthsByGroup())
    await periodService(container).completeClose(month, { seal, ...frozen })
    return new StepResponse({ month })
  },
)

const act = "period.close"

/** Kept once, in the name of whoever decided; a process may have died between the close and this line. */
const recordCloseStep = createStep("record-close", async ({ month }: CloseMonth, { container }) => {
  const [close] = await periodService(container).closesOf([month])
  const of = { subject_type: "period", subject_id: month, act }
  const known = await container.resolve(AUDIT_MODULE).listActs({ ...of, limit: 1 })
  if (!close || known.length > 0) return new StepResponse()
  const excused = close.checks.filter(({ state }) => state === "open")
  await recordAct(container, {
    ...of,
    actor_id: close.closed_by,
    before: { prepared_by: close.prepared_by },
    after: {
      seal_n: close.seal_n,
      seal_hash: close.seal_hash,
      figures_sha256: close.figures_sha256,
      excused: excused.map(({ kind, count, reason }) => ({ kind, count, reason })),
    },
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Month ${month} is closed under seal ${close.seal_n} (${close.seal_hash}).`)
  return new StepResponse()
})

/**
 * Closes a month that another person prepared. Whatever line the process dies on, calling it again completes it and books,
 * seals and records nothing twice:
 *
 * - until the decision is kept nothing has changed, but that orders are right;
 * - from then on it can only be completed: by anybody who may close, over the checklist as it stood;
 * - the ledger closes the month before figures and statements are made of it, so that no posting in flight falls between;
 * - the last act of the row, `closed`, says that all of it is done.
 *
 * Statements that were written already stand; where the books tell other figures than one of them, the month stays
 * half-way until that is explained.
 *
 * @throws NOT_FOUND, PERIOD_NOT_READY, TWO_PEOPLE_NEEDED, BOOKS_NOT_SOUND, STATEMENT_DIFFERS
 */
export const closeMonthWorkflow = createWorkflow("close-month", (input: CloseMonth) => {
  requireSoundBooksStep()
  requireMonthInTurnStep(input)
  reconcileOrdersOfMonthStep(input)
  const decision = decideCloseStep(input)
  closeLedgerMonthStep(input)
  sealLedgerStep()
  when("the-month-is-not-complete", decision, ({ complete }) => !complete).then(() => {
    writeStatementsWorkflow.runAsStep({
      input: transform(input, ({ month, actor_id }) => ({ month, actor_id })),
    })
  })
  const done = completeCloseStep(input)
  recordCloseStep(input)
  return new WorkflowResponse(done)
})
