import type { DeskStatementsAnswer } from "@ciap/contract"
import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../lib/format"
import { Figure, FigureHeader, WideTable } from "../table"
import { StatementStatus } from "./status"

type Summary = DeskStatementsAnswer["statements"][number]

const parts = ["opening", "sold", "deducted", "corrected", "paid", "closing"] as const

const GroupRows = ({ group, month, status, currencies }: Summary) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const to = `/statements/${group.id}/${month}`
  return currencies.map((sums, index) => (
    <Table.Row key={sums.currency_code}>
      <Table.Cell>
        {index === 0 ? (
          <Link to={to} className="text-ui-fg-interactive">
            {group.name}
          </Link>
        ) : (
          <span className="sr-only">{group.name}</span>
        )}
      </Table.Cell>
      <Table.Cell>{index === 0 && <StatementStatus status={status} />}</Table.Cell>
      {parts.map((part) => (
        <Figure key={part}>
          <Link to={to} aria-label={`${t(`statements.${part}`)}: ${money(sums[part].total)}`}>
            {money(sums[part].total)}
          </Link>
        </Figure>
      ))}
    </Table.Row>
  ))
}

/** The groups of a month, a row for each of their currencies, by name. */
export const MonthTable = ({ statements }: { statements: Summary[] }) => {
  const { t } = useTranslation("ciap")
  const sorted = [...statements].sort((a, b) => a.group.name.localeCompare(b.group.name))
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("ledger.group")}</Table.HeaderCell>
          <Table.HeaderCell>{t("statements.state")}</Table.HeaderCell>
          {parts.map((part) => (
            <FigureHeader key={part}>{t(`statements.${part}`)}</FigureHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {sorted.map((summary) => (
          <GroupRows key={summary.group.id} {...summary} />
        ))}
      </Table.Body>
    </WideTable>
  )
}
