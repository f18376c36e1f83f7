import type { PeriodAnswer, PeriodCheckKind } from "@ciap/contract"
import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { mendingPlaces } from "../../lib/periods"
import { Field } from "../payouts/field"
import { Figure, FigureHeader, WideTable } from "../table"
import { CheckState } from "./period-state"

type Check = PeriodAnswer["period"]["checks"][number]

export type Reasons = Partial<Record<PeriodCheckKind, string>>

type Props = {
  checks: readonly Check[]
  /** What the person who closes has written so far; none where nothing can be closed now. */
  reasons?: Reasons
  write?: (kind: PeriodCheckKind, reason: string) => void
}

/** What was found for the month, where it is mended, and why it may stay open. */
export const Checklist = ({ checks, reasons, write }: Props) => {
  const { t } = useTranslation("ciap")
  const why = ({ kind, state, reason }: Check) => {
    if (state !== "open") return "–"
    if (!write) return reason ?? "–"
    return (
      <Field
        label={t("periods.why_open")}
        value={reasons?.[kind] ?? ""}
        change={(text) => write(kind, text)}
        max={1_000}
      />
    )
  }
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("periods.item")}</Table.HeaderCell>
          <Table.HeaderCell>{t("periods.state")}</Table.HeaderCell>
          <FigureHeader>{t("periods.found")}</FigureHeader>
          <Table.HeaderCell>{t("periods.reason")}</Table.HeaderCell>
          <Table.HeaderCell>{t("periods.mend")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {checks.map((check) => (
          <Table.Row key={check.kind}>
            <Table.Cell>{t(`periods.checks.${check.kind}`)}</Table.Cell>
            <Table.Cell>
              <CheckState state={check.state} />
            </Table.Cell>
            <Figure>{check.count}</Figure>
            <Table.Cell className="min-w-56 py-2">{why(check)}</Table.Cell>
            <Table.Cell>
              <Link to={mendingPlaces[check.kind]} className="text-ui-fg-interactive">
                {t("periods.go")}
              </Link>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}
