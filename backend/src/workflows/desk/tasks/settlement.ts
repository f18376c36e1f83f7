import { SETTLEMENT_MODULE } from "../../../modules/settlement"
import { payoutService } from "../../payouts/service"
import type { TaskSource } from "./source"

/** Lines of the bank that stand for nothing yet and of which nobody has said why. */
export const linesToMatch: TaskSource = async (container) =>
  await container.resolve(SETTLEMENT_MODULE).linesToExplain()

/** Payouts that were sent and are not proven to have arrived. */
export const payoutsToProve: TaskSource = async (container) =>
  await payoutService(container).toProve()
