import type { CatalogueProductAnswer, Market, RateUsed } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { localeTag } from "@/lib/format"
import { packingDays, travelsTo } from "@/lib/travel"
import { Arrival, type Leaving } from "./arrival"
import styles from "./delivery-estimate.module.css"

type Product = CatalogueProductAnswer["product"]
type Props = { product: Product; market: Market; rates: readonly RateUsed[] }

/** When a piece leaves, by stock or lead time, and when it may arrive by each way of sending. */
export function DeliveryEstimate({ product, market, rates }: Props) {
  const t = useTranslations("product.delivery")
  const { made_to_order, lead_time_days } = product.availability
  const packing = packingDays(rates)
  const leavingOf = (in_stock: number): Leaving => {
    if (in_stock > 0) return { days: packing, text: t("stock", { days: packing }) }
    if (!made_to_order) return { days: null, text: t("soldOut") }
    const days = lead_time_days + packing
    return { days, text: t("order", { days }) }
  }
  return (
    <section className={styles.delivery} aria-labelledby="delivery">
      <h2 id="delivery">{t("title")}</h2>
      <Arrival
        locale={localeTag(market)}
        leaves={Object.fromEntries(
          product.variants.map(({ id, in_stock }) => [id, leavingOf(in_stock)]),
        )}
        ways={travelsTo(market.country, rates).map(({ service, min, max }) => ({
          min,
          max,
          name: t("way", { service }),
          text: t("travels", { min, max }),
        }))}
        words={{ leaves: t("leaves"), arrives: t("arrives", { dates: "{dates}" }) }}
      />
      <p className="small quiet">
        {market.country === "pe" && `${t("pickup")} `}
        {t("cost")} {t("estimate")}
      </p>
    </section>
  )
}
