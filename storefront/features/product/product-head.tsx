import type { CatalogueProductAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import type { ReactNode } from "react"
import { placeOf } from "@/lib/place"
import { formatterOf } from "@/lib/format"
import { ChosenVariantProvider, type VariantChoice } from "@/lib/chosen-variant"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { Picture } from "@/ui/picture"
import styles from "./product-head.module.css"
import { VariantPicker } from "./variant-picker"

type Product = CatalogueProductAnswer["product"]

type Props = {
  product: Product
  market: Market
  /** The cart's button; it finds the chosen variant by `useChosenVariant`. */
  buy: ReactNode
}

function useChoices(product: Product): VariantChoice[] {
  const t = useTranslations("product")
  const { made_to_order, lead_time_days } = product.availability
  return product.variants.map(({ id, title, in_stock }) => {
    const orderable = in_stock > 0 || made_to_order
    const words = () => {
      if (in_stock > 0) return t("inStock", { count: in_stock })
      return made_to_order ? t("madeToOrder", { days: lead_time_days }) : t("soldOut")
    }
    return { id, title, orderable, availability: words() }
  })
}

/** Picture, name, maker, price, choice and the way into the cart. */
export function ProductHead({ product, market, buy }: Props) {
  const t = useTranslations("product")
  const format = formatterOf(market)
  const { price, group } = product
  const tax = market.country === "pe" ? "igv" : "other"

  return (
    <div className={styles.head}>
      <div className={styles.picture}>
        <Picture picture={product.pictures[0]} first />
      </div>
      <div className={styles.words}>
        <p className={styles.maker}>
          {t("madeBy")} <Link href={`/${market.code}/groups/${group.handle}`}>{group.name}</Link>,{" "}
          {placeOf(group)}
        </p>
        <h1>{product.title}</h1>
        <p className={styles.price}>
          <span className="figures">{format.money(price.total)}</span>{" "}
          <small>
            {price.tax_included
              ? t("taxIncluded", { tax, rate: format.basisPoints(price.tax_rate_bp) })
              : t("taxNotIncluded")}
          </small>
        </p>
        <div className="no-print">
          <ChosenVariantProvider variants={useChoices(product)}>
            <VariantPicker legend={t("choose")} />
            {buy}
          </ChosenVariantProvider>
        </div>
        <h2 className={styles.about}>{t("about")}</h2>
        {product.description.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {product.demonstration && (
          <p className="small quiet">
            <DemonstrationMark /> {t("demonstration")}
          </p>
        )}
      </div>
    </div>
  )
}
