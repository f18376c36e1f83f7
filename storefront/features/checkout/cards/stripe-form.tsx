"use client"

import type { Language } from "@ciap/contract"
import { Elements, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js"
import type { Appearance } from "@stripe/stripe-js"
import { useTranslations } from "next-intl"
import { type Ref, useImperativeHandle, useState } from "react"
import { StoreProblem } from "@/lib/store/problem"
import { read } from "@/lib/store/read"
import { Waiting } from "../choice-form"
import { useAnswer } from "../use-answer"
import { declineOf } from "./declines"
import type { CardPayer } from "./payer"
import { intentShape, stateOf } from "./payment-state"
import { stripeScript } from "./stripe"

type Props = {
  ref: Ref<CardPayer>
  client_secret: string
  language: Language
}

/** Stripe's fields in the shop's own colours, as the theme of this visit has them. */
function appearance(): Appearance {
  const tokens = getComputedStyle(document.documentElement)
  const colour = (name: string) => tokens.getPropertyValue(name).trim()
  return {
    theme: "flat",
    variables: {
      colorPrimary: colour("--cochineal"),
      colorBackground: colour("--chalk"),
      colorText: colour("--ink"),
      colorTextSecondary: colour("--ash"),
      colorDanger: colour("--cochineal"),
      borderRadius: "2px",
      spacingUnit: "4px",
    },
    rules: { ".Input": { border: `1px solid ${colour("--ash")}` } },
  }
}

/** Stripe's Payment Element: cards, and whatever wallets and local ways to pay the account allows. */
export function StripeForm({ ref, client_secret, language }: Props) {
  const t = useTranslations("checkout.card")
  const script = useAnswer("script", stripeScript)
  const [look] = useState(appearance)
  if (script.kind !== "ready")
    return (
      <Waiting
        loading={t("loading")}
        failed={script.kind === "failed" ? script.key : null}
        onRetry={script.retry}
      />
    )
  const options = { clientSecret: client_secret, locale: language, appearance: look } as const
  return (
    <Elements key={client_secret} stripe={script.value} options={options}>
      <StripeFields ref={ref} />
    </Elements>
  )
}

function StripeFields({ ref }: Pick<Props, "ref">) {
  const stripe = useStripe()
  const elements = useElements()
  useImperativeHandle(
    ref,
    (): CardPayer => ({
      pay: async (clientSecret, return_url) => {
        if (stripe === null || elements === null) return { kind: "unfilled" }
        // Whatever is missing stands at its field, in Stripe's words.
        if ((await elements.submit()).error) return { kind: "unfilled" }
        const { error, paymentIntent } = await stripe.confirmPayment({
          elements,
          clientSecret,
          confirmParams: { return_url },
          redirect: "if_required",
        })
        if (paymentIntent) return stateOf(read(intentShape, paymentIntent))
        if (error.type === "validation_error") return { kind: "unfilled" }
        if (error.payment_intent === undefined && error.type !== "card_error")
          throw new StoreProblem("UNREACHABLE", 0, error.message ?? error.type)
        const state = error.payment_intent ? stateOf(read(intentShape, error.payment_intent)) : null
        return state === null || state.kind === "open"
          ? { kind: "open", decline: declineOf(error) }
          : state
      },
    }),
    [stripe, elements],
  )
  return <PaymentElement options={{ layout: "accordion" }} />
}
