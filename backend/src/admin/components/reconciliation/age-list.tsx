import type { AgeAnswer } from "@ciap/contract"
import { Button, Input, Select, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMay } from "../../lib/desk"
import { useFormat } from "../../lib/format"
import { useAge, useExplain } from "../../lib/reconciliation"
import { Panel } from "../panel"
import { Nothing, Unreachable, Waiting } from "../states"
import { Figure, FigureHeader, WideTable } from "../table"

type Item = AgeAnswer["items"][number]

const codes = [
  "awaiting_bank",
  "awaiting_processor",
  "asked_bank",
  "asked_buyer",
  "unknown_payer",
  "own_transfer",
  "to_be_returned",
  "other",
] as const

const Reason = ({ item }: { item: Item }) => {
  const { t } = useTranslation("ciap")
  const may = useMay("settlement:match")
  const explaining = useExplain()
  const [note, setNote] = useState<string | null>(null)
  const explain = (code: string, words: string | null) =>
    explaining.mutate(
      { kind: item.kind, id: item.id, code, note: words },
      { onSuccess: () => setNote(null) },
    )
  // "other" says nothing without words of one's own.
  if (note !== null)
    return (
      <form
        className="flex gap-x-2 py-1"
        onSubmit={(event) => {
          event.preventDefault()
          explain("other", note.trim())
        }}
      >
        <Input
          autoFocus
          size="small"
          maxLength={500}
          aria-label={t("reconciliation.age.note")}
          placeholder={t("reconciliation.age.note")}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button
          type="submit"
          size="small"
          variant="secondary"
          isLoading={explaining.isPending}
          disabled={note.trim().length < 3}
        >
          {t("reconciliation.age.save")}
        </Button>
      </form>
    )
  return (
    <Select
      size="small"
      value={item.reason?.code ?? ""}
      disabled={explaining.isPending || !may}
      onValueChange={(code) => (code === "other" ? setNote("") : explain(code, null))}
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
                <Table.Cell className="min-w-60 whitespace-normal py-2">
                  {t(`reconciliation.age.kinds.${item.kind}`, item.kind)}
                  {item.label && ` · ${item.label}`}
                </Table.Cell>
                <Figure>{money(item.amount)}</Figure>
                <Table.Cell className="min-w-60">
                  <Reason key={item.reason?.given_at ?? "open"} item={item} />
                  {item.reason?.note && (
                    <Text size="xsmall" className="text-ui-fg-subtle whitespace-normal pb-1">
                      {item.reason.note}
                    </Text>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </WideTable>
      )}
    </Panel>
  )
}
