import type { CatalogueCard, GroupCard } from "@ciap/contract"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Figures } from "@/features/home/figures"
import { GroupStory } from "@/features/home/group-story"
import { Hero } from "@/features/home/hero"
import { MonthFigure } from "@/features/home/month-figure"
import { Occasions, WaysIn } from "@/features/home/ways-in"
import { allCards } from "@/lib/backend/catalogue"
import { impact } from "@/lib/backend/figures"
import { allGroups } from "@/lib/backend/groups"
import { marketOfPage } from "@/lib/markets/page-market"
import { alternatesOf } from "@/lib/seo/alternates"
import { Link } from "@/ui/link"
import { ProductGrid } from "@/ui/product-card"
import { Section } from "@/ui/section"

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternatesOf(await marketOfPage(), "") }
}

const opening_count = 2
const newest_count = 8

/** The newest piece of each group, newest first, so that one busy group does not fill the page. */
function firstOfEach(cards: readonly CatalogueCard[], groups: readonly GroupCard[]) {
  const waiting = new Set(groups.map(({ id }) => id))
  return cards.filter((card) => waiting.delete(card.group.id))
}

/** Each month another group, by the date the figures are true for; the page itself knows no clock. */
const ofTheMonth = (groups: readonly GroupCard[], as_of: string): GroupCard | undefined =>
  groups[(Number(as_of.slice(0, 4)) * 12 + Number(as_of.slice(5, 7))) % groups.length]

export default async function Home() {
  const market = await marketOfPage()
  const t = await getTranslations("home")
  const [figures, cards, groups] = await Promise.all([
    impact(market.language),
    allCards(market),
    allGroups(market.language),
  ])
  const known = groups.filter(({ placeholder }) => !placeholder)
  const pieces = firstOfEach(cards, known)
  const group = ofTheMonth(known, figures.as_of)
  const home = `/${market.code}`

  return (
    <>
      <Hero market={market} figures={figures} pieces={pieces.slice(0, opening_count)} />
      <Figures figures={figures} market={market} />
      <Section
        title={t("newest.title")}
        aside={<Link href={`${home}/catalogue`}>{t("newest.all")}</Link>}
      >
        <ProductGrid
          cards={pieces.slice(opening_count, opening_count + newest_count)}
          market={market}
        />
      </Section>
      {group && (
        <Section
          title={t("group.title")}
          aside={<Link href={`${home}/groups`}>{t("group.all")}</Link>}
        >
          <GroupStory group={group} market={market} />
        </Section>
      )}
      <Section title={t("month.title")}>
        <MonthFigure figures={figures} market={market} />
      </Section>
      <Section title={t("ways.occasion")}>
        <Occasions cards={cards} market={market} />
      </Section>
      <Section title={t("ways.title")}>
        <WaysIn cards={cards} market={market} />
      </Section>
    </>
  )
}
