import type { CardDispute } from "@ciap/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { FactList } from "../components/fact-list"
import { Panel } from "../components/panel"
import { useOrderDisputes } from "../lib/cards"
import { useFormat } from "../lib/format"

const Dispute = ({ dispute }: { dispute: CardDispute }) => {
  const { t } = useTranslation("ciap")
  const { date, money } = useFormat()
  const due = dispute.open ? dispute.evidence_due_at : null
  return (
    <>
      <FactList
        facts={[
          { label: t("disputes.amount"), value: money(dispute.amount) },
          { label: t("disputes.withdrawn"), value: money(dispute.withdrawn) },
          {
            label: t("disputes.reason"),
            value: t(`disputes.reasons.${dispute.reason}`, { defaultValue: dispute.reason }),
          },
          {
            label: t("cards.state"),
            value: t(`disputes.statuses.${dispute.status}`, { defaultValue: dispute.status }),
          },
          ...(due ? [{ label: t("disputes.due"), value: date(due) }] : []),
        ]}
      />
      {dispute.open && (
        <Text size="small" className="px-6 py-4">
          {t("disputes.what_to_do")}
        </Text>
      )}
    </>
  )
}

/** Shows that a buyer's bank contests this order's payment, until when to answer, and what to do. */
const OrderDisputeWidget = ({ data: shown }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("ciap")
  const { data } = useOrderDisputes(shown.id)
  // Almost no order has one: an empty card on every other would only be in the way.
  if (!data || data.disputes.length === 0) return null
  return (
    <Panel title={t("disputes.title")}>
      {data.disputes.map((dispute) => (
        <Dispute key={dispute.id} dispute={dispute} />
      ))}
    </Panel>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default OrderDisputeWidget
