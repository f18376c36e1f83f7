import type { PremiumSplitAnswer } from "@ciap/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Copy, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Panel } from "../components/panel"
import { Nothing, Unreachable, Waiting } from "../components/states"
import { Figure, FigureHeader, WideTable } from "../components/table"
import { TransactionsTable } from "../components/transactions-table"
import { usePremiumSplit } from "../lib/desk"
import { useFormat, useLanguage } from "../lib/format"

type Line = PremiumSplitAnswer["order"]["lines"][number]

const kinds = ["producer", "premium", "logistics", "services", "tax"] as const

/** What was bought, of whom, and where its premium stands. */
const Piece = ({ line }: { line: Line }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  return (
    <Table.Cell className="min-w-40 py-2">
      {line.title}
      <Link
        to={`/groups/${line.group.id}`}
        className="txt-compact-xsmall text-ui-fg-muted hover:text-ui-fg-interactive block"
      >
        {line.group.name}
      </Link>
      <Text size="xsmall" className="text-ui-fg-base">
        {t(`split.states.${line.state}`, {
          date: line.available_on ? date(line.available_on) : "",
        })}
      </Text>
    </Table.Cell>
  )
}

const Lines = ({ lines }: { lines: Line[] }) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("split.piece")}</Table.HeaderCell>
          <FigureHeader>{t("split.kept")}</FigureHeader>
          {kinds.map((kind) => (
            <FigureHeader key={kind}>{t(`price.${kind}`)}</FigureHeader>
          ))}
          <FigureHeader>{t("split.gross")}</FigureHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={line.line_id}>
            <Piece line={line} />
            <Figure>{t("split.kept_of", { kept: line.kept, quantity: line.quantity })}</Figure>
            {line.components.map((component) => (
              <Figure key={component.kind}>{money(component.amount)}</Figure>
            ))}
            <Figure>{money(line.gross)}</Figure>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}

const Split = ({ order, transactions }: PremiumSplitAnswer) => {
  const { t } = useTranslation("ciap")
  if (order.lines.length === 0) return <Nothing>{t("split.unexplained")}</Nothing>
  return (
    <>
      <Lines lines={order.lines} />
      {transactions.length === 0 ? (
        <Nothing>{t("split.nothing_booked")}</Nothing>
      ) : (
        <TransactionsTable transactions={transactions} groups={order.groups} />
      )}
    </>
  )
}

/** How the order's money splits: the buyer's own page, and the ledger's postings beneath it. */
const PremiumSplitWidget = ({ data: shown }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("ciap")
  const language = useLanguage()
  const { data, error, refetch } = usePremiumSplit(shown.id)
  const country = data?.order.country_code ?? "us"
  const link = data ? `${data.shop_url}/${language}-${country}/order/${data.link_token}` : ""
  return (
    <Panel
      title={t("split.title")}
      actions={
        data && (
          <Text size="small" className="text-ui-fg-subtle flex items-center gap-x-1">
            {t("split.link")} <Copy content={link} />
          </Text>
        )
      }
    >
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <Split {...data} />}
    </Panel>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default PremiumSplitWidget
