import { convert } from "@ciap/fair-trade"
import { fromWire, type WireMoney } from "@ciap/money"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { problem } from "../../lib/problem"
import type { WholeRun } from "../../modules/payout/service"
import { recordActStep } from "../audit/record-act"
import { requireSoundBooksStep } from "../ledger/steps/require-sound-books"
import { bookPayoutsStep } from "./book-payouts"
import { readProposals } from "./payables"
import { payoutService } from "./service"

type By = { actor_id: string }
type OfRun = By & { run_id: string }

/** What the list of acts keeps of a run: few words, amounts as text. */
const summary = ({ run, payouts }: WholeRun) => ({
  reference: run.reference,
  state: run.state,
  payouts: payouts.filter(({ state }) => state !== "held" && state !== "left_out").length,
  total_minor: payouts
    .filter(({ state }) => state !== "held" && state !== "left_out")
    .reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
    .toString(),
  currency_code: run.currency_code,
})

/** Steps hand JSON on, which knows no bigint; the caller reads the run itself afterwards. */
const told = (whole: WholeRun) => ({ run_id: whole.run.id, summary: summary(whole) })

const proposePayoutRunStep = createStep(
  "propose-payout-run",
  async (
    input: By & { currency_code: string; account: string; pay_on: string; at: string },
    { container },
  ) => {
    const { currency_code, account, pay_on, at, actor_id } = input
    const proposals = await readProposals(container, { currency_code, pay_on, at: new Date(at) })
    if (proposals.every(({ proposed }) => proposed.held !== null))
      throw problem(
        "NOT_PAYABLE",
        "Nothing is owed that could be paid now. No run was proposed; what is pending is paid when its return window is over, premium once the assembly decided on it, and what is held once its reason is gone.",
      )
    const payouts = proposals.map(({ row }) => row)
    const run = { currency_code, account, pay_on, payouts }
    return new StepResponse(told(await payoutService(container).proposeRun(run, actor_id)))
  },
)

/**
 * Proposes a run: everything that is payable and that no other run has claimed.
 *
 * @param at ISO moment that decides which payment details hold
 * @throws NOT_PAYABLE, RATE_MISSING, CONFLICT, BOOKS_NOT_SOUND
 */
export const proposePayoutRunWorkflow = createWorkflow(
  "propose-payout-run",
  (input: By & { currency_code: string; account: string; pay_on: string; at: string }) => {
    requireSoundBooksStep()
    const done = proposePayoutRunStep(input)
    recordActStep(
      transform({ input, done }, ({ input: { actor_id }, done: { run_id, summary: after } }) => ({
        actor_id,
        act: "payout_run.propose",
        subject_type: "payout_run",
        subject_id: run_id,
        after,
      })),
    )
    return new WorkflowResponse(done)
  },
)

type Edit = OfRun & {
  payout_id: string
  /** As owed, in the currency it was earned in; null leaves the payout out. */
  source: WireMoney | null
  reason: string
}

const editPayoutStep = createStep("edit-payout", async (input: Edit, { container }) => {
  const service = payoutService(container)
  const before = await service.wholeRun(input.run_id)
  const payout = before.payouts.find(({ id }) => id === input.payout_id)
  if (input.source && input.source.currency_code !== payout?.source_currency_code)
    throw problem(
      "INVALID_REQUEST",
      "A payout is lowered in the currency in which it is owed. Nothing was changed; give the amount in that currency.",
    )
  const source = input.source && fromWire(input.source)
  // By the very rate the run was proposed with, which stands on the row.
  const rates = payout?.rate
    ? [{ base_currency: payout.source_currency_code, quote_currency: "pen", rate: payout.rate }]
    : []
  const after = await service.editPayout(
    {
      run_id: input.run_id,
      payout_id: input.payout_id,
      reason: input.reason,
      lowered: source && {
        source_minor: source.amount_minor,
        amount_minor: convert(source, before.run.currency_code, rates).amount_minor,
      },
    },
    input.actor_id,
  )
  return new StepResponse({ ...told(after), before: summary(before) })
})

/** Lowers a payout of a proposed run or leaves it out, with the reason. @throws NOT_FOUND, CONFLICT, INVALID_REQUEST */
export const editPayoutWorkflow = createWorkflow("edit-payout", (input: Edit) => {
  const done = editPayoutStep(input)
  recordActStep(
    transform({ input, done }, ({ input: { actor_id, payout_id, reason }, done: edited }) => ({
      actor_id,
      act: "payout.edit",
      subject_type: "payout",
      subject_id: payout_id,
      before: edited.before,
      after: edited.summary,
      reason,
    })),
  )
  return new WorkflowResponse(done)
})

const approvePayoutRunStep = createStep(
  "approve-payout-run",
  async ({ run_id, actor_id, at }: OfRun & { at: string }, { container }) => {
    const of = { actor_id, at: new Date(at), on: at.slice(0, 10) }
    return new StepResponse(told(await payoutService(container).approveRun(run_id, of)))
  },
)

/**
 * A second person approves a run, and the ledger orders every payout of it. Where the process dies in between, the sweep
 * books what was approved; approving again by the same person does it at once.
 *
 * @throws NOT_FOUND, CONFLICT, TWO_PEOPLE_NEEDED, NOT_PAYABLE, BOOKS_NOT_SOUND
 */
export const approvePayoutRunWorkflow = createWorkflow(
  "approve-payout-run",
  (input: OfRun & { at: string }) => {
    requireSoundBooksStep()
    const done = approvePayoutRunStep(input)
    const booked = bookPayoutsStep(input)
    recordActStep(
      transform(
        { input, done, booked },
        ({ input: { actor_id, run_id }, done: of, booked: b }) => ({
          actor_id,
          act: "payout_run.approve",
          subject_type: "payout_run",
          subject_id: run_id,
          after: { ...of.summary, uncovered: b.uncovered },
        }),
      ),
    )
    return new WorkflowResponse(done)
  },
)

const sendPayoutRunStep = createStep(
  "send-payout-run",
  async ({ run_id, actor_id, at }: OfRun & { at: string }, { container }) => {
    const of = { actor_id, at: new Date(at) }
    return new StepResponse(told(await payoutService(container).sendRun(run_id, of)))
  },
)

/**
 * Somebody handed the run to the bank. What was approved and not booked yet, after a crash, is booked first, so that only
 * money that is covered is sent.
 *
 * @throws NOT_FOUND, CONFLICT
 */
export const sendPayoutRunWorkflow = createWorkflow(
  "send-payout-run",
  (input: OfRun & { at: string }) => {
    requireSoundBooksStep()
    bookPayoutsStep(input)
    const done = sendPayoutRunStep(input)
    bookPayoutsStep(input).config({ name: "book-what-was-sent" })
    recordActStep(
      transform({ input, done }, ({ input: { actor_id, run_id }, done: { summary: after } }) => ({
        actor_id,
        act: "payout_run.send",
        subject_type: "payout_run",
        subject_id: run_id,
        after,
      })),
    )
    return new WorkflowResponse(done)
  },
)

type Cancel = OfRun & { reason: string; on: string }

const cancelPayoutRunStep = createStep(
  "cancel-payout-run",
  async ({ run_id, reason, on }: Cancel, { container }) =>
    new StepResponse(told(await payoutService(container).cancelRun(run_id, { reason, on }))),
)

/** Calls off a run that was not sent; what it ordered is owed again. @throws NOT_FOUND, CONFLICT */
export const cancelPayoutRunWorkflow = createWorkflow("cancel-payout-run", (input: Cancel) => {
  // An approval whose postings a crash has lost is booked first: only what was ordered can fail.
  bookPayoutsStep(input)
  const done = cancelPayoutRunStep(input)
  bookPayoutsStep(input).config({ name: "book-what-was-cancelled" })
  recordActStep(
    transform({ input, done }, ({ input: { actor_id, run_id, reason }, done: of }) => ({
      actor_id,
      act: "payout_run.cancel",
      subject_type: "payout_run",
      subject_id: run_id,
      after: of.summary,
      reason,
    })),
  )
  return new WorkflowResponse(done)
})
