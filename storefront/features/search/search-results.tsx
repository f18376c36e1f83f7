import { type CatalogueAnswer, type Market, sortings } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { searchPath, type Selection } from "@/lib/search/selection"
import { ChoiceMenu } from "@/ui/choice-menu"
import { Link } from "@/ui/link"
import { ProductGrid } from "@/ui/product-card"
import { Chosen } from "./chosen"
import { Facets } from "./facets"
import { NothingFound } from "./nothing-found"
import styles from "./search-results.module.css"
import { Understood } from "./understood"

type Props = {
  market: Market
  title: string
  selection: Selection
  answer: CatalogueAnswer
  pages: number
  /** Craft lines of the whole catalogue: somewhere to go from an empty page. */
  lines: CatalogueAnswer["facets"]["line"]
}

/** What was found, what became of the words, ways to narrow and to order it, and ways on where there is nothing. */
export function SearchResults({ market, title, selection, answer, pages, lines }: Props) {
  const t = useTranslations("search")
  const { count, facets } = answer
  return (
    <div className="wrap section">
      <h1>{title}</h1>
      <p className="quiet" role="status">
        {t("count", { count })}
        {pages > 1 && ` · ${t("page", { page: selection.page, pages })}`}
      </p>
      <Understood understood={answer.understood} />
      <Chosen market={market} facets={facets} selection={selection} />
      {count === 0 ? (
        <NothingFound {...{ market, selection, answer, lines }} />
      ) : (
        <div className={styles.columns}>
          <Facets market={market} facets={facets} selection={selection} />
          <div>
            <Order market={market} selection={selection} />
            <h2 className="visually-hidden">{t("count", { count })}</h2>
            <ProductGrid cards={answer.products} market={market} firstPictures={4} />
            <Pages market={market} selection={selection} pages={pages} />
          </div>
        </div>
      )}
    </div>
  )
}

function Order({ market, selection }: { market: Market; selection: Selection }) {
  const t = useTranslations("search.sort")
  const usual = selection.q === "" ? "newest" : "relevance"
  const possible = sortings.filter((sort) => sort !== "relevance" || selection.q !== "")
  return (
    <div className={styles.order}>
      <ChoiceMenu
        label={t("label")}
        lead={t("lead")}
        chosen={selection.sort ?? usual}
        ways={possible.map((sort) => ({
          key: sort,
          name: t(sort),
          href: `/${market.code}${searchPath({ ...selection, sort, page: 1 })}`,
        }))}
      />
    </div>
  )
}

function Pages({
  market,
  selection,
  pages,
}: {
  market: Market
  selection: Selection
  pages: number
}) {
  const t = useTranslations("search")
  const { page } = selection
  if (pages === 1) return null
  const href = (to: number) => `/${market.code}${searchPath({ ...selection, page: to })}`
  return (
    <nav className={styles.pages} aria-label={t("pager")}>
      {page > 1 && <Link href={href(page - 1)}>{t("previous")}</Link>}
      <span>{t("page", { page, pages })}</span>
      {page < pages && <Link href={href(page + 1)}>{t("next")}</Link>}
    </nav>
  )
}
