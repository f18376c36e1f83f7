import type { PeriodAnswer } from "@ciap/contract"
import { Button, Container, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type UIMatch, useParams } from "react-router-dom"
import { FactList } from "../../../components/fact-list"
import { Panel } from "../../../components/panel"
import { CloseProgress } from "../../../components/periods/close-progress"
import { Checklist, type Reasons } from "../../../components/periods/checklist"
import { PeriodState } from "../../../components/periods/period-state"
import { Unreachable, Waiting } from "../../../components/states"
import { useFormat } from "../../../lib/format"
import { packPath, usePeriod, usePeriodAct } from "../../../lib/periods"

type Period = PeriodAnswer["period"]

const reason_min = 3

/** Why the month cannot be closed as the page stands; null where it can. */
function hindrance({ checks }: Period, reasons: Reasons): "blocked" | "needs_reason" | null {
  if (checks.some(({ state }) => state === "blocks")) return "blocked"
  const unexcused = checks.some(
    ({ kind, state }) => state === "open" && (reasons[kind] ?? "").trim().length < reason_min,
  )
  return unexcused ? "needs_reason" : null
}

type ActsProps = {
  period: Period
  hindered: boolean
  busy: boolean
  ask: (what: "prepare" | "close") => void
}

/** What can be done with the month now. Who prepared it sees the button too, and is told why it is not theirs. */
const Acts = ({ period: { month, state }, hindered, busy, ask }: ActsProps) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex flex-wrap items-center gap-2">
      {(state === "open" || state === "prepared") && (
        <Button
          size="small"
          variant={state === "open" ? "primary" : "secondary"}
          isLoading={busy}
          onClick={() => ask("prepare")}
        >
          {t("periods.prepare")}
        </Button>
      )}
      {state === "prepared" && (
        <Button size="small" isLoading={busy} disabled={hindered} onClick={() => ask("close")}>
          {t("periods.close")}
        </Button>
      )}
      {state === "closed" && (
        <Button size="small" variant="secondary" asChild>
          <a href={packPath(month)} download>
            {t("periods.pack")}
          </a>
        </Button>
      )}
      {state === "closing" && (
        <Button size="small" isLoading={busy} onClick={() => ask("close")}>
          {t("periods.complete")}
        </Button>
      )}
    </div>
  )
}

const Facts = ({ period }: { period: Period }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  const { prepared_by, closed_by, decided_at, closed_at, seal, figures_sha256 } = period
  const facts = [
    {
      label: t("periods.prepared_by"),
      value: prepared_by.join(", ") || t("periods.nobody"),
    },
    ...(closed_by === null ? [] : [{ label: t("periods.closed_by"), value: closed_by }]),
    ...(decided_at === null ? [] : [{ label: t("periods.decided_at"), value: date(decided_at) }]),
    ...(closed_at === null ? [] : [{ label: t("periods.closed_at"), value: date(closed_at) }]),
    ...(seal === null
      ? []
      : [
          {
            label: `${t("periods.seal")} ${t("periods.seal_line", { n: seal.n })}`,
            value: <code className="txt-compact-xsmall">{seal.hash}</code>,
          },
        ]),
    ...(figures_sha256 === null
      ? []
      : [
          {
            label: t("periods.figures"),
            value: <code className="txt-compact-xsmall">{figures_sha256}</code>,
          },
        ]),
  ]
  return <FactList facts={facts} />
}

const FiguresHold = ({ holds }: { holds: boolean | null }) => {
  const { t } = useTranslation("ciap")
  if (holds === null) return null
  return (
    <Text
      size="small"
      role={holds ? undefined : "alert"}
      className={holds ? "text-ui-fg-subtle px-6 py-3" : "text-ui-fg-error px-6 py-3"}
    >
      {t(holds ? "periods.figures_hold" : "periods.figures_differ")}
    </Text>
  )
}

const Month = ({ period }: { period: Period }) => {
  const { t } = useTranslation("ciap")
  const { month } = useFormat()
  const prompt = usePrompt()
  const [reasons, setReasons] = useState<Reasons>({})
  const { act, busy, closes, dialog } = usePeriodAct(period.month)
  const hindered = hindrance(period, reasons)
  const ask = async (what: "prepare" | "close") => {
    const sure = await prompt({
      title: month(period.month),
      description: t(`periods.${what}_sure`),
      confirmText: t(
        what === "close" && period.state === "closing" ? "periods.complete" : `periods.${what}`,
      ),
      cancelText: t("periods.leave"),
    })
    if (!sure) return
    const given = Object.entries(reasons).filter(([, text]) => text.trim().length >= reason_min)
    const body = { reasons: given.map(([kind, reason]) => ({ kind, reason })) }
    act(what === "close" ? { what, body } : { what })
  }
  const write =
    period.state === "prepared"
      ? {
          reasons,
          write: (kind: keyof Reasons, text: string) => setReasons({ ...reasons, [kind]: text }),
        }
      : {}
  return (
    <div className="flex flex-col gap-y-3">
      {dialog}
      <Panel
        title={month(period.month)}
        level="h1"
        marks={<PeriodState state={period.state} />}
        actions={
          <Acts
            period={period}
            hindered={hindered !== null}
            busy={busy}
            ask={(what) => void ask(what)}
          />
        }
      >
        <Facts period={period} />
        <FiguresHold holds={period.figures_hold} />
        {closes && <CloseProgress month={period.month} />}
        {period.state === "prepared" && hindered && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-3">
            {t(`periods.${hindered}`)}
          </Text>
        )}
      </Panel>
      <Panel title={t(period.decided_at === null ? "periods.checklist" : "periods.as_it_stood")}>
        <Checklist checks={period.checks} {...write} />
      </Panel>
    </div>
  )
}

const MonthPage = () => {
  const { month = "" } = useParams()
  const { data, error, refetch } = usePeriod(month)
  if (data) return <Month key={month} period={data.period} />
  return (
    <Container className="p-0">
      {error ? <Unreachable error={error} retry={() => void refetch()} /> : <Waiting />}
    </Container>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <span>{params.month}</span>,
}

export default MonthPage
