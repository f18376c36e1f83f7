import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { marketOfPage } from "@/lib/markets/page-market"
import { ButtonLink } from "@/ui/button"
import { WovenLine } from "@/ui/woven-line"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("site"))("notFound.title") }
}

export default async function NotFound() {
  const market = await marketOfPage()
  const t = await getTranslations("site.notFound")
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <WovenLine seed={market.code} />
      <p className="lead section">{t("text")}</p>
      <p className="ways">
        <ButtonLink href={`/${market.code}/catalogue`}>{t("catalogue")}</ButtonLink>
        <ButtonLink kind="quiet" href={`/${market.code}`}>
          {t("home")}
        </ButtonLink>
      </p>
    </div>
  )
}
