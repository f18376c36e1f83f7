import type { LedgerTransaction } from "@ciap/contract"
import { clx, Table, Text } from "@medusajs/ui"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { accountOf } from "../lib/account"
import { useFormat } from "../lib/format"
import { Figure, FigureHeader, WideTable } from "./table"

/** What staff act on: the audit log knows who, and why. */
const acted_on: ReadonlySet<string> = new Set(["match", "payout", "decision", "bank_account"])

type Group = { id: string; name: string }

/** An account in words, and the way to everything that was booked on it. */
const Account = ({ code, groups }: { code: string; groups: readonly Group[] }) => {
  const { t } = useTranslation("ciap")
  const { country } = useFormat()
  const { purpose, group_id, bank_account, ...tax } = accountOf(code)
  const owner = groups.find(({ id }) => id === group_id)?.name ?? group_id ?? bank_account
  return (
    <>
      <Link
        to={`/ledger?account=${encodeURIComponent(code)}`}
        title={code}
        className="hover:text-ui-fg-interactive"
      >
        {t(`ledger.accounts.${purpose}`, {
          country: tax.country ? country(tax.country) : "",
          defaultValue: code,
        })}
      </Link>
      {owner && (
        <Text as="span" size="xsmall" className="text-ui-fg-muted block">
          {owner}
        </Text>
      )}
    </>
  )
}

/** Where a transaction without an order comes from: who did that, with what before and after. */
const Origin = ({ source_type, source_id }: LedgerTransaction) => {
  const { t } = useTranslation("ciap")
  if (!acted_on.has(source_type)) return <>–</>
  return (
    <Link to={`/audit?subject_id=${source_id}`} className="text-ui-fg-interactive">
      {t(`ledger.sources.${source_type}`)}
    </Link>
  )
}

type Props = {
  transactions: LedgerTransaction[]
  groups: readonly Group[]
  /** On an order's own page its number says nothing. */
  with_order?: boolean
}

/** Transactions with their entries: debit and credit in columns of their own, as in a book. */
export const TransactionsTable = ({ transactions, groups, with_order = false }: Props) => {
  const { t } = useTranslation("ciap")
  const { minor, date } = useFormat()
  const heads = (transaction: LedgerTransaction) => [
    date(transaction.effective_on),
    t(`ledger.kinds.${transaction.kind}`),
    ...(with_order && transaction.order_id
      ? [
          <Link to={`/orders/${transaction.order_id}`} className="text-ui-fg-interactive">
            #{transaction.order_display_id}
          </Link>,
        ]
      : with_order
        ? [<Origin {...transaction} />]
        : []),
  ]
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("ledger.day")}</Table.HeaderCell>
          <Table.HeaderCell>{t("ledger.kind")}</Table.HeaderCell>
          {with_order && <Table.HeaderCell>{t("ledger.order")}</Table.HeaderCell>}
          <Table.HeaderCell>{t("ledger.account")}</Table.HeaderCell>
          <FigureHeader>{t("ledger.debit")}</FigureHeader>
          <FigureHeader>{t("ledger.credit")}</FigureHeader>
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
              const last = index === transaction.entries.length - 1
              return (
                <Table.Row
                  key={entry.account_code}
                  className={clx("[&_td]:h-9 [&_td]:align-top [&_td]:py-2", !last && "border-b-0")}
                >
                  {heads(transaction).map((head, column) => (
                    <Table.Cell key={column} className="whitespace-nowrap">
                      {index === 0 && head}
                    </Table.Cell>
                  ))}
                  <Table.Cell className={clx(credit && "pl-4")}>
                    <Account code={entry.account_code} groups={groups} />
                  </Table.Cell>
                  <Figure>{!credit && amount}</Figure>
                  <Figure>{credit && amount}</Figure>
                </Table.Row>
              )
            })}
          </Fragment>
        ))}
      </Table.Body>
    </WideTable>
  )
}
