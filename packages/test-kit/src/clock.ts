/** A clock that stands still until a test moves it. */
export type FixedClock = {
  now(): Date
  /** ISO date. */
  today(): string
  advanceDays(days: number): void
}

const day_milliseconds = 86_400_000

/** @param start ISO date or instant; a bare date starts at noon UTC, the same day almost everywhere */
export function fixedClock(start = "2026-11-21"): FixedClock {
  let instant = Date.parse(start.length === 10 ? `${start}T12:00:00Z` : start)
  const now = () => new Date(instant)
  return {
    now,
    today: () => now().toISOString().slice(0, 10),
    advanceDays: (days) => {
      instant += days * day_milliseconds
    },
  }
}
