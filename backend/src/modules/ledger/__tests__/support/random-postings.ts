import type { Posting } from "@ciap/fair-trade"
import fc from "fast-check"
import {
  capture,
  clawback,
  group,
  type LineOfSale,
  opening,
  type Parts,
  parts,
  release,
  sale,
  saleReversal,
} from "./postings"

export type Act = { what: What; line: number; share_percent: number; twice: boolean }
type What = (typeof whats)[number]

const whats = [
  "sale",
  "sale",
  "sale_again",
  "reversal",
  "late_reversal",
  "release",
  "release",
  "capture",
  "opening",
  "netting",
  "spend",
  "unbalanced",
  "wrong_group",
] as const

const line_count = 60
const group_count = 21
const currencies = ["eur", "usd", "pen"]

/** Any sequence of acts over 60 lines of 21 groups in three currencies; every third is delivered twice. */
export const anyActs: fc.Arbitrary<Act[]> = fc
  .array(
    fc.record({
      what: fc.constantFrom(...whats),
      // Half of the acts fall on a handful of lines, so that they meet.
      line: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: line_count - 1 })),
      share_percent: fc.integer({ min: 1, max: 100 }),
    }),
    { minLength: 60, maxLength: 120 },
  )
  .map((acts) => acts.map((act, n) => ({ ...act, twice: n % 3 === 0 })))

/** The posting of an act; many are refused, because what they build on was not booked or is used up. */
export function postingOf(run: number, act: Act, n: number): Posting {
  const line: LineOfSale = {
    order_id: `order_${run}_${act.line}`,
    line_ref: `line_${run}_${act.line}`,
    group_id: `grp_${act.line % group_count}`,
    currency_code: currencies[act.line % currencies.length] ?? "eur",
  }
  const share = (amount: bigint) => (amount * BigInt(act.share_percent) + 99n) / 100n
  const some: Parts = {
    producer_pay: share(parts.producer_pay),
    premium: share(parts.premium),
    logistics: share(parts.logistics),
    services: share(parts.services),
    tax: share(parts.tax),
  }
  const key = { idempotency_key: `run:${run}:act:${n}` }
  const available = group(line, "premium", "available")
  const postings: Record<What, () => Posting> = {
    sale: () => sale(line),
    sale_again: () => ({ ...sale(line, 1, some), ...key }),
    reversal: () => ({ ...saleReversal(line, 1, some), ...key }),
    late_reversal: () => ({ ...lateReversal(line, some), ...key }),
    release: () => ({ ...release(line, 1, some), ...key }),
    capture: () => capture(line, share(10_000n)),
    opening: () => ({ ...opening(line, available, share(900n)), ...key }),
    netting: () => ({ ...netting(line, some.premium), ...key }),
    spend: () => ({ ...opening(line, available, -some.premium), ...key }),
    unbalanced: () => ({ ...sale(line, 1, some), entries: sale(line).entries, ...key }),
    wrong_group: () => ({ ...sale({ ...line, group_id: "grp_other" }, 1, some), ...key }),
  }
  return postings[act.what]()
}

/** The group's released money is taken back; what it spent already becomes a clawback. */
function lateReversal(line: LineOfSale, of: Parts): Posting {
  const reversal = saleReversal(line, 1, of)
  const spent = of.premium / 2n
  return {
    ...reversal,
    entries: [
      ...reversal.entries.filter((entry) => !entry.account_code.startsWith("group:")),
      { account_code: group(line, "producer_pay", "available"), amount_minor: of.producer_pay },
      { account_code: group(line, "premium", "available"), amount_minor: of.premium - spent },
      { account_code: clawback(line), amount_minor: spent },
    ].filter((entry) => entry.amount_minor !== 0n),
    positions: reversal.positions.map((p) =>
      p.fund === "premium" || p.fund === "producer_pay"
        ? { ...p, released_minor: -p.reversed_minor }
        : p,
    ),
  }
}

function netting(line: LineOfSale, amount_minor: bigint): Posting {
  return {
    ...opening(line, clawback(line), amount_minor),
    kind: "clawback_netting",
    entries: [
      { account_code: group(line, "premium", "available"), amount_minor },
      { account_code: clawback(line), amount_minor: -amount_minor },
    ],
  }
}
