import type { CatalogueAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { chosenFacets, searchPath, type Selection, withoutFacet } from "@/lib/search/selection"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import styles from "./nothing-found.module.css"

type Props = {
  market: Market
  selection: Selection
  answer: CatalogueAnswer
  lines: CatalogueAnswer["facets"]["line"]
}

/** Where nothing was found: which single choice stands in the way, and ways on. */
export function NothingFound({ market, selection, answer, lines }: Props) {
  const t = useTranslations("search.nothing")
  const facet = useTranslations("search.facets")
  const helping = chosenFacets(selection).filter((each) => answer.without[each] > 0)
  const base = `/${market.code}`
  const chosenAny = chosenFacets(selection).length > 0
  return (
    <section className={styles.nothing}>
      <h2>{t("title")}</h2>
      {helping.length === 0 && selection.q !== "" && <p>{t("words", { q: selection.q })}</p>}
      {helping.length > 0 && (
        <>
          <p>{t("choices")}</p>
          <ul>
            {helping.map((each) => (
              <li key={each}>
                <Link rel="nofollow" href={`${base}${searchPath(withoutFacet(selection, each))}`}>
                  {t("without", { facet: facet(each), count: answer.without[each] })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosenAny && (
        <p>
          <ButtonLink
            kind="quiet"
            rel="nofollow"
            href={`${base}${searchPath({ ...selection, chosen: {}, page: 1 })}`}
          >
            {t("allChoices")}
          </ButtonLink>
        </p>
      )}
      <p>{t("lines")}</p>
      <ul className={styles.lines}>
        {lines.map(({ value, label, count }) => (
          <li key={value}>
            <Link href={`${base}/catalogue/craft/${value}`}>
              {label} <span className="quiet">{count}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link href={`${base}/catalogue`}>{t("whole")}</Link>
        </li>
      </ul>
    </section>
  )
}
