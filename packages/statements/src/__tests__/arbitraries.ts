import fc from "fast-check"

import { type Bucket, languages, type MovementFacts, type MovementKind } from "../facts"
import { aDecision, aPayout, currencyOf, factsOf, movement, titled } from "./samples"

const anyAmount = fc.bigInt({ min: 1n, max: 1_000_000_000n })
const anyDay = fc
  .integer({ min: 1, max: 31 })
  .map((day) => `2026-10-${String(day).padStart(2, "0")}`)
/** What people type, and what somebody types who wants a spreadsheet to do something. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "=1+1",
    "+51 987",
    "-2",
    "@SUM(A1)",
    "\t=1",
    '"=1',
    "＝1",
    "a,b;c",
    "line\r\nline",
  ),
)

type Way = readonly [kind: MovementKind, from: Bucket | null, to: Bucket | null]
const ways: readonly Way[] = [
  ["sale", null, "pay_pending"],
  ["sale", null, "premium_pending"],
  ["sale_reversal", "pay_pending", null],
  ["sale_reversal", "clawback", null],
  ["clawback_netting", "premium_available", "clawback"],
  ["release", "pay_pending", "pay_available"],
  ["release", "premium_pending", "premium_available"],
  ["allocation", "premium_available", "premium_allocated"],
  ["deallocation", "premium_allocated", "premium_available"],
  ["payout", "premium_allocated", "premium_in_transit"],
  ["payout_confirmed", "premium_in_transit", null],
  ["payout_returned", null, "premium_allocated"],
  ["payout_failed", "pay_in_transit", "pay_available"],
  ["correction", "premium_pending", null],
  ["opening", null, "pay_available"],
]

const anyMovement: fc.Arbitrary<MovementFacts> = fc
  .tuple(fc.constantFrom(...ways), anyDay, anyAmount, anyText, fc.boolean())
  .map(([[kind, from, to], on, amount, text, named]) =>
    movement(
      kind,
      on,
      { ...(from && { [from]: (-amount).toString() }), ...(to && { [to]: amount.toString() }) },
      named
        ? {
            piece: titled(text),
            payout: aPayout({ reference: text, reason: text }),
            decision: aDecision({ purpose: text, minute_reference: text }),
          }
        : {},
    ),
  )

const anyCurrency = (code: string) =>
  fc
    .tuple(fc.array(anyMovement, { maxLength: 25 }), anyAmount)
    .map(([movements, opening]) =>
      currencyOf(code, { pay_available: opening.toString() }, movements),
    )

/** Any month of any group, in one currency or two. */
export const anyFacts = fc
  .tuple(fc.array(fc.constantFrom("eur", "pen", "usd"), { maxLength: 2 }), anyText)
  .chain(([codes, name]) =>
    fc
      .tuple(...[...new Set(codes)].sort().map(anyCurrency))
      .map((currencies) => factsOf(currencies, name)),
  )

export const anyLanguage = fc.constantFrom(...languages)
