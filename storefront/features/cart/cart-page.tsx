"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useState } from "react"
import { useCart } from "@/lib/cart/use-cart"
import { CartFailed, CartOrdered, StorageNotice } from "@/ui/cart-states"
import { CartContents } from "./cart-contents"
import { CartEmpty } from "./cart-empty"
import { PlacedOrders } from "./placed-orders"
import styles from "./cart-page.module.css"

/** The cart of this browser. Whatever happens, one sentence says what became of it. */
export function CartPage({ market }: { market: Market }) {
  const t = useTranslations("cart")
  const cart = useCart(market)
  const [said, say] = useState("")
  const { view } = cart

  return (
    <>
      <StorageNotice />
      <p className="visually-hidden" role="status">
        {view.kind === "loading" ? t("loading") : said}
      </p>
      {view.kind === "loading" && <p className={styles.loading}>{t("loading")}</p>}
      {view.kind === "none" && <CartEmpty market={market} />}
      {view.kind === "failed" && (
        <CartFailed problem={view.key} pieces={view.pieces} onRetry={cart.reload} />
      )}
      {view.kind === "ordered" && <CartOrdered market={market} order={view.order} />}
      {(view.kind === "ready" || view.kind === "unsold") && (
        <CartContents market={market} view={view} control={cart} say={say} />
      )}
      {view.kind !== "loading" && <PlacedOrders market={market} />}
    </>
  )
}
