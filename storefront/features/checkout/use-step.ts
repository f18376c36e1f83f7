"use client"

import { useSearchParams } from "next/navigation"
import { useState } from "react"
import type { Cart } from "@/lib/cart/cart"
import { openStep, type Step } from "./steps"

/**
 * The open step stands in the address (`?step=shipping`), so that back, forward, reload and a copied link do what
 * one expects.
 */
export function useStep(cart: Cart): { step: Step; arrived: boolean; go: (step: Step) => void } {
  const asked = useSearchParams().get("step")
  const [arrived, setArrived] = useState(false)
  return {
    step: openStep(asked, cart),
    arrived,
    go: (step) => {
      setArrived(true)
      window.history.pushState(null, "", `?step=${step}`)
    },
  }
}
