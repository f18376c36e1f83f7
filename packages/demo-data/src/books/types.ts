import type { RegionFacts } from "../regions"

type Line = {
  /** SKU of the variant. */
  readonly sku: string
  readonly quantity: number
}

/** A moment in UTC, ISO 8601. */
type Moment = { readonly at: string }

/** A step in the life of an order that stands. */
export type LaterAct = Moment &
  (
    | { readonly kind: "pay" | "send" | "deliver" | "cancel" | "refund" }
    /** Pieces come back: how many of each line, in the order of the lines. */
    | { readonly kind: "give_back"; readonly quantities: readonly number[] }
    /** A refund without a return, in hundredths of a percent of what was paid. */
    | { readonly kind: "goodwill"; readonly share_bp: number }
    /** The window for returns is over. */
    | { readonly kind: "settle" }
  )

/** One step in the life of a planned order. */
export type BookAct = (Moment & { readonly kind: "place" }) | LaterAct

/** Contact data of a buyer who does not exist: `example.org` belongs to nobody, and the name says what it is. */
export type DemoBuyer = {
  readonly email: string
  readonly first_name: string
  readonly last_name: string
  readonly address_1: string
  readonly city: string
  readonly postal_code: string
  readonly country_code: string
}

/** An order of the demonstration with everything that shall happen to it. */
export type PlannedOrder = {
  /** Names the order for ever: `2026-03-017`. */
  readonly key: string
  readonly market: RegionFacts["market"]
  readonly buyer: DemoBuyer
  readonly lines: readonly Line[]
  readonly way: "pickup" | "courier" | "economy" | "express"
  readonly paid_by: "bank" | "yape"
  /** Code of a promotion, where one was used. */
  readonly code: string | null
  /** In the order of time, the placing first. */
  readonly acts: readonly BookAct[]
}
