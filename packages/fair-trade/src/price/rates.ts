import { compareText } from "../comparing"

/** A rate is a row with dates and a source, never a constant (law 11). Both dates are inclusive. */
export type DatedRate = {
  kind: string
  region: string
  /** ISO date; null means "since ever". */
  valid_from: string | null
  /** ISO date; null means "until further notice". */
  valid_to: string | null
}

export type RateLookup<Row extends DatedRate> =
  | { ok: true; row: Row }
  | { ok: false; reason: "NO_VALID_RATE"; kind: string; region: string; on: string }

/**
 * The row of a kind and region that is in force on a date; of two, the one that began later.
 * When none is valid the answer says so: an expired row is never used because it was the last.
 */
export function rateInForce<Row extends DatedRate>(
  rows: readonly Row[],
  kind: string,
  region: string,
  on: string,
): RateLookup<Row> {
  const [row] = rows
    .filter((candidate) => candidate.kind === kind && candidate.region === region)
    .filter((candidate) => isInForce(candidate, on))
    .sort((a, b) => compareText(startOf(b), startOf(a)))
  return row ? { ok: true, row } : { ok: false, reason: "NO_VALID_RATE", kind, region, on }
}

function isInForce(row: DatedRate, on: string): boolean {
  return startOf(row) <= on && (row.valid_to === null || on <= row.valid_to)
}

function startOf(row: DatedRate): string {
  return row.valid_from ?? ""
}
