"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { Cart } from "@/lib/cart/cart"
import type { Documents } from "@/lib/cart/documents"
import { readyInDays } from "@/lib/cart/facts"
import { formatterOf } from "@/lib/format"
import { ChoiceForm, Waiting } from "./choice-form"
import { type ShippingOption, shippingOptions } from "./operations"
import { useAnswer } from "./use-answer"

type Props = {
  cart: Cart
  documents: Documents
  market: Market
  busy: boolean
  onDone: (option_id: string) => void
}

/** The day so many days from today, as a calendar day. */
function dayIn(days: number): string {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** How the parcel travels, what that costs for this weight, and when it can leave. */
export function ShippingStep({ cart, documents, market, busy, onDone }: Props) {
  const t = useTranslations("checkout")
  const format = formatterOf(market)
  const pieces = cart.lines.map(({ variant_id, quantity }) => `${variant_id}×${quantity}`)
  const options = useAnswer(
    [cart.id, cart.currency_code, cart.address?.country_code, ...pieces].join(" "),
    () => shippingOptions(cart),
  )
  if (options.kind !== "ready")
    return (
      <Waiting
        loading={t("shipping.loading")}
        failed={options.kind === "failed" ? options.key : null}
        onRetry={options.retry}
      />
    )

  const days = readyInDays(cart.lines, documents)
  const when = (code: string): string => {
    const pickup = code === "pickup"
    if (days === 0) return pickup ? t("shipping.readyPickup") : t("shipping.ready")
    const date = format.day(dayIn(days))
    return pickup ? t("shipping.leadPickup", { days, date }) : t("shipping.lead", { days, date })
  }
  const free = ({ price }: ShippingOption) => price.amount_minor === "0"

  return (
    <ChoiceForm
      name="shipping"
      legend={t("shipping.legend")}
      choices={options.value.map((option) => ({
        id: option.id,
        label: option.name,
        hint: when(option.code),
        price: free(option) ? t("shipping.free") : format.money(option.price),
      }))}
      chosen={cart.shipping?.option_id ?? null}
      busy={busy}
      words={{
        missing: t("faults.shipping"),
        none: t("shipping.none"),
        action: t("toPayment"),
      }}
      onChoose={onDone}
    />
  )
}
