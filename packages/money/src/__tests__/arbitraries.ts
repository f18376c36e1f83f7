import fc from "fast-check"

import { currencyCodes } from "../currency"
import { type Money, money } from "../money"

export const anyAmount = fc.bigInt({ min: -1_000_000n, max: 1_000_000n })

export const anyMoney: fc.Arbitrary<Money> = fc
  .tuple(anyAmount, fc.constantFrom(...currencyCodes))
  .map(([amount_minor, code]) => money(amount_minor, code))

/** A decimal of up to eighteen digits after the point, of either sign. */
export const anyDecimal: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.nat({ max: 9_999 }), fc.array(fc.nat({ max: 9 }), { maxLength: 18 }))
  .map(([below, whole, digits]) => {
    const decimals = digits.length > 0 ? `.${digits.join("")}` : ""
    return `${below ? "-" : ""}${whole}${decimals}`
  })
