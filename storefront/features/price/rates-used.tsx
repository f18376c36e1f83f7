import type { Market, RateUsed } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { rateName, rateValue, regionName } from "@/lib/i18n/terms"
import { DataTable } from "@/ui/data-table"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { SourceLinks } from "@/ui/source-links"

/** The dated rows this price was calculated with. */
export function RatesUsed({ rates, market }: { rates: readonly RateUsed[]; market: Market }) {
  const t = useTranslations("price.rates")
  const terms = useTranslations("terms")
  const format = formatterOf(market)
  return (
    <section>
      <h3 id="rates-used">{t("title")}</h3>
      <DataTable
        label={t("title")}
        columns={[t("name"), t("value"), t("region"), t("from"), t("source")]}
        rows={rates.map((rate) => ({
          key: [rate.kind, rate.region, rate.value, rate.valid_from].join(" "),
          cells: [
            rateName(terms, format, rate.kind),
            rateValue(terms, format, rate),
            regionName(terms, format, rate.region),
            rate.valid_from === null ? t("noDate") : format.day(rate.valid_from),
            rate.demonstration ? (
              <DemonstrationMark key="mark" />
            ) : (
              <SourceLinks key="source" source={rate.source} />
            ),
          ],
        }))}
      />
    </section>
  )
}
