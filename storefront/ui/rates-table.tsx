import type { Market, RateUsed } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { rateName, rateValue, regionName } from "@/lib/i18n/terms"
import { DataTable } from "./data-table"
import { DemonstrationMark } from "./demonstration-mark"
import { SourceLinks } from "./source-links"

type Props = { label: string; rates: readonly RateUsed[]; market: Market }

/** Dated rows the shop calculates with, each with its source. */
export function RatesTable({ label, rates, market }: Props) {
  const t = useTranslations("price.rates")
  const terms = useTranslations("terms")
  const format = formatterOf(market)
  return (
    <DataTable
      label={label}
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
  )
}
