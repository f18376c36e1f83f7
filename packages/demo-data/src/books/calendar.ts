/** How many orders a month brings, January first: gifts in December and on Mother's Day, national holidays in July. */
const orders_per_month = [25, 26, 30, 30, 37, 30, 36, 28, 30, 36, 49, 52] as const

const day_ms = 86_400_000

/** Orders of a whole month such as `2026-03`. */
export const ordersOf = (month: string): number =>
  orders_per_month[Number(month.slice(5, 7)) - 1] ?? 0

/** The month so many months after another one. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** Number of days in a month. */
export function daysOf(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

/** The moment so many days later. */
export const later = (at: string, days: number): string =>
  new Date(new Date(at).getTime() + days * day_ms).toISOString()

/** First day of the books that a demonstration has on a day: of the month twelve months before, so that a year is whole. */
export const booksBegin = (on: string): string => `${monthAfter(on.slice(0, 7), -12)}-01`
