"use client"

import type { Market } from "@ciap/contract"
import { useCallback, useEffect, useReducer } from "react"
import { type Cart, piecesIn } from "./cart"
import { inTurn } from "./in-turn"
import { loadCart } from "./load"
import { cart_storage_name, type CartRecord, recallCart } from "./record"
import { cartReducer, type CartState, initialCartState } from "./state"

export type CartControl = {
  readonly busy: CartState["busy"]
  readonly trouble: CartState["trouble"]
  /** Opens the cart again from the start. */
  readonly reload: () => void
  /**
   * Does one thing to the cart. `about` says what, so that only that part of the page waits.
   * Resolves to the cart as it is then, or to null when it was refused; why is in `trouble`.
   */
  readonly act: (about: string, work: (record: CartRecord) => Promise<Cart>) => Promise<Cart | null>
}

/**
 * The cart of this browser for a page of a market: opened once the page is there, carried over when it comes
 * from another market, opened again when another tab changes it.
 */
export function useCart(market: Market): CartState & CartControl {
  const [state, dispatch] = useReducer(cartReducer, initialCartState)
  const { code, language, country, currency } = market

  const open = useCallback(() => {
    const here: Market = { code, language, country, currency }
    void inTurn(() => loadCart(here)).then(
      ({ found, documents }) => dispatch({ type: "found", found, documents }),
      (error: unknown) =>
        dispatch({ type: "not_found", error, pieces: piecesIn(recallCart()?.lines ?? []) }),
    )
  }, [code, language, country, currency])

  useEffect(() => {
    open()
    const otherTab = ({ key }: StorageEvent) => {
      if (key === cart_storage_name || key === null) open()
    }
    window.addEventListener("storage", otherTab)
    return () => window.removeEventListener("storage", otherTab)
  }, [open])

  const reload = useCallback(() => {
    dispatch({ type: "loading" })
    open()
  }, [open])

  const act: CartControl["act"] = useCallback(async (about, work) => {
    dispatch({ type: "started", about })
    try {
      const cart = await inTurn(async () => {
        const record = recallCart()
        if (record === null) throw new Error("The cart was closed in another tab.")
        return work(record)
      })
      dispatch({ type: "done", about, cart })
      return cart
    } catch (error) {
      dispatch({ type: "refused", about, error })
      return null
    }
  }, [])

  return { ...state, reload, act }
}
