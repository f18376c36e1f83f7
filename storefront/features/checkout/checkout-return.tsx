"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { useCallback, useEffect, useState } from "react"
import { inTurn } from "@/lib/cart/in-turn"
import { asProblem, type ProblemKey } from "@/lib/store/problem"
import { Button, ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { comeBack, type Return } from "./cards/come-back"
import { forgetDraft } from "./draft"

type Told = Exclude<Return, { kind: "ordered" | "unpaid" }> | { kind: "failed"; key: ProblemKey }

/** While the bank thinks the page asks again by itself. */
const look_again_ms = 3000

/** The secret of the payment that the address names; it is taken out of the address at once. */
function secretInAddress(): string | null {
  const { search, pathname } = window.location
  const secret = new URLSearchParams(search).get("payment_intent_client_secret")
  if (search !== "") window.history.replaceState(null, "", pathname)
  return secret
}

/** Where the buyer arrives from her bank: finishes the order, or says what happened and leads back. */
export function CheckoutReturn({ market }: { market: Market }) {
  const t = useTranslations("checkout.back")
  const problem = useTranslations("problems")
  const router = useRouter()
  const [secret] = useState(() => (typeof window === "undefined" ? null : secretInAddress()))
  const [told, tell] = useState<Told | null>(null)
  const { code, language, country, currency } = market

  const finish = useCallback(() => {
    const here: Market = { code, language, country, currency }
    void inTurn(() => comeBack(here, secret)).then(
      (end) => {
        if (end.kind === "unpaid") return router.replace(`/${code}/checkout?step=review`)
        if (end.kind !== "ordered") return tell(end)
        forgetDraft()
        router.replace(`/${code}/order/${end.order.token}`)
      },
      (error: unknown) => tell({ kind: "failed", key: asProblem(error).key }),
    )
  }, [code, language, country, currency, secret, router])

  useEffect(finish, [finish])
  useEffect(() => {
    if (told?.kind !== "processing") return
    const timer = setTimeout(finish, look_again_ms)
    return () => clearTimeout(timer)
  }, [told, finish])

  if (told === null) return <p role="status">{t("finishing")}</p>
  if (told.kind === "failed")
    return (
      <Notice kind="trouble">
        <p>{problem(told.key)}</p>
        <p>{t("never_twice")}</p>
        <p>
          <Button onClick={finish}>{t("again")}</Button>
          <ButtonLink kind="quiet" href={`/${code}/checkout`}>
            {t("checkout")}
          </ButtonLink>
        </p>
      </Notice>
    )
  const paid_elsewhere = told.kind === "elsewhere" && told.paid
  return (
    <Notice kind={told.kind === "changed" ? "trouble" : "calm"}>
      <p>{t(paid_elsewhere ? "paid_elsewhere" : told.kind)}</p>
      <p>
        <ButtonLink kind="quiet" href={`/${code}/cart`}>
          {t("cart")}
        </ButtonLink>
      </p>
    </Notice>
  )
}
