"use client"

import type { Market } from "@ciap/contract"
import { useCallback, useEffect, useRef, useState } from "react"
import type { Cart } from "@/lib/cart/cart"
import { useAnswer } from "../use-answer"
import { card_mode } from "./mode"
import { type CardPayer, type NotPaid, payOnce } from "./payer"
import { type PaymentState, returnAddress } from "./payment-state"
import { paymentState } from "./payments"

const nothing_to_ask: PaymentState = { kind: "open", decline: null }

/** The buyer goes to a page of her bank; the shop's own language is asked of the simulator's. */
function leaveFor(url: string, market: Market): void {
  const page = new URL(url)
  if (card_mode === "simulated") page.searchParams.set("lang", market.language)
  window.location.assign(page)
}

/**
 * The payment by card that belongs to a cart: where it stands, and the way to pay it. For a cart that is paid otherwise
 * there is nothing to do here.
 */
export function useCardPayment({ payment }: Cart, market: Market) {
  const secret = payment?.client_secret ?? null
  const payer = useRef<CardPayer>(null)
  const paid = useRef(false)
  const [told, setTold] = useState<{ about: string | null; state: PaymentState } | null>(null)
  const asked = useAnswer(secret ?? "", () =>
    secret === null ? Promise.resolve(nothing_to_ask) : paymentState(secret),
  )
  const { retry } = asked
  const tell = (state: PaymentState) => setTold({ about: secret, state })
  const answer = told?.about === secret ? ({ kind: "ready", value: told.state } as const) : asked

  const look = useCallback(() => {
    setTold(null)
    retry()
  }, [retry])

  useEffect(() => {
    // Back from the bank by the browser's button: the page is as it was left, the payment perhaps not.
    const cameBack = ({ persisted }: PageTransitionEvent) => persisted && look()
    window.addEventListener("pageshow", cameBack)
    return () => window.removeEventListener("pageshow", cameBack)
  }, [look])

  function tellOutcome({ outcome }: NotPaid) {
    if (outcome.kind === "unfilled") return
    tell(outcome)
    if (outcome.kind === "asked" && outcome.url !== null) leaveFor(outcome.url, market)
  }

  async function answerBank() {
    if (secret === null || answer.kind !== "ready" || answer.value.kind !== "asked") return
    if (answer.value.url !== null) return leaveFor(answer.value.url, market)
    const stripe = await import("./stripe")
    await stripe.answerBank(secret).then(tell, look)
  }

  async function pay() {
    if (secret === null) return
    paid.current = false
    await payOnce({
      client_secret: secret,
      return_url: returnAddress(market.code),
      stateOf: paymentState,
      payer: payer.current,
    })
    paid.current = true
  }

  return { secret, payer, paid, answer, pay, tellOutcome, answerBank, look }
}
