import type { CatalogueAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { chosenFacets, searchPath, type Selection, toggled } from "@/lib/search/selection"
import { Link } from "@/ui/link"
import styles from "./chosen.module.css"
import { useFacetNames } from "./use-facet-names"

type Props = { market: Market; facets: CatalogueAnswer["facets"]; selection: Selection }

/** Every choice that was made, each with the way to take it back. */
export function Chosen({ market, facets, selection }: Props) {
  const t = useTranslations("search")
  const nameOf = useFacetNames(market)
  const facetsChosen = chosenFacets(selection)
  if (facetsChosen.length === 0) return null
  const choices = facetsChosen.flatMap((facet) =>
    (selection.chosen[facet] ?? []).map((value) => {
      const known = facets[facet].find((each) => each.value === value)
      return { facet, value, name: nameOf(facet, known ?? { value, label: "" }) }
    }),
  )
  return (
    <ul className={styles.chosen} aria-label={t("chosen")}>
      {choices.map(({ facet, value, name }) => (
        <li key={`${facet} ${value}`}>
          <Link
            rel="nofollow"
            href={`/${market.code}${searchPath(toggled(selection, facet, value))}`}
          >
            <span className="visually-hidden">{t("remove", { name })}</span>
            <span aria-hidden="true">{name} ×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          rel="nofollow"
          className={styles.all}
          href={`/${market.code}${searchPath({ ...selection, chosen: {}, page: 1 })}`}
        >
          {t("clear")}
        </Link>
      </li>
    </ul>
  )
}
