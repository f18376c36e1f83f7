"use client"

import { useTranslations } from "next-intl"
import type { Cart } from "@/lib/cart/cart"
import { ChoiceForm, Waiting } from "./choice-form"
import { paymentProviders } from "./operations"
import { useAnswer } from "./use-answer"

const known = { pp_transfer_bank: "bank", pp_transfer_yape: "yape" } as const

/** The word we have for a way to pay; one without a word is not offered. */
export const methodOf = (provider_id: string): "bank" | "yape" | null =>
  provider_id in known ? known[provider_id as keyof typeof known] : null

type Props = {
  cart: Cart
  /** What was chosen before the total changed. */
  before: string
  busy: boolean
  onDone: (provider_id: string) => void
}

export function PaymentStep({ cart, before, busy, onDone }: Props) {
  const t = useTranslations("checkout")
  const providers = useAnswer(cart.region_id, () => paymentProviders(cart))
  if (providers.kind !== "ready")
    return (
      <Waiting
        loading={t("payment.loading")}
        failed={providers.kind === "failed" ? providers.key : null}
        onRetry={providers.retry}
      />
    )
  const choices = providers.value.flatMap((id) => {
    const method = methodOf(id)
    return method === null
      ? []
      : [{ id, label: t(`payment.${method}`), hint: t(`payment.${method}Text`) }]
  })
  return (
    <ChoiceForm
      name="payment"
      legend={t("payment.legend")}
      choices={choices}
      chosen={cart.payment?.provider_id ?? before}
      busy={busy}
      words={{ missing: t("faults.payment"), none: t("payment.none"), action: t("toReview") }}
      onChoose={onDone}
    />
  )
}
