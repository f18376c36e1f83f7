import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { searchPath, type Selection } from "@/lib/search/selection"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** The API does not answer: said as it is, instead of looking as if nothing had been found. */
export function SearchTrouble({ market, selection }: { market: Market; selection: Selection }) {
  const t = useTranslations("search.trouble")
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <Notice kind="trouble">
        <p>{t("text")}</p>
      </Notice>
      <p className="ways">
        <ButtonLink href={`/${market.code}${searchPath(selection)}`}>{t("retry")}</ButtonLink>
        <ButtonLink kind="quiet" href={`/${market.code}/catalogue`}>
          {t("catalogue")}
        </ButtonLink>
      </p>
    </div>
  )
}
