import type { PeriodSummary } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Crumb } from "../../components/crumb"
import { More } from "../../components/more"
import { Panel } from "../../components/panel"
import { PeriodState } from "../../components/periods/period-state"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { WideTable } from "../../components/table"
import { useFormat } from "../../lib/format"
import { usePeriods } from "../../lib/periods"

const PeriodsTable = ({ periods }: { periods: PeriodSummary[] }) => {
  const { t } = useTranslation("ciap")
  const { date, month } = useFormat()
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("periods.month")}</Table.HeaderCell>
          <Table.HeaderCell>{t("periods.state")}</Table.HeaderCell>
          <Table.HeaderCell>{t("periods.prepared_by")}</Table.HeaderCell>
          <Table.HeaderCell>{t("periods.closed_by")}</Table.HeaderCell>
          <Table.HeaderCell>{t("periods.closed_at")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {periods.map((period) => (
          <Table.Row key={period.month}>
            <Table.Cell>
              <Link
                to={`/periods/${period.month}`}
                className="text-ui-fg-interactive whitespace-nowrap"
              >
                {month(period.month)}
              </Link>
            </Table.Cell>
            <Table.Cell>
              <PeriodState state={period.state} />
            </Table.Cell>
            <Table.Cell>{period.prepared_by.join(", ") || "–"}</Table.Cell>
            <Table.Cell>{period.closed_by ?? "–"}</Table.Cell>
            <Table.Cell>{period.closed_at === null ? "–" : date(period.closed_at)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}

const PeriodsPage = () => {
  const { t } = useTranslation("ciap")
  const query = usePeriods()
  const periods = query.data?.pages.flatMap((page) => page.periods) ?? []
  return (
    <Panel title={t("periods.title")} level="h1">
      {query.error && <Unreachable error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Waiting />}
      {query.data && periods.length === 0 && <Nothing>{t("periods.none")}</Nothing>}
      {periods.length > 0 && <PeriodsTable periods={periods} />}
      <More query={query} />
    </Panel>
  )
}

export const config = defineRouteConfig({
  label: "periods.title",
  translationNs: "ciap",
  icon: BookOpen,
  rank: 5,
})

export const handle = { breadcrumb: () => <Crumb label="periods.title" /> }

export default PeriodsPage
