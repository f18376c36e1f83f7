import type { MoneyWire } from "@ciap/contract"
import { add, fromWire, type Money, multiply, sum, toWire } from "@ciap/money"
import type { CartLine } from "./cart"
import type { Documents, PieceDocument } from "./documents"

/** More of one piece than this in one order is a wholesale enquiry. */
export const quantity_max = 99

type Variant = PieceDocument["variants"][number]

/** The document of a line and its variant in it; null where the piece or the variant is not on sale. */
export function pieceOf(
  line: CartLine,
  documents: Documents,
): { document: PieceDocument; variant: Variant } | null {
  const document = documents.get(line.handle ?? "") ?? null
  const variant = document?.variants.find(({ id }) => id === line.variant_id)
  return document && variant ? { document, variant } : null
}

/** The name a line goes by in the market's language. */
export const titleOf = (line: CartLine, documents: Documents): string =>
  documents.get(line.handle ?? "")?.title ?? line.title

/** What was chosen, such as the colour; a piece that leaves no choice has none. */
export function optionsOf(
  line: CartLine,
  documents: Documents,
): readonly { readonly name: string; readonly value: string }[] {
  const piece = pieceOf(line, documents)
  return piece === null || piece.document.variants.length < 2 ? [] : piece.variant.options
}

/** What the chosen variant looks like; the piece as such where the variant has no picture of its own. */
export function pictureOf(
  line: CartLine,
  documents: Documents,
): PieceDocument["pictures"][number] | undefined {
  const piece = pieceOf(line, documents)
  return piece?.variant.pictures[0] ?? documents.get(line.handle ?? "")?.pictures[0]
}

/** How many of a line can be bought: what is in stock, unless more can be made to order. */
export function mostOf(line: CartLine, documents: Documents): number {
  const piece = pieceOf(line, documents)
  if (piece === null || piece.document.availability.made_to_order) return quantity_max
  return Math.min(Math.max(piece.variant.in_stock, 1), quantity_max)
}

/** Days until the last piece of the cart is ready: 0 from stock, else the longest lead time. */
export function readyInDays(lines: readonly CartLine[], documents: Documents): number {
  return Math.max(
    0,
    ...lines.map((line) => {
      const piece = pieceOf(line, documents)
      if (piece === null || piece.variant.in_stock >= line.quantity) return 0
      return piece.document.availability.lead_time_days
    }),
  )
}

/** What one group gets of a cart or an order. */
export type GroupShare = {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly producer: MoneyWire
  readonly premium: MoneyWire
}

/** What goes to each group: producer pay and premium per unit, as often as the piece is bought. */
export function sharesOf(
  lines: readonly CartLine[],
  documents: Documents,
  currency_code: string,
): GroupShare[] {
  const shares = new Map<string, { group: PieceDocument["group"]; parts: [Money, Money] }>()
  for (const line of lines) {
    const piece = pieceOf(line, documents)
    if (piece === null) continue
    const { group } = piece.document
    const part = (kind: "producer" | "premium"): Money => {
      const amounts = piece.variant.price.components.filter((c) => c.kind === kind)
      return multiply(
        sum(
          amounts.map(({ amount }) => fromWire(amount)),
          currency_code,
        ),
        line.quantity,
      )
    }
    const had = shares.get(group.id)?.parts ?? [sum([], currency_code), sum([], currency_code)]
    shares.set(group.id, {
      group,
      parts: [add(had[0], part("producer")), add(had[1], part("premium"))],
    })
  }
  return [...shares.values()].map(({ group, parts: [producer, premium] }) => ({
    ...group,
    producer: toWire(producer),
    premium: toWire(premium),
  }))
}

/** All of several amounts together. */
export const together = (amounts: readonly MoneyWire[], currency_code: string): MoneyWire =>
  toWire(sum(amounts.map(fromWire), currency_code))
