import { type Market, type ReturnedFigures as Figures, returnedKinds } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { DataTable } from "./data-table"
import styles from "./returned-figures.module.css"

/** The whole life of premium and pay, each figure explained, a column for each currency; nothing is converted or hidden. */
export function ReturnedFigures({
  figures,
  market,
  label,
  figure,
}: {
  figures: readonly Figures[]
  market: Market
  label: string
  /** Heading of the first column. */
  figure: string
}) {
  const t = useTranslations("terms.returned")
  const why = useTranslations("returned.why")
  const format = formatterOf(market)
  return (
    <DataTable
      label={label}
      columns={[figure, ...figures.map(({ currency_code }) => currency_code.toUpperCase())]}
      figuresFrom={1}
      rows={returnedKinds.map((kind) => ({
        key: kind,
        cells: [
          <span key="name" className={styles.name}>
            {t(kind)} <span>{why(kind)}</span>
          </span>,
          ...figures.map((column) => format.money(column[kind])),
        ],
      }))}
    />
  )
}
