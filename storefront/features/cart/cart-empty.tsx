"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { ButtonLink } from "@/ui/button"

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
