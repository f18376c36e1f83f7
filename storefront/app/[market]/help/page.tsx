import type { Market } from "@ciap/contract"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { HelpText } from "@/features/help/help-text"
import { pricing } from "@/lib/backend/figures"
import { marketOfPage } from "@/lib/markets/page-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help")
  return pageMetadata(await marketOfPage(), "/help", { title: t("title"), description: t("lead") })
}

/** The return window is a dated rate of the zone a market belongs to, like every other figure. */
async function returnWindow({ country }: Market): Promise<number | null> {
  const zone = ["pe", "us", "gb"].includes(country) ? country.toUpperCase() : "EU"
  const { rates } = await pricing()
  const row = rates.find(({ kind, region }) => kind === "return_window_days" && region === zone)
  return row ? Number(row.value) : null
}

export default async function HelpPage() {
  const market = await marketOfPage()
  const t = await getTranslations("help")
  return (
    <div className="wrap">
      <Breadcrumb market={market} crumbs={[{ name: t("title"), path: "/help" }]} />
      <HelpText return_window_days={await returnWindow(market)} />
    </div>
  )
}
