import type { CatalogueProductAnswer, Market, PriceExplained as Price } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf, sharesInTenths } from "@/lib/format"
import { priceParts, sameExplanation } from "@/lib/price-parts"
import { PriceCloth } from "@/ui/price-cloth"
import styles from "./price-explained.module.css"
import { PriceTable } from "./price-table"
import { RatesUsed } from "./rates-used"
import { WageComparison, WorkBehind } from "./work-behind"

type Product = CatalogueProductAnswer["product"]

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
            <div className={styles.drawn}>
              <PriceCloth parts={priceParts(price)} materials_tenths={materials_tenths} />
              <PriceTable price={price} market={market} />
            </div>
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
