import type { StatementDecision, StatementPayment } from "@ciap/contract"
import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../lib/format"
import { entriesPath } from "../../lib/statements"
import { Figure, FigureHeader, WideTable } from "../table"

type Props = { group_id: string; lines: (StatementPayment | StatementDecision)[] }

/** Payments or decisions: what happened, in words, and the amount, which leads to its entries. */
export const ToldLines = ({ group_id, lines }: Props) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("statements.day")}</Table.HeaderCell>
          <Table.HeaderCell>{t("statements.what")}</Table.HeaderCell>
          <FigureHeader>{t("statements.amount")}</FigureHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={line.transaction_id}>
            <Table.Cell className="align-top">{date(line.on)}</Table.Cell>
            <Table.Cell>
              <div className="flex flex-col py-2">
                <span>{t(`ledger.kinds.${line.kind}`)}</span>
                {line.texts.map((text) => (
                  <span key={text} className="text-ui-fg-subtle">
                    {text}
                  </span>
                ))}
              </div>
            </Table.Cell>
            <Figure>
              <Link to={entriesPath(group_id, line)} className="text-ui-fg-interactive">
                {money(line.amount)}
              </Link>
            </Figure>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}
