"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useSyncExternalStore } from "react"
import { onKept, storageWorks } from "@/lib/browser/storage"
import type { PlacedOrder } from "@/lib/cart/orders"
import type { ProblemKey } from "@/lib/store/problem"
import { Button, ButtonLink } from "./button"
import { Notice } from "./notice"

type FailedProps = { problem: ProblemKey; pieces: number; onRetry: () => void }

/** Never an empty cart: it says that the cart is kept, and how much is in it. */
export function CartFailed({ problem, pieces, onRetry }: FailedProps) {
  const t = useTranslations("cart.failed")
  const told = useTranslations("problems")
  return (
    <Notice kind="trouble">
      <h2>{t("title")}</h2>
      <p>{told(problem)}</p>
      <p>{t("pieces", { count: pieces })}</p>
      <p>
        <Button onClick={onRetry}>{t("retry")}</Button>
      </p>
    </Notice>
  )
}

export function CartOrdered({ market, order }: { market: Market; order: PlacedOrder }) {
  const t = useTranslations("cart.ordered")
  const number = order.display_id
  return (
    <Notice kind="calm">
      <h2>{t("title")}</h2>
      <p>{t("text", { number })}</p>
      <p>
        <ButtonLink href={`/${market.code}/order/${order.token}`}>
          {t("open", { number })}
        </ButtonLink>
      </p>
    </Notice>
  )
}

/** Says so when this browser refuses to keep the cart. */
export function StorageNotice() {
  const t = useTranslations("cart")
  const works = useSyncExternalStore(onKept, storageWorks, () => true)
  if (works) return null
  return (
    <Notice kind="calm">
      <p>{t("blocked")}</p>
    </Notice>
  )
}
