"use client"

import { useTranslations } from "next-intl"
import type { Cart } from "@/lib/cart/cart"
import { TestModeMark } from "@/ui/test-mode-mark"
import { card_mode, card_provider_id, cards_are_a_test } from "./cards/mode"
import { ChoiceForm, Waiting } from "./choice-form"
import { paymentProviders } from "./operations"
import { useAnswer } from "./use-answer"

/** The ways to pay that we have words for, in the order in which they are offered. */
const known = new Map<string, "card" | "bank" | "yape">([
  ...(card_mode === "off" ? [] : [[card_provider_id, "card"] as const]),
  ["pp_transfer_bank", "bank"],
  ["pp_transfer_yape", "yape"],
])

/** The word we have for a way to pay; one without a word is not offered. */
export const methodOf = (provider_id: string): "card" | "bank" | "yape" | null =>
  known.get(provider_id) ?? null

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
  const offered = [...known].filter(([id]) => providers.value.includes(id))
  const choices = offered.map(([id, method]) => ({
    id,
    label: t(`payment.${method}`),
    hint: t(`payment.${method}Text`),
    ...(method === "card" && cards_are_a_test
      ? { mark: <TestModeMark>{t("card.testMode")}</TestModeMark> }
      : {}),
  }))
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
