import { asProblem, type ProblemKey } from "@/lib/store/problem"
import type { Cart } from "./cart"
import type { Documents } from "./documents"
import type { Found } from "./load"
import type { PlacedOrder } from "./orders"
import type { KeptLine } from "./record"

type Shown = {
  readonly cart: Cart
  readonly documents: Documents
}

/** What a page about the cart shows. An unreachable cart is never an empty one. */
export type CartView =
  | { readonly kind: "loading" }
  | { readonly kind: "none" }
  | ({ readonly kind: "ready"; readonly lost: readonly KeptLine[] } & Shown)
  | ({ readonly kind: "unsold"; readonly unsold: readonly string[] } & Shown)
  | { readonly kind: "ordered"; readonly order: PlacedOrder }
  /** `pieces` is what this browser remembers of the cart. */
  | { readonly kind: "failed"; readonly key: ProblemKey; readonly pieces: number }

/** A view that shows a cart. */
export type CartShown = Extract<CartView, { cart: Cart }>

export type Trouble = {
  readonly key: ProblemKey
  readonly detail: string
  /** What was being done: a line's id, or the name of an act such as `code`. */
  readonly about: string
}

export type CartState = {
  readonly view: CartView
  /** What is under way: lines' ids and names of acts. */
  readonly busy: readonly string[]
  readonly trouble: Trouble | null
}

export type CartAction =
  | { readonly type: "loading" }
  | { readonly type: "found"; readonly found: Found; readonly documents: Documents }
  | { readonly type: "not_found"; readonly error: unknown; readonly pieces: number }
  | { readonly type: "started"; readonly about: string }
  | { readonly type: "done"; readonly about: string; readonly cart: Cart }
  | { readonly type: "refused"; readonly about: string; readonly error: unknown }

export const initialCartState: CartState = { view: { kind: "loading" }, busy: [], trouble: null }

const without = (busy: readonly string[], about: string): string[] => {
  const index = busy.indexOf(about)
  return busy.filter((_, i) => i !== index)
}

/** How what a page shows of the cart follows from what happened. Pure. */
export function cartReducer(state: CartState, action: CartAction): CartState {
  switch (action.type) {
    case "loading":
      return initialCartState
    case "found": {
      const { found, documents } = action
      const view = "cart" in found ? { ...found, documents } : found
      return { ...state, view, trouble: null }
    }
    case "not_found":
      return {
        ...state,
        view: { kind: "failed", key: asProblem(action.error).key, pieces: action.pieces },
      }
    case "started":
      return { ...state, busy: [...state.busy, action.about], trouble: null }
    case "done":
      return {
        ...state,
        view: "cart" in state.view ? { ...state.view, cart: action.cart } : state.view,
        busy: without(state.busy, action.about),
      }
    case "refused": {
      const { key, detail } = asProblem(action.error)
      return {
        ...state,
        busy: without(state.busy, action.about),
        trouble: { key, detail, about: action.about },
      }
    }
  }
}
