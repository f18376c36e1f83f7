import type { StatementAnswer } from "@ciap/contract"
import { Button, Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type UIMatch, useParams } from "react-router-dom"
import { DemonstrationSales } from "../../../../components/demonstration-sales"
import { FactList } from "../../../../components/fact-list"
import { Panel } from "../../../../components/panel"
import { Nothing, Unreachable, Waiting } from "../../../../components/states"
import { CurrencyPanel } from "../../../../components/statements/currency-panel"
import { StatementStatus } from "../../../../components/statements/status"
import { useFormat } from "../../../../lib/format"
import { statementFilePath, useStatement } from "../../../../lib/statements"

const languages = ["es", "en", "fr"] as const

/** The page to print and the file to calculate with, in the language of whoever will read it. */
const Files = (of: { group_id: string; month: string }) =>
  (["pdf", "csv"] as const).flatMap((format) =>
    languages.map((language) => (
      <Button key={`${format} ${language}`} size="small" variant="secondary" asChild>
        <a href={statementFilePath(of, format, language)} download>
          {`${format.toUpperCase()} ${language}`}
        </a>
      </Button>
    )),
  )

const Statement = ({ statement }: StatementAnswer) => {
  const { t } = useTranslation("ciap")
  const { date, month: inWords } = useFormat()
  const { group, month, status, as_of, fingerprint, demonstration, currencies } = statement
  return (
    <div className="flex flex-col gap-y-3">
      <Panel
        title={`${group.name}, ${inWords(month)}`}
        level="h1"
        marks={
          <>
            <StatementStatus status={status} />
            {demonstration && <DemonstrationSales />}
          </>
        }
        actions={
          <div className="flex flex-wrap gap-2">
            <Files group_id={group.id} month={month} />
          </div>
        }
      >
        <FactList
          facts={[
            { label: t(`statements.as_of.${status}`), value: date(as_of) },
            ...(fingerprint === null
              ? []
              : [{ label: t("statements.fingerprint"), value: fingerprint }]),
          ]}
        />
        {currencies.length === 0 && <Nothing>{t("statements.none.group")}</Nothing>}
      </Panel>
      {currencies.map((currency) => (
        <CurrencyPanel key={currency.currency_code} group_id={group.id} currency={currency} />
      ))}
    </div>
  )
}

const StatementPage = () => {
  const { group_id = "", month = "" } = useParams()
  const { data, error, refetch } = useStatement(group_id, month)
  if (data) return <Statement statement={data.statement} />
  return (
    <Container className="p-0">
      {error ? <Unreachable error={error} retry={() => void refetch()} /> : <Waiting />}
    </Container>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <span>{params.month}</span>,
}

export default StatementPage
