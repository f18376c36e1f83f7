import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import styles from "./search-box.module.css"
import { SearchField } from "./search-field"

/** The search of the header: a plain form, which suggests while one types where there is a script. */
export function SearchBox({ market }: { market: Market }) {
  const t = useTranslations("search.box")
  return (
    <form className={styles.form} role="search" action={`/${market.code}/search`} method="get">
      <SearchField
        market={market}
        words={{
          label: t("label"),
          placeholder: t("placeholder"),
          products: t("products"),
          groups: t("groups"),
          crafts: t("crafts"),
          all: t("all"),
          some: t.raw("some") as string, // its count is put in by the browser
          none: t("none"),
          trouble: t("trouble"),
        }}
      />
      <button className={styles.submit} type="submit">
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5 5 5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          />
        </svg>
        <span className="visually-hidden">{t("submit")}</span>
      </button>
    </form>
  )
}
