import type { DeskGroup, LedgerTransactionsAnswer } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Input, Select, Text } from "@medusajs/ui"
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { Crumb } from "../../components/crumb"
import { DemonstrationSales } from "../../components/demonstration-sales"
import { More } from "../../components/more"
import { Panel } from "../../components/panel"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { TransactionsTable } from "../../components/transactions-table"
import { desk, deskKeys, useGroups } from "../../lib/desk"

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
  "allocation",
  "deallocation",
  "payout",
  "payout_confirmed",
  "payout_failed",
  "payout_returned",
  "dispute",
  "dispute_won",
  "dispute_lost",
  "processor_fee",
  "processor_payout",
  "conversion",
  "bank_match",
  "bank_unmatch",
  "bank_charge",
  "correction",
  "opening",
] as const
const fields = ["order", "account", "group_id", "kind"] as const
type Field = (typeof fields)[number]
/** Choices cannot be empty, so this stands for not choosing. */
const every = "all"

type Filter = { value: (field: Field) => string; set: (field: Field, value: string) => void }
type Choice = { value: string; label: string }

const Typed = ({ field, value, set }: Filter & { field: Field }) => {
  const { t } = useTranslation("ciap")
  return (
    <Input
      size="small"
      maxLength={120}
      aria-label={t(`ledger.filters.${field}`)}
      placeholder={t(`ledger.filters.${field}`)}
      value={value(field)}
      onChange={(event) => set(field, event.target.value)}
    />
  )
}

type ChosenProps = Filter & { field: Field; label: string; choices: Choice[] }

const Chosen = ({ field, value, set, label, choices }: ChosenProps) => (
  <Select
    size="small"
    value={value(field) || every}
    onValueChange={(chosen) => set(field, chosen === every ? "" : chosen)}
  >
    <Select.Trigger aria-label={label}>
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {choices.map((choice) => (
        <Select.Item key={choice.value} value={choice.value}>
          {choice.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)

const Filters = ({ groups, ...filter }: Filter & { groups: DeskGroup[] }) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="grid grid-cols-1 gap-2 px-6 py-4 md:grid-cols-4">
      <Typed field="order" {...filter} />
      <Typed field="account" {...filter} />
      <Chosen
        field="group_id"
        {...filter}
        label={t("ledger.group")}
        choices={[
          { value: every, label: t("ledger.every_group") },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Chosen
        field="kind"
        {...filter}
        label={t("ledger.kind")}
        choices={[
          { value: every, label: t("ledger.every_kind") },
          ...kinds.map((kind) => ({ value: kind, label: t(`ledger.kinds.${kind}`) })),
        ]}
      />
    </div>
  )
}

/** What is asked of the ledger: an order goes by its number, `6` or `#6`, or by its id. */
function queryOf(value: Filter["value"]) {
  const { order, ...rest } = Object.fromEntries(
    fields.map((field) => [field, value(field).trim()]).filter(([, text]) => text),
  )
  const number = /^#?([1-9]\d{0,8})$/.exec(order ?? "")?.[1]
  if (number !== undefined) return { ...rest, order_display_id: number }
  return order === undefined ? rest : { ...rest, order_id: order }
}

/** Filters live in the address, so that a view can be sent to somebody. */
const LedgerPage = () => {
  const { t } = useTranslation("ciap")
  const groups = useGroups()
  const [params, setParams] = useSearchParams()
  const value = (field: Field) => params.get(field) ?? ""
  const set = (field: Field, wanted: string) => {
    const changed = (before: URLSearchParams) => {
      const after = new URLSearchParams(before)
      if (wanted === "") after.delete(field)
      else after.set(field, wanted)
      return after
    }
    // What is typed letter by letter is one step back, not ten.
    setParams(changed, { replace: true })
  }
  const query = queryOf(value)
  const list = useInfiniteQuery({
    queryKey: deskKeys.ledger(query),
    queryFn: ({ pageParam }) =>
      desk.client.fetch<LedgerTransactionsAnswer>("/admin/ledger/transactions", {
        query: { ...query, limit: page_size, ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const { data, error, refetch } = list
  const [first] = data?.pages ?? []
  const transactions = data?.pages.flatMap((page) => page.transactions) ?? []
  const nothing = Object.keys(query).length > 0 ? "ledger.none_fits" : "ledger.none"
  return (
    <Panel
      title={t("ledger.title")}
      level="h1"
      marks={first?.demonstration_sales && <DemonstrationSales />}
    >
      <Filters value={value} set={set} groups={groups} />
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && transactions.length === 0 && <Nothing>{t(nothing)}</Nothing>}
      {first && transactions.length > 0 && (
        <>
          <Text size="small" className="text-ui-fg-subtle px-6 py-2">
            {t("ledger.count", { count: first.count })}
          </Text>
          <TransactionsTable transactions={transactions} groups={groups} with_order />
        </>
      )}
      <More query={list} />
    </Panel>
  )
}

export const config = defineRouteConfig({
  label: "ledger.title",
  translationNs: "ciap",
  icon: CurrencyDollar,
  rank: 6,
})

export const handle = { breadcrumb: () => <Crumb label="ledger.title" /> }

export default LedgerPage
