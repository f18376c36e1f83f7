import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import styles from "./pager.module.css"

type Props = { market: Market; path: string; page: number; pages: number }

/** The address of a page of cards: the first is the list itself. */
export const pagePath = (path: string, page: number): string =>
  page === 1 ? path : `${path}/page/${page}`

/** Ways to the other pages, all of them plain links. */
export function Pager({ market, path, page, pages }: Props) {
  const t = useTranslations("catalogue")
  if (pages === 1) return null
  const href = (to: number) => `/${market.code}${pagePath(path, to)}`

  return (
    <nav className={styles.pager} aria-label={t("pager")}>
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev">
          {t("previous")}
        </Link>
      )}
      <ol>
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <Link
              href={href(number)}
              aria-current={number === page ? "page" : undefined}
              aria-label={t("page", { page: number, pages })}
            >
              {number}
            </Link>
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link href={href(page + 1)} rel="next">
          {t("next")}
        </Link>
      )}
    </nav>
  )
}
