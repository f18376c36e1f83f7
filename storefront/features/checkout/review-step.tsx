"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { type ReactNode, useRef, useState } from "react"
import type { Cart } from "@/lib/cart/cart"
import { inTurn } from "@/lib/cart/in-turn"
import { fetchCart } from "@/lib/cart/operations"
import { recallCart } from "@/lib/cart/record"
import type { CartControl } from "@/lib/cart/use-cart"
import { formatterOf } from "@/lib/format"
import { asProblem, type ProblemKey } from "@/lib/store/problem"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./checkout.module.css"
import { forgetDraft } from "./draft"
import { placeOrder } from "./place-order"

type Props = {
  cart: Cart
  market: Market
  control: CartControl
  /** Everything that is ordered, above the button that orders it. */
  children: ReactNode
}

/** After these the order may have been placed although no answer came. */
const maybeOrdered: ReadonlySet<ProblemKey> = new Set(["UNREACHABLE", "UNEXPECTED", "CONFLICT"])

/** The last look, and the button that names what it obliges to. */
export function ReviewStep({ cart, market, control, children }: Props) {
  const t = useTranslations("checkout.review")
  const problem = useTranslations("problems")
  const router = useRouter()
  const format = formatterOf(market)
  const under_way = useRef(false)
  const [ordering, setOrdering] = useState(false)
  const [trouble, setTrouble] = useState<ProblemKey | null>(null)

  async function order() {
    // State arrives with the next picture; a second click may come before that.
    if (under_way.current) return
    under_way.current = true
    setOrdering(true)
    setTrouble(null)
    try {
      const record = recallCart()
      if (record === null) return control.reload()
      const placed = await inTurn(() => placeOrder(record, cart))
      forgetDraft()
      // The button stays as it is until the order's page has taken over.
      router.replace(`/${market.code}/order/${placed.token}`)
    } catch (error) {
      const { key } = asProblem(error)
      setTrouble(key)
      setOrdering(false)
      under_way.current = false
      if (key === "TOTAL_CHANGED") await control.act("review", fetchCart)
    }
  }

  return (
    <>
      {children}
      {trouble !== null && (
        <Notice kind="trouble">
          <p>{problem(trouble)}</p>
          {maybeOrdered.has(trouble) && <p>{t("kept")}</p>}
        </Notice>
      )}
      <p className={styles.order}>
        <Button aria-disabled={ordering} onClick={() => void order()}>
          {ordering ? t("ordering") : t("order", { total: format.money(cart.totals.total) })}
        </Button>
      </p>
      <p className="small quiet">{t("obligation")}</p>
      <p className="visually-hidden" role="status">
        {ordering ? t("ordering") : ""}
      </p>
    </>
  )
}
