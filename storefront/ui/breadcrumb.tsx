import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { breadcrumbJsonLd, type Crumb } from "@/lib/seo/breadcrumb"
import styles from "./breadcrumb.module.css"
import { JsonLd } from "./json-ld"

/** The way from the home page to this one, for people and for search engines. The last is this page. */
export function Breadcrumb({ market, crumbs }: { market: Market; crumbs: readonly Crumb[] }) {
  const t = useTranslations("site")
  const way = [{ name: t("home"), path: "" }, ...crumbs]
  return (
    <nav className={`${styles.way} no-print`} aria-label={t("breadcrumb")}>
      <ol>
        {way.map(({ name, path }, index) => (
          <li key={path}>
            {index === way.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link href={`/${market.code}${path}`}>{name}</Link>
            )}
          </li>
        ))}
      </ol>
      <JsonLd value={breadcrumbJsonLd(market, way)} />
    </nav>
  )
}
