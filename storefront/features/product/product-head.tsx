import type { CatalogueProductAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import type { ReactNode } from "react"
import { placeOf } from "@/lib/place"
import { formatterOf } from "@/lib/format"
import { ChosenVariantProvider } from "@/lib/chosen-variant"
import { firstChoice, type VariantChoice } from "@/lib/variant-choice"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { WovenLine } from "@/ui/woven-line"
import { Gallery, type GalleryWords } from "./gallery"
import { hang } from "./gallery-pictures"
import styles from "./product-head.module.css"
import { VariantPicker } from "./variant-picker"

type Product = CatalogueProductAnswer["product"]

type Props = {
  product: Product
  market: Market
  /** The cart's button; it finds the chosen variant by `useChosenVariant`. */
  buy: ReactNode
  /** When and how the piece arrives. */
  delivery: ReactNode
}

function useChoices(product: Product): VariantChoice[] {
  const t = useTranslations("product")
  const { made_to_order, lead_time_days } = product.availability
  return product.variants.map(({ id, title, options, in_stock }) => {
    const orderable = in_stock > 0 || made_to_order
    const words = () => {
      if (in_stock > 0) return t("inStock", { count: in_stock })
      return made_to_order ? t("madeToOrder", { days: lead_time_days }) : t("soldOut")
    }
    return { id, title, options, orderable, availability: words() }
  })
}

function useGalleryWords(count: number): GalleryWords {
  const t = useTranslations("product.gallery")
  return {
    gallery: t("label"),
    enlarge: t("enlarge"),
    numbered: Array.from({ length: count }, (_, i) => t("numbered", { number: i + 1, count })),
    close: t("close"),
    previous: t("previous"),
    next: t("next"),
    nearer: t("nearer"),
    farther: t("farther"),
  }
}

/** Pictures, name, maker, price, choice and the way into the cart. */
export function ProductHead({ product, market, buy, delivery }: Props) {
  const t = useTranslations("product")
  const format = formatterOf(market)
  const { price, group } = product
  const tax = market.country === "pe" ? "igv" : "other"
  const choices = useChoices(product)
  const hanging = hang(product, firstChoice(choices)?.id)

  return (
    <ChosenVariantProvider variants={choices}>
      <div className={styles.head}>
        <Gallery {...hanging} words={useGalleryWords(hanging.pictures.length)} />
        <div className={styles.words}>
          <p className={styles.maker}>
            {t("madeBy")} <Link href={`/${market.code}/groups/${group.handle}`}>{group.name}</Link>,{" "}
            {placeOf(group)}
          </p>
          <h1>{product.title}</h1>
          <WovenLine seed={group.handle} />
          <p className={styles.price}>
            <span className="figures">{format.money(price.total)}</span>{" "}
            <small>
              {price.tax_included
                ? t("taxIncluded", { tax, rate: format.basisPoints(price.tax_rate_bp) })
                : t("taxNotIncluded")}
            </small>
          </p>
          <div className="no-print">
            <VariantPicker />
            {buy}
          </div>
          {delivery}
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
    </ChosenVariantProvider>
  )
}
