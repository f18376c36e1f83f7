import { currencyCodes, type Money, money } from "@ciap/money"
import fc from "fast-check"

type Bounds = { currency_code?: string; min_minor?: bigint; max_minor?: bigint }

export const anyCurrency = fc.constantFrom(...currencyCodes)

/** Money of one currency, or of any, between bounds in minor units (±10,000.00 unless told). */
export function anyMoney({
  currency_code,
  min_minor = -1_000_000n,
  max_minor = 1_000_000n,
}: Bounds = {}): fc.Arbitrary<Money> {
  const currencies = currency_code === undefined ? anyCurrency : fc.constant(currency_code)
  return fc
    .tuple(fc.bigInt({ min: min_minor, max: max_minor }), currencies)
    .map(([amount_minor, code]) => money(amount_minor, code))
}

/** A decimal such as a shop computes for a line: major units with up to twenty digits after the point. */
export const anyLongDecimal = fc
  .tuple(fc.nat({ max: 9_999 }), fc.array(fc.nat({ max: 9 }), { maxLength: 20 }))
  .map(([whole, digits]) => (digits.length > 0 ? `${whole}.${digits.join("")}` : String(whole)))
