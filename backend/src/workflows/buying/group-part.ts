import { checkGroupPart, freezeOrder } from "@ciap/fair-trade"
import { format, type Money, sumMajor } from "@ciap/money"
import type { PublishedParts } from "./unit-parts"
import { lineToFreeze, shippingToFreeze, type SoldLine, type SoldShipping } from "./sold-lines"

export type PricedCart = {
  readonly currency_code: string
  readonly items: readonly SoldLine[]
  readonly shipping_methods: readonly SoldShipping[]
}

export type GroupPartVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      /** Null when all discounts together, shipping included, take more than the services. */
      readonly line: SoldLine | null
      readonly missing: Money
    }

/**
 * Law 2 for a cart as it would be frozen: does every line still cover the group's part?
 *
 * @param parts the group's part by line id; lines without one are not judged here, completion refuses them
 */
export function judgeGroupPart(
  cart: PricedCart,
  parts: ReadonlyMap<string, PublishedParts>,
): GroupPartVerdict {
  const currency_code = cart.currency_code.toLowerCase()
  const lines = cart.items.flatMap((line) => {
    const part = parts.get(line.id)
    return part === undefined ? [] : [lineToFreeze(line, part)]
  })
  if (lines.length === 0) return { ok: true }
  const shipping = cart.shipping_methods.map(shippingToFreeze)
  const frozen = freezeOrder({
    lines,
    shipping,
    order_total: sumMajor(
      [...lines, ...shipping].map((charge) => charge.gross),
      currency_code,
    ),
  })
  const discount = sumMajor(
    shipping.map((charge) => charge.discount),
    currency_code,
  )
  const check = checkGroupPart(frozen.lines, discount)
  if (check.ok) return check
  const line = cart.items.find((item) => item.id === check.line_id) ?? null
  return { ok: false, line, missing: check.missing }
}

/**
 * The refusal as a buyer reads it.
 *
 * @param codes the promotion codes that were asked for, if any
 */
export function refusalSentence(
  verdict: Extract<GroupPartVerdict, { ok: false }>,
  codes: readonly string[],
): string {
  const what = codes.length > 0 ? `The code ${codes.join(", ")} was` : "This discount was"
  const piece = verdict.line?.product_title ?? verdict.line?.title
  const where = piece === undefined || piece === null ? "this cart" : `“${piece}”`
  return (
    `${what} not applied: for ${where} it would take ${format(verdict.missing, "en-GB")} from the part that belongs to the artisan group, ` +
    "and that part cannot shrink. Your cart is unchanged; you can order without the code or try another one."
  )
}
