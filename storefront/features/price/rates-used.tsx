import type { Market, RateUsed } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { RatesTable } from "@/ui/rates-table"

/** The dated rows this price was calculated with. */
export function RatesUsed({ rates, market }: { rates: readonly RateUsed[]; market: Market }) {
  const t = useTranslations("price.rates")
  return (
    <section>
      <h3 id="rates-used">{t("title")}</h3>
      <RatesTable label={t("title")} rates={rates} market={market} />
    </section>
  )
}
