import type { ReturnedFigures } from "@ciap/contract"
import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../lib/format"
import { Nothing } from "./states"
import { Figure, FigureHeader, WideTable } from "./table"

const columns = [
  "accrued",
  "reversed",
  "pending",
  "available",
  "allocated",
  "disbursed",
  "producer_due",
  "producer_paid",
] as const

/** Premium and pay of one group, a row for each currency; the figures of the public page. */
export const ReturnedTable = ({ returned }: { returned: ReturnedFigures[] }) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  if (returned.length === 0) return <Nothing>{t("groups.nothing_returned")}</Nothing>
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("currency")}</Table.HeaderCell>
          {columns.map((column) => (
            <FigureHeader key={column}>{t(`premium.${column}`)}</FigureHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {returned.map((figures) => (
          <Table.Row key={figures.currency_code}>
            <Table.Cell className="uppercase">{figures.currency_code}</Table.Cell>
            {columns.map((column) => (
              <Figure key={column}>{money(figures[column])}</Figure>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}
