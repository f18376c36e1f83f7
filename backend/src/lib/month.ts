/** The month after, as text: `2026-12` → `2027-01`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`
}

/** The first day of a month, `YYYY-MM-DD`. */
export const firstDayOf = (month: string): string => `${month}-01`

/** Every month from one to another, both included, oldest first; none where the first is the later one. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}
