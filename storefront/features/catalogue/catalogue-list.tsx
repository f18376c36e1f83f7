import type { CatalogueAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { Link } from "@/ui/link"
import { ProductGrid } from "@/ui/product-card"
import styles from "./catalogue-list.module.css"
import { Pager } from "./pager"

type Props = {
  market: Market
  title: string
  answer: CatalogueAnswer
  /** Lines of the whole catalogue, so that one can always change one's mind. */
  lines: CatalogueAnswer["facets"]["line"]
  /** Ways to narrow the list. */
  narrow: ReactNode
  line?: string
  page: number
  pages: number
  /** Path of the first page after the market. */
  path: string
}

/** A page of the catalogue: ways to narrow it, the pieces, the way to the other pages. */
export function CatalogueList({
  market,
  title,
  answer,
  lines,
  narrow,
  line,
  page,
  pages,
  path,
}: Props) {
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
          {lines.map(({ value, label, count }) => (
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
      <div className={styles.columns}>
        {narrow}
        <div>
          <h2 className="visually-hidden">{t("count", { count: answer.count })}</h2>
          {answer.products.length > 0 ? (
            <ProductGrid cards={answer.products} market={market} firstPictures={4} />
          ) : (
            <p>{t("empty")}</p>
          )}
          <Pager market={market} path={path} page={page} pages={pages} />
        </div>
      </div>
    </div>
  )
}
