import type { LedgerTransactionsAnswer } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Button, Container, Heading, Input, Select, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
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

/** Filters live in the address, so that a view can be sent to somebody. */
const LedgerPage = () => {
  const { t } = useTranslation("ciap")
  const [params, setParams] = useSearchParams()
  const [offset, setOffset] = useState(0)
  const filter = Object.fromEntries(
    [...fields, "kind"].flatMap((field) => {
      const value = params.get(field)?.trim()
      return value ? [[field, value]] : []
    }),
  )
  const set = (field: string, value: string) => {
    setOffset(0)
    setParams((before) => {
      const after = new URLSearchParams(before)
      if (value === "" || value === every_kind) after.delete(field)
      else after.set(field, value)
      return after
    })
  }
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
        <div className="grid grid-cols-1 gap-2 md:grid-cols-4">
          {fields.map((field) => (
            <Input
              key={field}
              size="small"
              aria-label={t(`ledger.filters.${field}`)}
              placeholder={t(`ledger.filters.${field}`)}
              value={params.get(field) ?? ""}
              onChange={(event) => set(field, event.target.value)}
            />
          ))}
          <Select
            size="small"
            value={params.get("kind") ?? every_kind}
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
      </div>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.transactions.length === 0 && <Nothing>{t("ledger.none")}</Nothing>}
      {data && data.transactions.length > 0 && (
        <TransactionsTable transactions={data.transactions} />
      )}
      {data && (
        <div className="flex items-center justify-between px-6 py-3">
          <Text size="small" className="text-ui-fg-subtle">
            {t("ledger.count", { count: data.count })}
          </Text>
          <div className="flex gap-x-2">
            <Button
              size="small"
              variant="secondary"
              disabled={offset === 0}
              onClick={() => setOffset(offset - page_size)}
            >
              {t("previous")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={offset + page_size >= data.count}
              onClick={() => setOffset(offset + page_size)}
            >
              {t("next")}
            </Button>
          </div>
        </div>
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
