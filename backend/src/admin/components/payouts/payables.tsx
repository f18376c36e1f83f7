import type { PayablesAnswer } from "@ciap/contract"
import { Button, Table } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useMay } from "../../lib/desk"
import { useFormat } from "../../lib/format"
import { runs_path, today, usePayables, usePayoutAct } from "../../lib/payouts"
import { useAccounts } from "../../lib/reconciliation"
import { Panel } from "../panel"
import { Nothing, Unreachable, Waiting } from "../states"
import { Figure, FigureHeader, WideTable } from "../table"
import { Choice, Field } from "./field"
import { Mark } from "../mark"

const currencies = ["pen", "eur", "usd", "gbp"].map((value) => ({
  value,
  label: value.toUpperCase(),
}))

type Payable = PayablesAnswer["payables"][number]

const PayableRow = ({
  group_id,
  group_name,
  fund,
  source,
  paid,
  rate,
  withheld,
  held,
}: Payable) => {
  const { t } = useTranslation("ciap")
  const { money, decimal } = useFormat()
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/groups/${group_id}`} className="text-ui-fg-interactive">
          {group_name}
        </Link>
      </Table.Cell>
      <Table.Cell>{t(`payouts.funds.${fund}`)}</Table.Cell>
      <Figure>{money(source)}</Figure>
      <Figure>{withheld.amount_minor === "0" ? "–" : money(withheld)}</Figure>
      <Figure>{rate === null ? "–" : decimal(rate)}</Figure>
      <Figure>{money(paid)}</Figure>
      <Table.Cell className="pl-3">
        {held ? (
          <Mark color="orange">{t(`payouts.holds.${held}`)}</Mark>
        ) : (
          <Mark color="green">{t("payouts.payable")}</Mark>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

const PayablesTable = ({ payables }: PayablesAnswer) => {
  const { t } = useTranslation("ciap")
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("payouts.group")}</Table.HeaderCell>
          <Table.HeaderCell>{t("payouts.fund")}</Table.HeaderCell>
          <FigureHeader>{t("payouts.owed")}</FigureHeader>
          <FigureHeader>{t("payouts.withheld")}</FigureHeader>
          <FigureHeader>{t("payouts.rate")}</FigureHeader>
          <FigureHeader>{t("payouts.pays")}</FigureHeader>
          <Table.HeaderCell className="pl-3">{t("payouts.state")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {payables.map((one) => (
          <PayableRow key={`${one.group_id} ${one.fund} ${one.source.currency_code}`} {...one} />
        ))}
      </Table.Body>
    </WideTable>
  )
}

/** What could be paid on a day and what is held, and the way to a run that pays it. */
export const Payables = () => {
  const { t } = useTranslation("ciap")
  const [currency_code, setCurrency] = useState("pen")
  const [pay_on, setDay] = useState(today())
  const may = useMay("payout:prepare")
  const [wanted, setAccount] = useState("")
  const accounts = useAccounts().data?.accounts ?? []
  const own = accounts.filter(({ opening }) => opening.currency_code === currency_code)
  const account = own.find(({ handle }) => handle === wanted)?.handle ?? own[0]?.handle ?? ""
  const { data, error, refetch } = usePayables(currency_code, pay_on)
  const { act, busy, dialog } = usePayoutAct()
  const propose = (event: FormEvent) => {
    event.preventDefault()
    act({ path: runs_path, body: { currency_code, account, pay_on } })
  }
  const payable = data?.payables.some(({ held }) => held === null) ?? false
  return (
    <Panel title={t("payouts.payables")} level="h2">
      {dialog}
      <form onSubmit={propose} className="flex flex-wrap items-end gap-3 px-6 py-4">
        <Choice
          label={t("payouts.currency")}
          value={currency_code}
          change={setCurrency}
          choices={currencies}
        />
        <Field label={t("payouts.pay_on")} type="date" value={pay_on} change={setDay} />
        {own.length > 0 && (
          <Choice
            label={t("payouts.account")}
            value={account}
            change={setAccount}
            choices={own.map(({ handle, name }) => ({ value: handle, label: name }))}
          />
        )}
        {may && (
          <Button type="submit" size="small" isLoading={busy} disabled={!payable || account === ""}>
            {t("payouts.propose")}
          </Button>
        )}
      </form>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {own.length === 0 && <Nothing>{t("payouts.no_account")}</Nothing>}
      {data?.payables.length === 0 && <Nothing>{t("payouts.nothing_payable")}</Nothing>}
      {data && data.payables.length > 0 && <PayablesTable {...data} />}
    </Panel>
  )
}
