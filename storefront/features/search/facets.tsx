import {
  type CatalogueAnswer,
  type Facet,
  type FacetName,
  facetNames,
  type Market,
} from "@ciap/contract"
import { useTranslations } from "next-intl"
import { chosenFacets, isChosen, searchPath, type Selection, toggled } from "@/lib/search/selection"
import { Link } from "@/ui/link"
import styles from "./facets.module.css"
import { useFacetNames } from "./use-facet-names"

/** Values shown before the rest is folded away. */
const values_shown = 8
/** Facets that are open before anything is chosen in them. */
const open_first: readonly FacetName[] = ["material", "colour", "price"]

type Props = {
  market: Market
  facets: CatalogueAnswer["facets"]
  selection: Selection
  /** Facets that the page has other ways for. */
  hidden?: readonly FacetName[]
}

/**
 * Ways to narrow a list of pieces, each a plain link to the address that says it. A count is what one gets under
 * the choices made in all other facets.
 */
export function Facets({ market, facets, selection, hidden = [] }: Props) {
  const t = useTranslations("search")
  const count = chosenFacets(selection).length
  const shown = facetNames.filter((facet) => !hidden.includes(facet) && facets[facet].length > 0)
  return (
    <details className={`${styles.panel} no-print`}>
      <summary className={styles.open}>
        {t("narrow")}
        {count > 0 && ` (${count})`}
      </summary>
      <nav className={styles.facets} aria-label={t("narrow")}>
        {shown.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={facets[facet]}
            market={market}
            selection={selection}
          />
        ))}
      </nav>
    </details>
  )
}

type GroupProps = { facet: FacetName; values: Facet[]; market: Market; selection: Selection }

function FacetGroup({ facet, values, market, selection }: GroupProps) {
  const t = useTranslations("search")
  const isOpen = open_first.includes(facet) || (selection.chosen[facet]?.length ?? 0) > 0
  const first = values.slice(0, values_shown)
  const rest = values.slice(values_shown)
  const list = (some: Facet[]) => (
    <ul>
      {some.map((value) => (
        <FacetValue key={value.value} {...{ facet, value, market, selection }} />
      ))}
    </ul>
  )
  return (
    <details className={styles.facet} open={isOpen}>
      <summary>{t(`facets.${facet}`)}</summary>
      {list(first)}
      {rest.length > 0 && (
        <details
          className={styles.rest}
          open={rest.some(({ value }) => isChosen(selection, facet, value))}
        >
          <summary>{t("more", { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </details>
  )
}

function FacetValue({
  facet,
  value,
  market,
  selection,
}: Omit<GroupProps, "values"> & { value: Facet }) {
  const t = useTranslations("search")
  const name = useFacetNames(market)(facet, value)
  const chosen = isChosen(selection, facet, value.value)
  return (
    <li>
      <Link
        rel="nofollow"
        className={chosen ? styles.chosen : undefined}
        href={`/${market.code}${searchPath(toggled(selection, facet, value.value))}`}
      >
        <span className={styles.box} aria-hidden="true" />
        <span>
          {name}
          {chosen && <span className="visually-hidden"> ({t("isChosen")})</span>}
        </span>
        <span className={`${styles.count} figures`}>{value.count}</span>
      </Link>
    </li>
  )
}
