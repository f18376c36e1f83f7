"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useCart } from "@/lib/cart/use-cart"
import { formatterOf } from "@/lib/format"
import { ButtonLink } from "@/ui/button"
import { CartFailed, CartOrdered, StorageNotice } from "@/ui/cart-states"
import { Notice } from "@/ui/notice"
import { CheckoutSteps } from "./checkout-steps"
import styles from "./checkout.module.css"
import type { Country } from "./country"

type Props = {
  market: Market
  /** Countries of the market's region, by name. */
  countries: readonly Country[]
}

/** Guest checkout: opens the cart, and says what to do where there is nothing to order. */
export function Checkout({ market, countries }: Props) {
  const t = useTranslations("checkout")
  const control = useCart(market)
  const { view } = control
  const nothing = view.kind === "none" || (view.kind === "ready" && view.cart.lines.length === 0)

  return (
    <>
      <StorageNotice />
      {view.kind === "loading" && (
        <p className={styles.loading} role="status">
          {t("loading")}
        </p>
      )}
      {view.kind === "failed" && (
        <CartFailed problem={view.key} pieces={view.pieces} onRetry={control.reload} />
      )}
      {view.kind === "ordered" && <CartOrdered market={market} order={view.order} />}
      {view.kind === "unsold" && (
        <Notice kind="trouble">
          <p>{t("unsold", { country: formatterOf(market).country(market.country) })}</p>
          <p>
            <ButtonLink href={`/${market.code}/cart`}>{t("toCart")}</ButtonLink>
          </p>
        </Notice>
      )}
      {nothing && (
        <>
          <h2>{t("empty.title")}</h2>
          <p>{t("empty.text")}</p>
          <p>
            <ButtonLink href={`/${market.code}/catalogue`}>{t("empty.catalogue")}</ButtonLink>
          </p>
        </>
      )}
      {view.kind === "ready" && !nothing && (
        <CheckoutSteps market={market} countries={countries} view={view} control={control} />
      )}
    </>
  )
}
