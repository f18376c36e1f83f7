import type { LedgerTransaction } from "@ciap/contract"
import { Table } from "@medusajs/ui"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../lib/format"

/** Transactions with their entries: debit and credit in columns of their own, as in a book. */
export const TransactionsTable = ({ transactions }: { transactions: LedgerTransaction[] }) => {
  const { t } = useTranslation("ciap")
  const { minor, date } = useFormat()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("ledger.day")}</Table.HeaderCell>
            <Table.HeaderCell>{t("ledger.kind")}</Table.HeaderCell>
            <Table.HeaderCell>{t("ledger.account")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("ledger.debit")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("ledger.credit")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {transactions.map((transaction) => (
            <Fragment key={transaction.id}>
              {transaction.entries.map((entry, index) => {
                const credit = entry.amount_minor.startsWith("-")
                const amount = minor(
                  credit ? entry.amount_minor.slice(1) : entry.amount_minor,
                  transaction.currency_code,
                )
                return (
                  <Table.Row key={entry.account_code}>
                    <Table.Cell>{index === 0 ? date(transaction.effective_on) : ""}</Table.Cell>
                    <Table.Cell>
                      {index === 0 ? t(`ledger.kinds.${transaction.kind}`) : ""}
                    </Table.Cell>
                    <Table.Cell className="font-mono text-xs">{entry.account_code}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">
                      {credit ? "" : amount}
                    </Table.Cell>
                    <Table.Cell className="text-right tabular-nums">
                      {credit ? amount : ""}
                    </Table.Cell>
                  </Table.Row>
                )
              })}
            </Fragment>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
