import type { MonthFigures, MoneyWire } from "@ciap/contract"

/** As many months as a chart shows side by side. */
const months_shown = 12

/** The amounts of a month in one currency, in the order in which a chart stacks them. */
export type MonthBar = {
  readonly month: string
  readonly producer: MoneyWire
  readonly premium: MoneyWire
  /** Pay and premium together that returns and cancellations took back in this month. */
  readonly taken_back: MoneyWire
}

/** The month that follows `2026-12` is `2027-01`. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number)
  return number === 12 ? `${year + 1}-01` : `${String(year)}-${String(number + 1).padStart(2, "0")}`
}

function* monthsBetween(first: string, last: string): Generator<string> {
  for (let month = first; month <= last; month = nextMonth(month)) yield month
}

const plus = (a: MoneyWire, b: MoneyWire): MoneyWire => ({
  ...a,
  amount_minor: String(BigInt(a.amount_minor) + BigInt(b.amount_minor)),
})

/** The currencies of some months, that of the reader first. */
export function currenciesOf(months: readonly MonthFigures[], own: string): string[] {
  const all = [...new Set(months.map(({ currency_code }) => currency_code))].sort()
  return [...all.filter((code) => code === own), ...all.filter((code) => code !== own)]
}

/**
 * One currency month by month, oldest first, at most twelve. Months in which nothing was booked in it stand between
 * the others with zeros, up to the last month of any currency, so that time is never left out.
 */
export function barsOf(months: readonly MonthFigures[], currency_code: string): MonthBar[] {
  const booked = new Map(
    months.filter((month) => month.currency_code === currency_code).map((m) => [m.month, m]),
  )
  const first = [...booked.keys()].sort()[0]
  const last = months
    .map(({ month }) => month)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined) return []
  const none: MoneyWire = { amount_minor: "0", currency_code }
  return [...monthsBetween(first, last)].slice(-months_shown).map((month) => {
    const figures = booked.get(month)
    return {
      month,
      producer: figures?.producer_accrued ?? none,
      premium: figures?.accrued ?? none,
      taken_back: figures ? plus(figures.reversed, figures.producer_reversed) : none,
    }
  })
}

/** Of a total, the share of an amount in hundredths of a percent; nothing of nothing is nothing. */
export function shareOf(amount: MoneyWire, total: bigint): number {
  return total === 0n ? 0 : Number((BigInt(amount.amount_minor) * 10_000n) / total) / 100
}

/** The greatest sum of pay and premium, and the greatest amount taken back; what the height of a chart follows. */
export const extentOf = (bars: readonly MonthBar[]): { up: bigint; down: bigint } => ({
  up: bars.reduce((most, { producer, premium }) => {
    const sum = BigInt(producer.amount_minor) + BigInt(premium.amount_minor)
    return sum > most ? sum : most
  }, 0n),
  down: bars.reduce((most, { taken_back }) => {
    const amount = BigInt(taken_back.amount_minor)
    return amount > most ? amount : most
  }, 0n),
})
