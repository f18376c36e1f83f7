import { isCurrencyCode } from "./currency"
import { type Money, money } from "./money"
import { MoneyError } from "./money-error"

/** Money as our HTTP API writes it: JSON has no bigint, and a JSON number would lose cents. */
export type WireMoney = { amount_minor: string; currency_code: string }

export function toWire(m: Money): WireMoney {
  return { amount_minor: String(m.amount_minor), currency_code: m.currency_code }
}

/** Reads what came over the wire, and believes none of it. @throws MoneyError NOT_WIRE_MONEY */
export function fromWire(value: unknown): Money {
  const { amount_minor, currency_code } = (value ?? {}) as Partial<Record<keyof WireMoney, unknown>>
  const sound =
    typeof amount_minor === "string" &&
    /^-?\d+$/.test(amount_minor) &&
    typeof currency_code === "string" &&
    isCurrencyCode(currency_code)
  if (!sound) {
    throw new MoneyError(
      "NOT_WIRE_MONEY",
      'money is written { "amount_minor": "1234", "currency_code": "eur" }',
    )
  }
  return money(BigInt(amount_minor), currency_code)
}
