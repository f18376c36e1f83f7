import type { PremiumSplitAnswer } from "@ciap/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Container, Copy, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Nothing, Unreachable, Waiting } from "../components/states"
import { TransactionsTable } from "../components/transactions-table"
import { desk, deskKeys } from "../lib/desk"
import { useFormat } from "../lib/format"

const kinds = ["producer", "premium", "logistics", "services", "tax"] as const

const Lines = ({ order }: { order: PremiumSplitAnswer["order"] }) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("split.piece")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("split.kept")}</Table.HeaderCell>
            {kinds.map((kind) => (
              <Table.HeaderCell key={kind} className="text-right">
                {t(`price.${kind}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell className="text-right">{t("price.total")}</Table.HeaderCell>
            <Table.HeaderCell>{t("split.state")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {order.lines.map((line) => (
            <Table.Row key={line.line_id}>
              <Table.Cell>
                {line.title}
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {line.group.name}
                </Text>
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {line.kept} / {line.quantity}
              </Table.Cell>
              {line.components.map((component) => (
                <Table.Cell key={component.kind} className="text-right tabular-nums">
                  {money(component.amount)}
                </Table.Cell>
              ))}
              <Table.Cell className="text-right tabular-nums">{money(line.gross)}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall">
                  {t(`split.states.${line.state}`, {
                    date: line.available_on ? date(line.available_on) : "",
                  })}
                </Badge>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

/** How the order's money splits: the buyer's own page, and the ledger's postings beneath it. */
const PremiumSplitWidget = ({ data: shown }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.split(shown.id),
    queryFn: () => desk.client.fetch<PremiumSplitAnswer>(`/admin/orders/${shown.id}/premium-split`),
  })
  const country = data?.order.country_code ?? "us"
  const link = data ? `${data.shop_url}/en-${country}/order/${data.link_token}` : ""
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("split.title")}</Heading>
        {data && (
          <Text size="small" className="text-ui-fg-subtle flex items-center gap-x-1">
            {t("split.link")} <Copy content={link} />
          </Text>
        )}
      </div>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.order.lines.length === 0 && <Nothing>{t("split.unexplained")}</Nothing>}
      {data && data.order.lines.length > 0 && <Lines order={data.order} />}
      {data && data.transactions.length === 0 && <Nothing>{t("split.nothing_booked")}</Nothing>}
      {data && data.transactions.length > 0 && (
        <TransactionsTable transactions={data.transactions} />
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default PremiumSplitWidget
