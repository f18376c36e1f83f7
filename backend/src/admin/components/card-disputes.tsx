import { StatusBadge, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useDisputes } from "../lib/cards"
import { useFormat } from "../lib/format"
import { More } from "./more"
import { Panel } from "./panel"
import { Nothing, Unreachable, Waiting } from "./states"
import { Figure, FigureHeader, WideTable } from "./table"

/** Payments that buyers' banks contest, and until when Stripe wants an answer. */
export const CardDisputes = () => {
  const { t } = useTranslation("ciap")
  const { date, money } = useFormat()
  const query = useDisputes()
  const disputes = query.data?.pages.flatMap((page) => page.disputes) ?? []
  return (
    <Panel title={t("disputes.title")}>
      {query.error && <Unreachable error={query.error} retry={() => void query.refetch()} />}
      {!query.data && !query.error && <Waiting />}
      {query.data && disputes.length === 0 && <Nothing>{t("disputes.none")}</Nothing>}
      {disputes.length > 0 && (
        <WideTable>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("ledger.order")}</Table.HeaderCell>
              <Table.HeaderCell>{t("disputes.reason")}</Table.HeaderCell>
              <Table.HeaderCell>{t("disputes.due")}</Table.HeaderCell>
              <Table.HeaderCell>{t("cards.state")}</Table.HeaderCell>
              <FigureHeader>{t("disputes.amount")}</FigureHeader>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {disputes.map((dispute) => (
              <Table.Row key={dispute.id}>
                <Table.Cell>
                  {dispute.order_id ? (
                    <Link to={`/orders/${dispute.order_id}`} className="text-ui-fg-interactive">
                      #{dispute.order_display_id}
                    </Link>
                  ) : (
                    "–"
                  )}
                </Table.Cell>
                <Table.Cell>
                  {t(`disputes.reasons.${dispute.reason}`, { defaultValue: dispute.reason })}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {dispute.open && dispute.evidence_due_at ? date(dispute.evidence_due_at) : "–"}
                </Table.Cell>
                <Table.Cell>
                  <StatusBadge
                    className="whitespace-nowrap"
                    color={dispute.open ? "orange" : "grey"}
                  >
                    {t(`disputes.statuses.${dispute.status}`, { defaultValue: dispute.status })}
                  </StatusBadge>
                </Table.Cell>
                <Figure>{money(dispute.amount)}</Figure>
              </Table.Row>
            ))}
          </Table.Body>
        </WideTable>
      )}
      <More query={query} />
    </Panel>
  )
}
