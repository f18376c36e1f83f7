"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { PlacedOrder } from "@/lib/cart/orders"
import type { ProblemKey } from "@/lib/store/problem"
import { Button, ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"

export function CartEmpty({ market }: { market: Market }) {
  const t = useTranslations("cart.empty")
  return (
    <>
      <h2>{t("title")}</h2>
      <p>{t("text")}</p>
      <p>
        <ButtonLink href={`/${market.code}/catalogue`}>{t("catalogue")}</ButtonLink>
      </p>
    </>
  )
}

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
        <ButtonLink href={`/${market.code}/order/${order.token}`} prefetch={false}>
          {t("open", { number })}
        </ButtonLink>
      </p>
    </Notice>
  )
}
