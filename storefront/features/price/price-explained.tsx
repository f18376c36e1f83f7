import type { CatalogueProductAnswer, Market, PriceExplained as Price } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf, sharesInTenths } from "@/lib/format"
import { priceParts, sameExplanation } from "@/lib/price-parts"
import { PriceCloth } from "@/ui/price-cloth"
import { labelPlaces } from "./label-places"
import { LabelThreads } from "./label-threads"
import styles from "./price-explained.module.css"
import { PriceTable } from "./price-table"
import { RatesUsed } from "./rates-used"
import { WageComparison, WorkBehind } from "./work-behind"

type Product = CatalogueProductAnswer["product"]

/** In rem, as `--cloth` of the style sheet; a label is never higher than its slot. */
const cloth = { height: 36, slot: 5.75 } as const

/** The heart of the product page: what a price is made of, down to the hours and rates behind it. */
export function PriceExplained({ product, market }: { product: Product; market: Market }) {
  const t = useTranslations("price")
  const format = formatterOf(market)
  const { materials, labour, overhead } = product.cost_sheet
  const [materials_tenths = 0] = sharesInTenths([materials, labour, overhead])
  const explanations = sameExplanation(product.variants)
  const shown: { price: Price; names?: string }[] =
    explanations.length > 1
      ? explanations.map((variants) => ({
          price: (variants[0] ?? product).price,
          names: variants.map((variant) => variant.title).join(", "),
        }))
      : [{ price: product.price }]

  return (
    <section className={styles.explained} aria-labelledby="price-explained">
      <div className="wrap">
        <h2 id="price-explained">{t("title")}</h2>
        {shown.map(({ price, names }) => (
          <div key={names ?? ""} className={styles.price}>
            {names && <h3>{t("forVariants", { variants: names })}</h3>}
            <p className={styles.lead}>{t("lead", { total: format.money(price.total) })}</p>
            <DrawnPrice price={price} market={market} materials_tenths={materials_tenths} />
            <p className="small quiet">
              {t("work.published", { date: format.day(price.published_on) })}
            </p>
          </div>
        ))}
        <div className={styles.behind}>
          <WorkBehind product={product} market={market} />
          <WageComparison sheet={product.cost_sheet} market={market} />
        </div>
        <RatesUsed rates={product.rates_used} market={market} />
        <p className={`${styles.links} no-print`}>
          <Link href={`/${market.code}/groups/${product.group.handle}#returned`}>
            {t("ledger", { group: product.group.name })}
          </Link>
          <Link href={`/${market.code}/prices`}>{t("method")}</Link>
        </p>
      </div>
    </section>
  )
}

type DrawnProps = { price: Price; market: Market; materials_tenths: number }

/** The cloth with its labels: on a desk each beside its stripe, tied to it by a thread; on a phone below the cloth. */
function DrawnPrice({ price, market, materials_tenths }: DrawnProps) {
  const parts = priceParts(price)
  const places = labelPlaces(
    parts.map(({ tenths }) => tenths),
    cloth,
  )
  const tied = places.filter((_, i) => (parts[i]?.tenths ?? 0) > 0)
  return (
    <div className={styles.drawn}>
      <PriceCloth parts={parts} materials_tenths={materials_tenths} />
      <LabelThreads places={tied} height={cloth.height} />
      <PriceTable price={price} market={market} tops={places.map(({ top }) => top)} />
    </div>
  )
}
