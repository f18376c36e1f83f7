import type { CatalogueCard, GroupCard } from "@ciap/contract"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/ui/link"
import { Figures } from "@/features/home/figures"
import { Hero } from "@/features/home/hero"
import { MoneyExample } from "@/features/home/money-example"
import { allCards } from "@/lib/backend/catalogue"
import { impact } from "@/lib/backend/figures"
import { allGroups } from "@/lib/backend/groups"
import { marketOfPage } from "@/lib/markets/page-market"
import { alternatesOf } from "@/lib/seo/alternates"
import { GroupCard as GroupInBrief } from "@/ui/group-card"
import { ProductGrid } from "@/ui/product-card"
import { Section } from "@/ui/section"

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternatesOf(await marketOfPage(), "") }
}

const newest_count = 8

/** The newest piece of each group, newest first, so that one busy group does not fill the page. */
function firstOfEach(cards: readonly CatalogueCard[], groups: readonly GroupCard[]) {
  const waiting = new Set(groups.map(({ id }) => id))
  return cards.filter((card) => waiting.delete(card.group.id))
}

export default async function Home() {
  const market = await marketOfPage()
  const t = await getTranslations("home")
  const [figures, cards, groups] = await Promise.all([
    impact(market.language),
    allCards(market),
    allGroups(market.language),
  ])
  const known = groups.filter(({ placeholder }) => !placeholder)
  const pieces = firstOfEach(cards, known).slice(0, newest_count)
  const [piece] = pieces
  const [group] = known
  const home = `/${market.code}`

  return (
    <>
      <Hero market={market} figures={figures} piece={piece} />
      <Figures figures={figures} market={market} />
      <Section
        title={t("newest.title")}
        aside={<Link href={`${home}/catalogue`}>{t("newest.all")}</Link>}
      >
        <ProductGrid cards={pieces} market={market} />
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
          <GroupInBrief group={group} market={market} />
        </Section>
      )}
    </>
  )
}
