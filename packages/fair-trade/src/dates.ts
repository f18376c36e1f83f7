import { FairTradeError } from "./fair-trade-error"

const day_milliseconds = 86_400_000

/**
 * The ISO date some days later (or earlier). Pure calendar arithmetic: no clock, no time zone.
 * @throws FairTradeError BAD_DATE
 */
export function addDays(iso_date: string, days: number): string {
  const start = Date.parse(`${iso_date}T00:00:00Z`)
  // Date.parse turns the 30th of February into the 2nd of March.
  if (Number.isNaN(start) || isoDate(start) !== iso_date) {
    throw new FairTradeError("BAD_DATE", `"${iso_date}" is not a date such as 2026-11-21`)
  }
  return isoDate(start + days * day_milliseconds)
}

function isoDate(instant_milliseconds: number): string {
  return new Date(instant_milliseconds).toISOString().slice(0, 10)
}
