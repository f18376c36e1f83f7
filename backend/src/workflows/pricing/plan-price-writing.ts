import type { Money } from "@ciap/money"
import { fromMedusa, toMedusa } from "../../lib/money-border"

/** A price as the Pricing Module holds it. */
export type HeldPrice = {
  id: string
  price_set_id: string
  currency_code: string
  /** As the module answers it, for the border to read. */
  amount: Parameters<typeof fromMedusa>[0]
  /** True where the price holds only under a rule, for a quantity or in a price list. */
  conditional: boolean
}

export type PriceToHold = { price_set_id: string; price: Money }

export type PriceWriting = {
  add: { price_set_id: string; currency_code: string; amount: number }[]
  change: {
    id: string
    price_set_id: string
    currency_code: string
    amount: number
    former_amount: number
  }[]
  /** Second plain prices of a currency: with them nobody could say which one a cart takes. */
  remove: string[]
}

/**
 * What has to be written so that each price set holds exactly the wanted plain price of each
 * currency. Prices under a rule, for a quantity or of a price list are somebody else's. Pure.
 */
export function planPriceWriting(
  wanted: readonly PriceToHold[],
  held: readonly HeldPrice[],
): PriceWriting {
  const key = (set: string, currency: string) => `${set} ${currency}`
  const plain = new Map<string, HeldPrice[]>()
  for (const price of held.filter((one) => !one.conditional)) {
    const at = key(price.price_set_id, price.currency_code)
    plain.set(at, [...(plain.get(at) ?? []), price])
  }
  const writing: PriceWriting = { add: [], change: [], remove: [] }
  for (const { price_set_id, price } of wanted) {
    const { currency_code } = price
    const [first, ...extra] = plain.get(key(price_set_id, currency_code)) ?? []
    writing.remove.push(...extra.map((one) => one.id))
    if (!first) {
      writing.add.push({ price_set_id, currency_code, amount: toMedusa(price) })
      continue
    }
    const standing = fromMedusa(first.amount, currency_code)
    if (standing.amount_minor === price.amount_minor) continue
    writing.change.push({
      id: first.id,
      price_set_id,
      currency_code,
      amount: toMedusa(price),
      former_amount: toMedusa(standing),
    })
  }
  return writing
}
