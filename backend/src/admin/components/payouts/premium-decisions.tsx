import type { PremiumDecision } from "@ciap/contract"
import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { typedAmount } from "../../lib/amount"
import { useFormat } from "../../lib/format"
import { type PayoutAct, today, useDecisions, usePayoutAct } from "../../lib/payouts"
import { Panel } from "../panel"
import { Nothing, Unreachable, Waiting } from "../states"
import { Choice, Field } from "./field"
import { Mark } from "../mark"

type Acting = { act: PayoutAct; busy: boolean }

const currencies = ["eur", "usd", "gbp", "pen"].map((value) => ({
  value,
  label: value.toUpperCase(),
}))

const empty = { amount: "", currency_code: "eur", purpose: "", minute_reference: "" }

const DecisionForm = ({ group_id, act, busy }: Acting & { group_id: string }) => {
  const { t } = useTranslation("ciap")
  const [typed, setTyped] = useState(empty)
  const [decided_on, setDay] = useState(today())
  const set = (field: keyof typeof empty) => (value: string) =>
    setTyped({ ...typed, [field]: value })
  const amount = typedAmount(typed.amount, typed.currency_code)
  const { purpose, minute_reference } = typed
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act({
      path: `/admin/groups/${group_id}/decisions`,
      body: { amount, decided_on, purpose, minute_reference },
      done: () => setTyped(empty),
    })
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Field label={t("payouts.amount")} value={typed.amount} change={set("amount")} max={20} />
      <Choice
        label={t("payouts.currency")}
        value={typed.currency_code}
        change={set("currency_code")}
        choices={currencies}
      />
      <Field label={t("payouts.decided_on")} type="date" value={decided_on} change={setDay} />
      <Field label={t("payouts.purpose")} value={purpose} change={set("purpose")} />
      <Field
        label={t("payouts.minute")}
        value={minute_reference}
        change={set("minute_reference")}
        max={200}
      />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        isLoading={busy}
        disabled={!amount || purpose.trim().length < 3 || minute_reference.trim() === ""}
      >
        {t("payouts.record_decision")}
      </Button>
    </form>
  )
}

const Decision = ({ decision, act, busy }: Acting & { decision: PremiumDecision }) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const [reason, setReason] = useState<string | null>(null)
  const withdraw = () =>
    act({
      path: `/admin/groups/${decision.group_id}/decisions/${decision.id}/withdraw`,
      body: { on: today(), reason },
      done: () => setReason(null),
    })
  return (
    <li className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <Text size="small" weight="plus" className="tabular-nums">
            {money(decision.amount)} · {decision.purpose}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {date(decision.decided_on)} · {decision.minute_reference}
            {decision.withdrawal_reason && ` · ${decision.withdrawal_reason}`}
          </Text>
        </div>
        {decision.withdrawn_on ? (
          <Mark color="grey">{t("payouts.withdrawn", { date: date(decision.withdrawn_on) })}</Mark>
        ) : (
          reason === null && (
            <Button size="small" variant="transparent" onClick={() => setReason("")}>
              {t("payouts.withdraw")}
            </Button>
          )
        )}
      </div>
      {reason !== null && (
        <div className="flex flex-wrap items-end gap-3">
          <Field label={t("payouts.reason")} value={reason} change={setReason} />
          <Button
            size="small"
            variant="secondary"
            isLoading={busy}
            disabled={reason.trim().length < 3}
            onClick={withdraw}
          >
            {t("payouts.withdraw")}
          </Button>
        </div>
      )}
    </li>
  )
}

/** What the assembly of a group decided about its premium. */
export const PremiumDecisions = ({ group_id }: { group_id: string }) => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = useDecisions(group_id)
  const { act, busy, dialog } = usePayoutAct()
  return (
    <Panel title={t("payouts.decisions")}>
      {dialog}
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.decisions.length === 0 && <Nothing>{t("payouts.no_decision")}</Nothing>}
      {data && data.decisions.length > 0 && (
        <ul className="divide-y">
          {data.decisions.map((decision) => (
            <Decision key={decision.id} decision={decision} act={act} busy={busy} />
          ))}
        </ul>
      )}
      {data && <DecisionForm group_id={group_id} act={act} busy={busy} />}
    </Panel>
  )
}
