import type { Market, PricingAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { rateName, rateValue, regionName } from "@/lib/i18n/terms"
import { DataTable } from "@/ui/data-table"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { SourceLinks } from "@/ui/source-links"
import { rateFamilies } from "./model"
import styles from "./rates-in-force.module.css"

type Props = { pricing: PricingAnswer; market: Market }

/** Every rate the shop calculates with, with its date and source. */
export function RatesInForce({ pricing, market }: Props) {
  const t = useTranslations("prices.rates")
  const words = useTranslations("price.rates")
  const terms = useTranslations("terms")
  const format = formatterOf(market)

  return (
    <section className={styles.part}>
      <h2>{t("title")}</h2>
      <p>{t("text", { date: format.day(pricing.as_of) })}</p>
      {rateFamilies(pricing.rates).map(([family, rates]) => (
        <details key={family} className={styles.family} open={family === "wages"}>
          <summary>
            <h3>{t(`groups.${family}`)}</h3>
          </summary>
          <DataTable
            label={t(`groups.${family}`)}
            columns={[
              words("name"),
              words("value"),
              words("region"),
              words("from"),
              words("source"),
            ]}
            rows={rates.map((rate) => ({
              key: [rate.kind, rate.region, rate.valid_from, rate.value].join(" "),
              cells: [
                rateName(terms, format, rate.kind),
                rateValue(terms, format, rate),
                regionName(terms, format, rate.region),
                rate.valid_from === null ? words("noDate") : format.day(rate.valid_from),
                rate.demonstration ? (
                  <DemonstrationMark key="mark" />
                ) : (
                  <SourceLinks key="source" source={rate.source} />
                ),
              ],
            }))}
          />
        </details>
      ))}
    </section>
  )
}
