import type { PayoutRunSummary } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCardRefresh } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Crumb } from "../../components/crumb"
import { More } from "../../components/more"
import { Panel } from "../../components/panel"
import { Payables } from "../../components/payouts/payables"
import { RunState } from "../../components/payouts/run-state"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { WideTable } from "../../components/table"
import { useFormat } from "../../lib/format"
import { useRuns } from "../../lib/payouts"

const RunsTable = ({ runs }: { runs: PayoutRunSummary[] }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("payouts.run")}</Table.HeaderCell>
          <Table.HeaderCell>{t("payouts.pay_on")}</Table.HeaderCell>
          <Table.HeaderCell>{t("payouts.currency")}</Table.HeaderCell>
          <Table.HeaderCell>{t("payouts.account")}</Table.HeaderCell>
          <Table.HeaderCell>{t("payouts.state")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {runs.map((run) => (
          <Table.Row key={run.id}>
            <Table.Cell>
              <Link to={`/payouts/${run.id}`} className="text-ui-fg-interactive tabular-nums">
                {run.reference}
              </Link>
            </Table.Cell>
            <Table.Cell>{date(run.pay_on)}</Table.Cell>
            <Table.Cell>{run.currency_code.toUpperCase()}</Table.Cell>
            <Table.Cell>{run.account}</Table.Cell>
            <Table.Cell>
              <RunState state={run.state} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}

const PayoutsPage = () => {
  const { t } = useTranslation("ciap")
  const query = useRuns()
  const runs = query.data?.pages.flatMap((page) => page.runs) ?? []
  return (
    <div className="flex flex-col gap-y-3">
      <Panel title={t("payouts.title")} level="h1">
        {query.error && <Unreachable error={query.error} retry={() => void query.refetch()} />}
        {query.isPending && <Waiting />}
        {query.data && runs.length === 0 && <Nothing>{t("payouts.no_run")}</Nothing>}
        {runs.length > 0 && <RunsTable runs={runs} />}
        <More query={query} />
      </Panel>
      <Payables />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "payouts.title",
  translationNs: "ciap",
  icon: CreditCardRefresh,
  rank: 3,
})

export const handle = { breadcrumb: () => <Crumb label="payouts.title" /> }

export default PayoutsPage
