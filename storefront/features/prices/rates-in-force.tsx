import type { Market, PricingAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { RatesTable } from "@/ui/rates-table"
import { rateFamilies } from "./model"
import styles from "./rates-in-force.module.css"

type Props = { pricing: PricingAnswer; market: Market }

/** Every rate the shop calculates with, with its date and source. */
export function RatesInForce({ pricing, market }: Props) {
  const t = useTranslations("prices.rates")
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
          <RatesTable label={t(`groups.${family}`)} rates={rates} market={market} />
        </details>
      ))}
    </section>
  )
}
