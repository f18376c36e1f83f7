import type { AgeAnswer } from "@ciap/contract"
import { Select, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../lib/format"
import { useAge, useExplain } from "../../lib/reconciliation"
import { Panel } from "../panel"
import { Nothing, Unreachable, Waiting } from "../states"
import { Figure, FigureHeader, WideTable } from "../table"

type Item = AgeAnswer["items"][number]

// "other" needs words of one's own, which a choice cannot give.
const codes = [
  "awaiting_bank",
  "awaiting_processor",
  "asked_bank",
  "asked_buyer",
  "unknown_payer",
  "own_transfer",
  "to_be_returned",
] as const

const Reason = ({ item }: { item: Item }) => {
  const { t } = useTranslation("ciap")
  const explaining = useExplain()
  return (
    <Select
      size="small"
      value={item.reason?.code ?? ""}
      disabled={explaining.isPending}
      onValueChange={(code) =>
        explaining.mutate({ kind: item.kind, id: item.id, code, note: null })
      }
    >
      <Select.Trigger aria-label={t("reconciliation.age.reason")}>
        <Select.Value placeholder={t("reconciliation.age.no_reason")} />
      </Select.Trigger>
      <Select.Content>
        {codes.map((code) => (
          <Select.Item key={code} value={code}>
            {t(`reconciliation.age.codes.${code}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

/** Everything open, oldest first: since how many days, and why as far as somebody said. */
export const AgeList = () => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const { data, error, refetch } = useAge()
  return (
    <Panel title={t("reconciliation.age.title")}>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <Nothing>{t("reconciliation.age.none")}</Nothing>}
      {data && data.items.length > 0 && (
        <WideTable>
          <Table.Header>
            <Table.Row>
              <FigureHeader>{t("reconciliation.age.days")}</FigureHeader>
              <Table.HeaderCell>{t("reconciliation.lines.day")}</Table.HeaderCell>
              <Table.HeaderCell>{t("reconciliation.age.what")}</Table.HeaderCell>
              <FigureHeader>{t("reconciliation.lines.amount")}</FigureHeader>
              <Table.HeaderCell>{t("reconciliation.age.reason")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.items.map((item) => (
              <Table.Row key={`${item.kind} ${item.id}`}>
                <Figure>{item.days}</Figure>
                <Table.Cell className="whitespace-nowrap">{date(item.on)}</Table.Cell>
                <Table.Cell>
                  {t(`reconciliation.age.kinds.${item.kind}`, item.kind)}
                  {item.label && ` · ${item.label}`}
                </Table.Cell>
                <Figure>{money(item.amount)}</Figure>
                <Table.Cell>
                  <Reason item={item} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </WideTable>
      )}
    </Panel>
  )
}
