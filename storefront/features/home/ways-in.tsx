import type { CatalogueCard, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { term } from "@/lib/i18n/terms"
import { nothing_chosen, type Selection, searchPath } from "@/lib/search/selection"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { occasionWays, type PriceWay, priceWays, waysBy } from "./ways"
import styles from "./ways-in.module.css"

type Props = { cards: readonly CatalogueCard[]; market: Market }
type Way = { key: string; name: string; href: string; count: number }

function Ways({ title, ways }: { title: string; ways: readonly Way[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {ways.map(({ key, name, href, count }) => (
          <li key={key}>
            <Link href={href}>{name}</Link> <span className="figures">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words of a band of prices. */
function useBandName(market: Market): (way: PriceWay) => string {
  const t = useTranslations("home.ways")
  const format = formatterOf(market)
  return ({ from, to }) => {
    if (to === null) return t("priceFrom", { from: format.whole(from, market.currency) })
    if (from === 0) return t("priceTo", { to: format.whole(to, market.currency) })
    return t("priceBetween", {
      from: format.whole(from, market.currency),
      to: format.whole(to, market.currency),
    })
  }
}

/** The address of the pieces that a way leads to. */
const narrowed = ({ code }: Market, chosen: Selection["chosen"]) =>
  `/${code}${searchPath({ ...nothing_chosen, chosen })}`

/** Occasions, each with a piece that suits it. */
export function Occasions({ cards, market }: Props) {
  const t = useTranslations("home.ways")
  return (
    <ul className={styles.occasions}>
      {occasionWays(cards).map(({ occasion, crafts, count, example }) => (
        <li key={occasion}>
          <Picture
            picture={example.pictures[0]}
            sizes="(min-width: 64rem) 12rem, (min-width: 48rem) 30vw, 45vw"
            decorative
          />
          <h3>
            <Link href={narrowed(market, { craft: crafts })}>{t(`occasions.${occasion}`)}</Link>
          </h3>
          <p className="small quiet">{t("count", { count })}</p>
        </li>
      ))}
    </ul>
  )
}

/** Ways into the catalogue by craft, place and price, with how many pieces each leads to. */
export function WaysIn({ cards, market }: Props) {
  const t = useTranslations("home.ways")
  const terms = useTranslations("terms")
  const bandName = useBandName(market)
  return (
    <div className={styles.ways}>
      <Ways
        title={t("craft")}
        ways={waysBy(cards, ({ craft }) => craft.line).map(({ value, count }) => ({
          key: value,
          name: term(terms, "lines", value),
          href: `/${market.code}/catalogue/craft/${value}`,
          count,
        }))}
      />
      <Ways
        title={t("place")}
        ways={waysBy(cards, ({ group }) => group.department).map(({ value, count }) => ({
          key: value,
          name: value,
          href: narrowed(market, { department: [value] }),
          count,
        }))}
      />
      <Ways
        title={t("price")}
        ways={priceWays(cards, market.currency).map((way) => ({
          key: String(way.from),
          name: bandName(way),
          href: narrowed(market, { price: [`${way.from}-${way.to ?? ""}`] }),
          count: way.count,
        }))}
      />
    </div>
  )
}
