import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { MoneyExample } from "@/features/prices/money-example"
import { PriceSteps } from "@/features/prices/price-steps"
import { RatesInForce } from "@/features/prices/rates-in-force"
import { allCards } from "@/lib/backend/catalogue"
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
  const [answer, cards] = await Promise.all([pricing(), allCards(market)])
  const [piece] = cards
  return (
    <div className="wrap">
      <Breadcrumb market={market} crumbs={[{ name: t("title"), path: "/prices" }]} />
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {piece && (
        <section className="section">
          <h2>{t("money.title")}</h2>
          <MoneyExample card={piece} market={market} />
        </section>
      )}
      <PriceSteps policy={answer.premium_policy} market={market} />
      <RatesInForce pricing={answer} market={market} />
      <ButtonLink kind="quiet" href={`/${market.code}/catalogue`}>
        {t("example")}
      </ButtonLink>
    </div>
  )
}
