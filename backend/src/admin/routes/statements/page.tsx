import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { Crumb } from "../../components/crumb"
import { More } from "../../components/more"
import { Panel } from "../../components/panel"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { MonthTable } from "../../components/statements/month-table"
import { thisMonth, useStatements } from "../../lib/statements"

/** All groups of a month. The month lives in the address, so that a view can be sent to somebody. */
const StatementsPage = () => {
  const { t } = useTranslation("ciap")
  const [params, setParams] = useSearchParams()
  const month = params.get("month") ?? thisMonth()
  const query = useStatements(month)
  const statements = query.data?.pages.flatMap((page) => page.statements) ?? []
  return (
    <Panel
      title={t("statements.title")}
      level="h1"
      actions={
        <Input
          type="month"
          size="small"
          aria-label={t("statements.month")}
          value={month}
          max={thisMonth()}
          onChange={({ target }) => {
            if (target.value !== "") setParams({ month: target.value }, { replace: true })
          }}
        />
      }
    >
      {query.error && <Unreachable error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Waiting />}
      {query.data && statements.length === 0 && <Nothing>{t("statements.none.month")}</Nothing>}
      {statements.length > 0 && <MonthTable statements={statements} />}
      <More query={query} />
    </Panel>
  )
}

export const config = defineRouteConfig({
  label: "statements.title",
  translationNs: "ciap",
  icon: DocumentText,
  rank: 4,
})

export const handle = { breadcrumb: () => <Crumb label="statements.title" /> }

export default StatementsPage
