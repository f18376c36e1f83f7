"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { useSyncExternalStore } from "react"
import { onKept } from "@/lib/browser/storage"
import { forgetOrders, recallOrders } from "@/lib/cart/orders"
import { Button } from "@/ui/button"
import styles from "./placed-orders.module.css"

/** The way back to orders placed in this browser, for guests who have closed the page. */
export function PlacedOrders({ market }: { market: Market }) {
  const t = useTranslations("cart.orders")
  const orders = useSyncExternalStore(onKept, recallOrders, () => null) ?? []
  if (orders.length === 0) return null
  return (
    <section className={styles.orders}>
      <h2>{t("title")}</h2>
      <ul>
        {orders.map(({ token, display_id }) => (
          <li key={token}>
            <Link href={`/${market.code}/order/${token}`}>{t("open", { number: display_id })}</Link>
          </li>
        ))}
      </ul>
      <p className="small quiet">{t("hint")}</p>
      <Button kind="quiet" onClick={forgetOrders}>
        {t("forget")}
      </Button>
    </section>
  )
}
