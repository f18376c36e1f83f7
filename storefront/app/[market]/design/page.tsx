import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { DesignPage } from "@/features/design/design-page"
import { allCards } from "@/lib/backend/catalogue"
import { allGroups } from "@/lib/backend/groups"
import { marketOfPage } from "@/lib/markets/page-market"

/** For those who build the shop; search engines have no use for it. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("design"))("title"), robots: { index: false } }
}

const shown_pieces = 3

export default async function Design() {
  const market = await marketOfPage()
  const [cards, groups] = await Promise.all([allCards(market), allGroups(market.language)])
  return <DesignPage cards={cards.slice(0, shown_pieces)} groups={groups} market={market} />
}
