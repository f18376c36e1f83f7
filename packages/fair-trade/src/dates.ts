import { FairTradeError } from "./fair-trade-error"

const day_milliseconds = 86_400_000

/**
 * The ISO date some days later (or earlier). Pure calendar arithmetic: no clock, no time zone.
 * @throws FairTradeError BAD_DATE
 */
export function addDays(iso_date: string, days: number): string {
  const start = Date.parse(`${iso_date}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso_date) || Number.isNaN(start)) {
    throw new FairTradeError("BAD_DATE", `"${iso_date}" is not a date such as 2026-11-21`)
  }
  return new Date(start + days * day_milliseconds).toISOString().slice(0, 10)
}

/** ISO dates sort as text, so the later of two is the greater string. */
export function laterOf(a: string, b: string): string {
  return a > b ? a : b
}
