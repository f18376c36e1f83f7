import type { PayoutRunAnswer } from "@ciap/contract"
import { Button, Container, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type UIMatch, useParams } from "react-router-dom"
import { FactList } from "../../../components/fact-list"
import { Panel } from "../../../components/panel"
import { Field } from "../../../components/payouts/field"
import { RunPayouts } from "../../../components/payouts/run-payouts"
import { RunState } from "../../../components/payouts/run-state"
import { Unreachable, Waiting } from "../../../components/states"
import { useMay } from "../../../lib/desk"
import { useFormat } from "../../../lib/format"
import { filePath, type PayoutAct, runs_path, usePayoutAct, useRun } from "../../../lib/payouts"

type Acting = PayoutRunAnswer & { act: PayoutAct; busy: boolean }

const Files = ({ run }: PayoutRunAnswer) => {
  const { t } = useTranslation("ciap")
  return run.files.map((format) => (
    <Button key={format} size="small" variant="secondary" asChild>
      <a href={filePath(run.id, format)} download>
        {t(`payouts.files.${format}`)}
      </a>
    </Button>
  ))
}

/** What can be done with the whole run now. Who prepared it sees the button too, and is told why it is not theirs. */
const Acts = ({ run, act, busy }: Acting) => {
  const { t } = useTranslation("ciap")
  const prompt = usePrompt()
  const approves = useMay("payout:approve")
  const sends = useMay("payout:send")
  const ask = async (what: "approve" | "send") => {
    const sure = await prompt({
      title: run.reference,
      description: t(`payouts.sure.${what}`),
      confirmText: t(`payouts.${what}`),
      cancelText: t("payouts.leave"),
    })
    if (sure) act({ path: `${runs_path}/${run.id}/${what}` })
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {sends && <Files run={run} />}
      {run.state === "proposed" && approves && (
        <Button size="small" isLoading={busy} onClick={() => void ask("approve")}>
          {t("payouts.approve")}
        </Button>
      )}
      {run.state === "approved" && sends && (
        <Button size="small" isLoading={busy} onClick={() => void ask("send")}>
          {t("payouts.send")}
        </Button>
      )}
    </div>
  )
}

const Cancel = ({ run, act, busy }: Acting) => {
  const { t } = useTranslation("ciap")
  const [reason, setReason] = useState("")
  const prepares = useMay("payout:prepare")
  if (!prepares) return null
  if (run.state !== "proposed" && run.state !== "approved") return null
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Field label={t("payouts.cancel_reason")} value={reason} change={setReason} />
      <Button
        size="small"
        variant="secondary"
        isLoading={busy}
        disabled={reason.trim().length < 3}
        onClick={() => act({ path: `${runs_path}/${run.id}/cancel`, body: { reason } })}
      >
        {t("payouts.cancel")}
      </Button>
    </div>
  )
}

const Run = ({ run }: PayoutRunAnswer) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const { act, busy, dialog } = usePayoutAct()
  const day = (at: string | null) => (at === null ? "–" : date(at))
  return (
    <div className="flex flex-col gap-y-3">
      {dialog}
      <Panel
        title={run.reference}
        level="h1"
        marks={<RunState state={run.state} />}
        actions={<Acts run={run} act={act} busy={busy} />}
      >
        <FactList
          facts={[
            { label: t("payouts.total"), value: money(run.total) },
            { label: t("payouts.account"), value: run.account },
            { label: t("payouts.pay_on"), value: date(run.pay_on) },
            { label: t("payouts.proposed"), value: day(run.proposed_at) },
            { label: t("payouts.approved"), value: day(run.approved_at) },
            { label: t("payouts.sent"), value: day(run.sent_at) },
            ...(run.cancel_reason === null
              ? []
              : [{ label: t("payouts.cancelled_why"), value: run.cancel_reason }]),
          ]}
        />
        <Cancel run={run} act={act} busy={busy} />
      </Panel>
      <Panel title={t("payouts.payouts")}>
        <RunPayouts run={run} act={act} busy={busy} />
      </Panel>
    </div>
  )
}

const RunPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useRun(id)
  if (data) return <Run run={data.run} />
  return (
    <Container className="p-0">
      {error ? <Unreachable error={error} retry={() => void refetch()} /> : <Waiting />}
    </Container>
  )
}

const RunCrumb = ({ id }: { id: string }) => <span>{useRun(id).data?.run.reference}</span>

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <RunCrumb id={params.id ?? ""} />,
}

export default RunPage
