import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { problem } from "../../lib/problem"
import type { Decision, DecisionToRecord } from "../../modules/payout/lib/decision-book"
import { recordActStep } from "../audit/record-act"
import { bookPayoutsStep } from "./book-payouts"
import { readPayables } from "./payables"
import { payoutService } from "./service"

type Text<Row> = Omit<Row, "amount_minor"> & { amount_minor: string }
type Record = { decision: Text<DecisionToRecord>; actor_id: string }

/** Steps hand JSON on, which knows no bigint. */
const asText = (decision: Decision): Text<Decision> => ({
  ...decision,
  amount_minor: decision.amount_minor.toString(),
})

const recordPremiumDecisionStep = createStep(
  "record-premium-decision",
  async ({ decision, actor_id }: Record, { container }) => {
    const whole = { ...decision, amount_minor: BigInt(decision.amount_minor) }
    return new StepResponse(asText(await payoutService(container).recordDecision(whole, actor_id)))
  },
)

/** After booking: a decision on more than the group has was withdrawn by the ledger's refusal. */
const requireCoveredDecisionStep = createStep(
  "require-covered-decision",
  async ({ id, group_id }: { id: string; group_id: string }, { container }) => {
    const decisions = await payoutService(container).decisionsOfGroup(group_id)
    const standing = decisions.find((one) => one.id === id)
    if (standing === undefined || standing.withdrawn_on !== null)
      throw problem(
        "NOT_PAYABLE",
        "The group has less available premium than this decision is about. Nothing was allocated; look at the group's balance and record a smaller amount.",
      )
    return new StepResponse(asText(standing))
  },
)

/**
 * Records what the assembly of a group decided; its premium becomes allocated.
 *
 * @throws NOT_PAYABLE where the group has less available premium
 */
export const recordDecisionWorkflow = createWorkflow("record-decision", (input: Record) => {
  const recorded = recordPremiumDecisionStep(input)
  bookPayoutsStep(input)
  const decision = requireCoveredDecisionStep(recorded)
  recordActStep(
    transform({ input, decision }, ({ input: { actor_id }, decision: after }) => ({
      actor_id,
      act: "decision.record",
      subject_type: "group",
      subject_id: after.group_id,
      after,
    })),
  )
  return new WorkflowResponse(decision)
})

type Withdraw = { id: string; group_id: string; on: string; reason: string; actor_id: string }

/** Premium that was paid, or that an open run pays, is decided for good. */
const requireUnspentDecisionStep = createStep(
  "require-unspent-decision",
  async ({ id, group_id }: Withdraw, { container }) => {
    const decisions = await payoutService(container).decisionsOfGroup(group_id)
    const decision = decisions.find((one) => one.id === id)
    if (decision === undefined)
      throw problem("NOT_FOUND", "No such decision is on record. Nothing was changed.")
    const payables = await readPayables(container)
    const left = payables
      .filter((one) => one.fund === "premium" && one.group_id === group_id)
      .filter((one) => one.currency_code === decision.currency_code)
      .reduce((sum, { payable_minor, claimed_minor }) => sum + payable_minor - claimed_minor, 0n)
    if (left < decision.amount_minor)
      throw problem(
        "NOT_PAYABLE",
        "Premium of this decision was paid, or an open payout run pays it. Nothing was changed; cancel that run first, or leave the decision as it is.",
      )
    return new StepResponse(null)
  },
)

const withdrawPremiumDecisionStep = createStep(
  "withdraw-premium-decision",
  async ({ id, ...of }: Withdraw, { container }) =>
    new StepResponse(asText(await payoutService(container).withdrawDecision(id, of))),
)

/**
 * The assembly takes a decision back, or it was recorded wrongly: the premium is available again.
 *
 * @throws NOT_FOUND, CONFLICT, NOT_PAYABLE once premium of it was paid
 */
export const withdrawDecisionWorkflow = createWorkflow("withdraw-decision", (input: Withdraw) => {
  requireUnspentDecisionStep(input)
  const withdrawn = withdrawPremiumDecisionStep(input)
  bookPayoutsStep(input)
  recordActStep(
    transform({ input, withdrawn }, ({ input: { actor_id, reason }, withdrawn: after }) => ({
      actor_id,
      act: "decision.withdraw",
      subject_type: "group",
      subject_id: after.group_id,
      after,
      reason,
    })),
  )
  return new WorkflowResponse(withdrawn)
})
