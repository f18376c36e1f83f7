import { checkFloor, type FloorDecision, rateInForce } from "@ciap/fair-trade"
import { format, money, parseMajor } from "@ciap/money"
import { problem } from "../../lib/problem"
import type { CostSheetToAgree } from "../../modules/fair-price/lib/cost-sheet-book"
import { rateKinds } from "../../modules/fair-price/lib/rate-kinds"
import type { DatedRowsOfDay } from "../../modules/fair-price/lib/rate-book"
import { asCostSheet } from "./plan-breakdowns"
import type { CostSheetInput } from "./types"

/**
 * Law 3: sets the hourly rate beside the fair rate in force on the day the sheet was agreed.
 *
 * @throws RATE_MISSING where no fair rate is in force, COST_BELOW_FLOOR below it without a decision
 */
export function checkSheet(
  input: CostSheetInput,
  reference_rates: DatedRowsOfDay["reference_rates"],
): CostSheetToAgree {
  const amounts = {
    hours_hundredths: input.hours_hundredths,
    hourly_rate_minor: BigInt(input.hourly_rate_minor),
    materials_minor: BigInt(input.materials_minor),
    overhead_minor: BigInt(input.overhead_minor),
  }
  const dated = reference_rates.map((row) => ({ ...row, region: row.region ?? "" }))
  const floor = rateInForce(dated, rateKinds.floor, "PE", input.agreed_on)
  if (!floor.ok) {
    throw problem(
      "RATE_MISSING",
      `No fair hourly rate is in force on ${input.agreed_on}. No cost sheet was agreed; record the rate first.`,
    )
  }
  const row = { ...floor.row, hourly_rate: parseMajor(floor.row.value, "pen") }
  const check = checkFloor(asCostSheet(amounts), { ok: true, row }, decisionOf(input))
  if (!check.ok) {
    throw problem(
      "COST_BELOW_FLOOR",
      `The hourly rate ${format(money(amounts.hourly_rate_minor, "pen"), "en-GB")} lies below the fair rate ${format(row.hourly_rate, "en-GB")} in force on ${input.agreed_on}. No cost sheet was agreed; raise the rate or record the decision that explains it.`,
    )
  }
  return {
    product_id: input.product_id,
    group_id: input.group_id,
    ...amounts,
    agreed_on: input.agreed_on,
    agreed_by: input.agreed_by,
    floor_rate_id: row.id,
    floor_minor: row.hourly_rate.amount_minor,
    floor_decision: input.floor_decision ?? null,
    demonstration: input.demonstration,
  }
}

function decisionOf({
  agreed_on,
  agreed_by,
  floor_decision,
}: CostSheetInput): FloorDecision | undefined {
  return floor_decision
    ? { decided_on: agreed_on, decided_by: agreed_by, reason: floor_decision }
    : undefined
}
