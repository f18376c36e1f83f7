import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Detail, DetailToPropose } from "../../modules/payout/lib/details-book"
import { recordActStep } from "../audit/record-act"
import { payoutService } from "./service"

/** For the list of acts: who reads it needs no whole account number. */
const masked = ({
  kind,
  number,
  bank_code,
  wallet,
  holder_name,
  state,
  effective_from,
}: Detail) => ({
  kind,
  number: maskedNumber(number),
  bank_code,
  wallet,
  holder_name,
  state,
  effective_from,
})

/** The last four digits of an account or a telephone. */
export const maskedNumber = (number: string | null): string | null =>
  number === null ? null : `•••• ${number.slice(-4)}`

type Propose = { detail: DetailToPropose; actor_id: string }

const proposePaymentDetailsStep = createStep(
  "propose-payment-details",
  async ({ detail, actor_id }: Propose, { container }) =>
    new StepResponse(await payoutService(container).proposeDetail(detail, actor_id)),
)

/** Proposes where a group is paid; nothing changes until another person approves. @throws CONFLICT */
export const proposePaymentDetailsWorkflow = createWorkflow(
  "propose-payment-details",
  (input: Propose) => {
    const proposed = proposePaymentDetailsStep(input)
    recordActStep(
      transform({ input, proposed }, ({ input: { actor_id }, proposed: detail }) => ({
        actor_id,
        act: "payment_details.propose",
        subject_type: "group",
        subject_id: detail.group_id,
        after: masked(detail),
        reason: detail.reason,
      })),
    )
    return new WorkflowResponse(proposed)
  },
)

type Decide = { id: string; approve: boolean; actor_id: string; at: string }

const decidePaymentDetailsStep = createStep(
  "decide-payment-details",
  async ({ id, approve, actor_id, at }: Decide, { container }) => {
    const decision = { approve, actor_id, at: new Date(at) }
    return new StepResponse(await payoutService(container).decideDetail(id, decision))
  },
)

/** Another person approves or rejects payment details. @throws NOT_FOUND, TWO_PEOPLE_NEEDED, CONFLICT */
export const decidePaymentDetailsWorkflow = createWorkflow(
  "decide-payment-details",
  (input: Decide) => {
    const decided = decidePaymentDetailsStep(input)
    recordActStep(
      transform({ input, decided }, ({ input: { actor_id, approve }, decided: detail }) => ({
        actor_id,
        act: approve ? "payment_details.approve" : "payment_details.reject",
        subject_type: "group",
        subject_id: detail.group_id,
        after: masked(detail),
      })),
    )
    return new WorkflowResponse(decided)
  },
)
