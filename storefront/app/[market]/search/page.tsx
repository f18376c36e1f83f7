import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { SearchResults } from "@/features/search/search-results"
import { SearchTrouble } from "@/features/search/search-trouble"
import { cataloguePage, foundPieces, pageCount } from "@/lib/backend/catalogue"
import { marketOfPage } from "@/lib/markets/page-market"
import { type Selection, selectionOf } from "@/lib/search/selection"

type Props = PageProps<"/[market]/search">

async function titleOf({ q }: Selection): Promise<string> {
  const t = await getTranslations("search")
  return q === "" ? t("titleChosen") : t("titleFor", { q })
}

/** As many addresses as there are words: none of them is for a search engine, which finds the pieces anyway. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return {
    title: await titleOf(selectionOf(await searchParams)),
    robots: { index: false, follow: true },
  }
}

/** Made at every visit: what is looked for stands in the address alone, so it can be shared and needs no script. */
export const dynamic = "force-dynamic"

export default async function SearchPage({ searchParams }: Props) {
  const market = await marketOfPage()
  const selection = selectionOf(await searchParams)
  const answer = await foundPieces(market, selection)
  if (answer === null) return <SearchTrouble market={market} selection={selection} />
  const lines = answer.count > 0 ? [] : (await cataloguePage(market, 1)).facets.line
  return (
    <SearchResults
      market={market}
      title={await titleOf(selection)}
      selection={selection}
      answer={answer}
      pages={pageCount(answer.count)}
      lines={lines}
    />
  )
}
