import type { CatalogueAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { ProductGrid } from "@/ui/product-card"
import styles from "./catalogue-list.module.css"
import { Pager } from "./pager"

type Props = {
  market: Market
  title: string
  answer: CatalogueAnswer
  /** Facets of the whole catalogue, so that one can always change one's mind. */
  facets: CatalogueAnswer["facets"]
  line?: string
  page: number
  pages: number
  /** Path of the first page after the market. */
  path: string
}

/** A page of the catalogue: ways to narrow it, the pieces, the way to the other pages. */
export function CatalogueList({ market, title, answer, facets, line, page, pages, path }: Props) {
  const t = useTranslations("catalogue")
  const base = `/${market.code}/catalogue`

  return (
    <div className="wrap">
      <h1>{title}</h1>
      <p className="quiet">
        {t("count", { count: answer.count })}
        {pages > 1 && ` · ${t("page", { page, pages })}`}
      </p>
      <nav className={styles.lines} aria-label={t("lines")}>
        <ul>
          <li>
            <Link href={base} aria-current={line === undefined ? "page" : undefined}>
              {t("all")}
            </Link>
          </li>
          {facets.line.map(({ value, label, count }) => (
            <li key={value}>
              <Link
                href={`${base}/craft/${value}`}
                aria-current={value === line ? "page" : undefined}
              >
                {label} <span className={styles.count}>{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <details className={styles.groups}>
        <summary>{t("groups")}</summary>
        <ul>
          {facets.group.map(({ value, label, count }) => (
            <li key={value}>
              <Link href={`/${market.code}/groups/${value}#pieces`}>
                {label} <span className={styles.count}>{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </details>
      <h2 className="visually-hidden">{t("count", { count: answer.count })}</h2>
      {answer.products.length > 0 ? (
        <ProductGrid cards={answer.products} market={market} firstPictures={4} />
      ) : (
        <p>{t("empty")}</p>
      )}
      <Pager market={market} path={path} page={page} pages={pages} />
    </div>
  )
}
