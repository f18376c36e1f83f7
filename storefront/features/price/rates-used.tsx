import type { Market, RateUsed } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { RatesTable } from "@/ui/rates-table"
import styles from "./price-explained.module.css"

/** The dated rows this price was calculated with, for whoever wants to reckon it again. */
export function RatesUsed({ rates, market }: { rates: readonly RateUsed[]; market: Market }) {
  const t = useTranslations("price.rates")
  return (
    <details className={styles.rates}>
      <summary>{t("used", { count: rates.length })}</summary>
      <RatesTable label={t("title")} rates={rates} market={market} />
    </details>
  )
}
