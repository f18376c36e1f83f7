import { kept } from "@/lib/browser/kept"

/** Name under which the browser keeps it; the `storage` event tells other tabs by this name. */
export const cart_storage_name = "ciap.cart"

/** What this browser knows of its cart without asking: enough to count it, and to fill it again if it is lost. */
export type CartRecord = {
  readonly cart_id: string
  /** The market whose prices and taxes the cart carries. */
  readonly market: string
  readonly lines: readonly KeptLine[]
}

export type KeptLine = {
  readonly variant_id: string
  readonly handle: string | null
  readonly quantity: number
}

const isLine = (value: unknown): value is KeptLine => {
  const { variant_id, quantity } = (value ?? {}) as Partial<Record<keyof KeptLine, unknown>>
  return typeof variant_id === "string" && Number.isSafeInteger(quantity) && Number(quantity) > 0
}

function parse(value: unknown): CartRecord | null {
  const { cart_id, market, lines } = (value ?? {}) as Partial<Record<keyof CartRecord, unknown>>
  if (typeof cart_id !== "string" || typeof market !== "string" || !Array.isArray(lines))
    return null
  return { cart_id, market, lines: lines.filter(isLine) }
}

const record = kept(cart_storage_name, parse)

/** The kept cart, or null. */
export const recallCart = record.recall

/** Keeps what the server has just said of the cart. */
export const keepCart = record.keep

/** Forgets the cart: only once its order is confirmed. */
export const forgetCart = record.forget
