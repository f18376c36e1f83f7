"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { Cart } from "@/lib/cart/cart"
import { formatterOf } from "@/lib/format"
import { methodOf } from "./payment-step"
import type { Step } from "./steps"

type Props = { step: Step; cart: Cart; market: Market }

/** What a closed step holds, as the server has it. */
export function StepSummary({ step, cart, market }: Props) {
  const t = useTranslations("checkout")
  const format = formatterOf(market)
  if (step === "address" && cart.address !== null) {
    const to = cart.address
    const lines = [
      `${to.first_name} ${to.last_name}`,
      [to.address_1, to.address_2].filter(Boolean).join(", "),
      [`${to.postal_code} ${to.city}`.trim(), to.province].filter(Boolean).join(", "),
      format.country(to.country_code),
      `${cart.email} · ${to.phone}`,
    ]
    return lines.map((line) => <p key={line}>{line}</p>)
  }
  if (step === "shipping" && cart.shipping !== null)
    return (
      <p className="figures">
        {cart.shipping.name}, {format.money(cart.totals.shipping)}
      </p>
    )
  const method = step === "payment" && cart.payment ? methodOf(cart.payment.provider_id) : null
  return method === null ? null : <p>{t(`payment.${method}`)}</p>
}
