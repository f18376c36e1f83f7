import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { PriceSteps } from "@/features/prices/price-steps"
import { RatesInForce } from "@/features/prices/rates-in-force"
import { pricing } from "@/lib/backend/figures"
import { marketOfPage } from "@/lib/markets/page-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ButtonLink } from "@/ui/button"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("prices")
  return pageMetadata(await marketOfPage(), "/prices", {
    title: t("title"),
    description: t("lead"),
  })
}

export default async function PricesPage() {
  const market = await marketOfPage()
  const t = await getTranslations("prices")
  const answer = await pricing()
  return (
    <div className="wrap">
      <Breadcrumb market={market} crumbs={[{ name: t("title"), path: "/prices" }]} />
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <PriceSteps policy={answer.premium_policy} market={market} />
      <RatesInForce pricing={answer} market={market} />
      <ButtonLink kind="quiet" href={`/${market.code}/catalogue`}>
        {t("example")}
      </ButtonLink>
    </div>
  )
}
