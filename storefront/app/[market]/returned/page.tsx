import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ReturnedReport } from "@/features/returned/returned-report"
import { impact } from "@/lib/backend/figures"
import { marketOfPage } from "@/lib/markets/page-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("returned")
  return pageMetadata(await marketOfPage(), "/returned", {
    title: t("title"),
    description: t("lead"),
  })
}

export default async function ReturnedPage() {
  const market = await marketOfPage()
  const t = await getTranslations("returned")
  return (
    <>
      <div className="wrap">
        <Breadcrumb market={market} crumbs={[{ name: t("title"), path: "/returned" }]} />
      </div>
      <ReturnedReport figures={await impact(market.language)} market={market} />
    </>
  )
}
