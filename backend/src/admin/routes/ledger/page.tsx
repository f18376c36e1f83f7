import type { LedgerTransactionsAnswer } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Container, Heading, Input, Select } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { Pager } from "../../components/pager"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { TransactionsTable } from "../../components/transactions-table"
import { desk, deskKeys } from "../../lib/desk"

const page_size = 20
const kinds = [
  "capture",
  "sale",
  "sale_reversal",
  "refund",
  "release",
  "goodwill",
  "goodwill_reversal",
  "clawback_netting",
  "correction",
  "opening",
] as const
const fields = ["order_id", "group_id", "account"] as const
const every_kind = "all"

type Filter = { value: (field: string) => string; set: (field: string, value: string) => void }

const Filters = ({ value, set }: Filter) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="grid grid-cols-1 gap-2 md:grid-cols-4">
      {fields.map((field) => (
        <Input
          key={field}
          size="small"
          aria-label={t(`ledger.filters.${field}`)}
          placeholder={t(`ledger.filters.${field}`)}
          value={value(field)}
          onChange={(event) => set(field, event.target.value)}
        />
      ))}
      <Select
        size="small"
        value={value("kind") || every_kind}
        onValueChange={(kind) => set("kind", kind)}
      >
        <Select.Trigger aria-label={t("ledger.kind")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={every_kind}>{t("ledger.every_kind")}</Select.Item>
          {kinds.map((kind) => (
            <Select.Item key={kind} value={kind}>
              {t(`ledger.kinds.${kind}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

/** Filters live in the address, so that a view can be sent to somebody. */
const LedgerPage = () => {
  const { t } = useTranslation("ciap")
  const [params, setParams] = useSearchParams()
  const [offset, setOffset] = useState(0)
  const value = (field: string) => params.get(field) ?? ""
  const set = (field: string, wanted: string) => {
    setOffset(0)
    setParams((before) => {
      const after = new URLSearchParams(before)
      if (wanted === "" || wanted === every_kind) after.delete(field)
      else after.set(field, wanted)
      return after
    })
  }
  const filter = Object.fromEntries(
    [...fields, "kind"].map((field) => [field, value(field).trim()]).filter(([, text]) => text),
  )
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.ledger({ ...filter, offset }),
    queryFn: () =>
      desk.client.fetch<LedgerTransactionsAnswer>("/admin/ledger/transactions", {
        query: { ...filter, limit: page_size, offset },
      }),
    placeholderData: keepPreviousData,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h1">{t("ledger.title")}</Heading>
        <Filters value={value} set={set} />
      </div>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.transactions.length === 0 && <Nothing>{t("ledger.none")}</Nothing>}
      {data && data.transactions.length > 0 && (
        <TransactionsTable transactions={data.transactions} />
      )}
      {data && (
        <Pager
          said={t("ledger.count", { count: data.count })}
          offset={offset}
          count={data.count}
          page_size={page_size}
          turn={setOffset}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "ledger.title",
  translationNs: "ciap",
  icon: CurrencyDollar,
})

export default LedgerPage
