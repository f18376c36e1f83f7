import type { StatementEarning } from "@ciap/contract"
import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../lib/format"
import { entriesPath } from "../../lib/statements"
import { Figure, FigureHeader, WideTable } from "../table"

type Props = { group_id: string; lines: StatementEarning[] }

const amounts = ["pay", "premium", "clawback", "total"] as const

/** Pieces sold or taken back, line by line; each figure leads to its entries. */
export const Earnings = ({ group_id, lines }: Props) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("statements.day")}</Table.HeaderCell>
          <Table.HeaderCell>{t("statements.order")}</Table.HeaderCell>
          <Table.HeaderCell>{t("statements.piece")}</Table.HeaderCell>
          <FigureHeader>{t("statements.pieces")}</FigureHeader>
          {amounts.map((amount) => (
            <FigureHeader key={amount}>{t(`statements.amounts.${amount}`)}</FigureHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={line.transaction_id}>
            <Table.Cell>{date(line.on)}</Table.Cell>
            <Table.Cell>{line.order_number === null ? "" : `#${line.order_number}`}</Table.Cell>
            <Table.Cell>{line.text}</Table.Cell>
            <Figure>{line.pieces}</Figure>
            {amounts.map((amount) => (
              <Figure key={amount}>
                <Link to={entriesPath(group_id, line)} className="text-ui-fg-interactive">
                  {money(line.amounts[amount])}
                </Link>
              </Figure>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}
