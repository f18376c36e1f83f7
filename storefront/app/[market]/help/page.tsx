import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { HelpText } from "@/features/help/help-text"
import { pricing } from "@/lib/backend/figures"
import { marketOfPage } from "@/lib/markets/page-market"
import { returnWindowDays } from "@/lib/markets/zone"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help")
  return pageMetadata(await marketOfPage(), "/help", { title: t("title"), description: t("lead") })
}

export default async function HelpPage() {
  const market = await marketOfPage()
  const t = await getTranslations("help")
  const { rates } = await pricing()
  return (
    <div className="wrap">
      <Breadcrumb market={market} crumbs={[{ name: t("title"), path: "/help" }]} />
      <HelpText market={market} return_window_days={returnWindowDays(market, rates)} />
    </div>
  )
}
