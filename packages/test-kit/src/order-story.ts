import fc from "fast-check"

/** A line as it was bought: minor units of the order's currency. */
export type StoryLine = {
  line_id: string
  group_id: string
  quantity: number
  producer_unit_minor: bigint
  premium_unit_minor: bigint
  logistics_unit_minor: bigint
  /** What the buyer paid for the whole line, and the tax in it. */
  gross_minor: bigint
  tax_minor: bigint
}

export type StoryShipping = { shipping_id: string; gross_minor: bigint; tax_minor: bigint }

/** One thing that happened. `line` and `amount_minor` are asked for; the teller clamps them to what is possible. */
export type StoryAct =
  | { act: "capture" | "refund"; id: string; amount_minor: bigint; day: number }
  | { act: "return" | "write_off" | "announce_return"; line: number; pieces: number; day: number }
  | { act: "deliver"; line: number; day: number }
  | { act: "cancel"; day: number }

/** An order and all that happened to it, in neutral terms: each test tells it to its own system. */
export type OrderStory = { lines: StoryLine[]; shipping: StoryShipping[]; acts: StoryAct[] }

const day = fc.nat({ max: 60 })
const line = fc.nat({ max: 3 })
const pieces = fc.integer({ min: 1, max: 3 })

const anyLine = fc
  .record({
    group: fc.nat({ max: 2 }),
    quantity: fc.integer({ min: 1, max: 5 }),
    producer_unit_minor: fc.bigInt({ min: 1n, max: 9_000n }),
    premium_unit_minor: fc.bigInt({ min: 0n, max: 900n }),
    logistics_unit_minor: fc.bigInt({ min: 0n, max: 500n }),
    services_minor: fc.bigInt({ min: 0n, max: 20_000n }),
    tax_minor: fc.bigInt({ min: 0n, max: 9_000n }),
  })
  .map(({ group, services_minor, ...parts }) => {
    const fixed = parts.producer_unit_minor + parts.premium_unit_minor + parts.logistics_unit_minor
    const gross_minor = fixed * BigInt(parts.quantity) + services_minor + parts.tax_minor
    return { group_id: `group_${group}`, gross_minor, ...parts }
  })

const anyShipping = fc.record({
  gross_minor: fc.bigInt({ min: 200n, max: 3_000n }),
  tax_minor: fc.bigInt({ min: 0n, max: 200n }),
})

const anyMovement = fc.record({
  act: fc.constantFrom("capture" as const, "capture" as const, "refund" as const),
  amount_minor: fc.bigInt({ min: 1n, max: 60_000n }),
  day,
})

const anyPieceAct = fc.record({
  act: fc.constantFrom("return" as const, "write_off" as const, "announce_return" as const),
  line,
  pieces,
  day,
})

const anyAct = fc.oneof(
  { weight: 4, arbitrary: anyMovement },
  { weight: 4, arbitrary: anyPieceAct },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("deliver" as const), line, day }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("cancel" as const), day }) },
)

/** Any order of one to four lines of up to three groups, and up to twelve things that happen to it. */
export const anyOrderStory: fc.Arbitrary<OrderStory> = fc
  .record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
    shipping: fc.array(anyShipping, { maxLength: 2 }),
    acts: fc.array(anyAct, { maxLength: 12 }),
  })
  .map(({ lines, shipping, acts }) => ({
    lines: lines.map((parts, n) => ({ line_id: `line_${n}`, ...parts })),
    shipping: shipping.map((charge, n) => ({ shipping_id: `ship_${n}`, ...charge })),
    acts: acts.map((act, n) => ("amount_minor" in act ? { ...act, id: `${act.act}_${n}` } : act)),
  }))

/** What the buyer owes for everything as it was bought. */
export function storyTotalMinor({ lines, shipping }: OrderStory): bigint {
  return [...lines, ...shipping].reduce((total, charge) => total + charge.gross_minor, 0n)
}
