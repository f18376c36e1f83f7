import { money, type Money, toMajor } from "@ciap/money"
import fc from "fast-check"

import type { AmountFormat } from "../common/amount"

export const anyCurrency = fc.constantFrom("pen", "eur", "usd", "jpy", "bhd")

export const anyMinor = fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n })

export const anyMoney: fc.Arbitrary<Money> = fc
  .tuple(anyMinor, anyCurrency)
  .map(([minor, code]) => money(minor, code))

export const anyFormat: fc.Arbitrary<AmountFormat> = fc.constantFrom<AmountFormat>(
  { decimal: ".", thousands: "" },
  { decimal: ".", thousands: "," },
  { decimal: ".", thousands: " " },
  { decimal: ".", thousands: "'" },
  { decimal: ",", thousands: "" },
  { decimal: ",", thousands: "." },
  { decimal: ",", thousands: " " },
)

/** An amount as a file of that format writes it. */
export function asWritten(amount: Money, { decimal, thousands }: AmountFormat): string {
  const [whole = "", decimals] = toMajor(amount).split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`
}

/** Text as people type it, with all that troubles a CSV file, trimmed as readers trim it. */
export const anyCellText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      "a",
      "ñ",
      "Puno",
      " ",
      '"',
      '""',
      ",",
      ";",
      "\n",
      "'",
      "=",
      "-",
      "+",
      "@",
      "\t",
      "7",
      "|",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join("").trim())

/** The items in any order. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}
