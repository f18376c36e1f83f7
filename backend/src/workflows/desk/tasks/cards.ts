import { CARD_PAYMENTS_MODULE } from "../../../modules/card-payments"
import type { TaskSource } from "./source"

/** Disputes that are lost when nobody answers them in time. */
export const disputesToAnswer: TaskSource = async (container) =>
  (await container.resolve(CARD_PAYMENTS_MODULE).waitingForStaff()).disputes

/** What the comparison of Stripe with the shop found and could not heal. */
export const cardFindings: TaskSource = async (container) =>
  (await container.resolve(CARD_PAYMENTS_MODULE).waitingForStaff()).findings
