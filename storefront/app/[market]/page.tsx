import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/ui/link"
import { Figures } from "@/features/home/figures"
import { Hero } from "@/features/home/hero"
import { MoneyExample } from "@/features/home/money-example"
import { newestCards } from "@/lib/backend/catalogue"
import { impact } from "@/lib/backend/figures"
import { allGroups } from "@/lib/backend/groups"
import { marketOfPage } from "@/lib/markets/page-market"
import { alternatesOf } from "@/lib/seo/alternates"
import { GroupCard } from "@/ui/group-card"
import { ProductGrid } from "@/ui/product-card"
import { Section } from "@/ui/section"

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternatesOf(await marketOfPage(), "") }
}

const newest_count = 8

export default async function Home() {
  const market = await marketOfPage()
  const t = await getTranslations("home")
  const [figures, newest, groups] = await Promise.all([
    impact(),
    newestCards(market, newest_count),
    allGroups(market.language),
  ])
  const [piece] = newest
  const group = groups.find(({ placeholder }) => !placeholder)
  const home = `/${market.code}`

  return (
    <>
      <Hero market={market} figures={figures} piece={piece} />
      <Figures figures={figures} market={market} />
      <Section
        title={t("newest.title")}
        aside={<Link href={`${home}/catalogue`}>{t("newest.all")}</Link>}
      >
        <ProductGrid cards={newest} market={market} />
      </Section>
      {piece && (
        <Section title={t("money.title")}>
          <MoneyExample card={piece} market={market} />
        </Section>
      )}
      {group && (
        <Section
          title={t("group.title")}
          aside={<Link href={`${home}/groups`}>{t("group.all")}</Link>}
        >
          <GroupCard group={group} market={market} />
        </Section>
      )}
    </>
  )
}
