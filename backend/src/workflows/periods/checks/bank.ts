import { SETTLEMENT_MODULE } from "../../../modules/settlement"
import type SettlementService from "../../../modules/settlement/service"
import { readAge } from "../../settlement/read-matching"
import { blocking, type CheckSource, excusable } from "./check"

/** As many open things as a desk could ever work off; more stop the close all the same. */
const looked_at_max = 10_000

/** Lines of the bank, and movements that wait for one, that are open and of which nobody said why. */
export const linesUnexplained: CheckSource = async (container, { until, today }) => {
  const { items } = await readAge(container, { limit: looked_at_max, today })
  return blocking(items.filter(({ on, reason }) => on < until && reason === null).length)
}

/** Own accounts of which no statement reaches the end of the month. */
export const statementsMissing: CheckSource = async (container, { until }) => {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  return excusable((await settlement.accountsBehind(until)).length)
}
