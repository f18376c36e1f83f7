import type { PaymentDetails } from "@ciap/contract"
import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../lib/format"
import { type PayoutAct, usePaymentDetails, usePayoutAct } from "../../lib/payouts"
import { Panel } from "../panel"
import { Nothing, Unreachable, Waiting } from "../states"
import { Choice, Field } from "./field"
import { Mark } from "../mark"

type Acting = { act: PayoutAct; busy: boolean }

/** Ways to be paid as one chooses them: the two wallets apart. */
const ways = ["cci", "account", "yape", "plin", "cash"] as const
type Way = (typeof ways)[number]

const empty = {
  way: "cci" as Way,
  number: "",
  bank_code: "",
  holder_name: "",
  tax_id: "",
  reason: "",
}

/** What is sent: only the fields that the way needs. */
function requestOf({ way, number, bank_code, holder_name, tax_id, reason }: typeof empty) {
  const wallet = way === "yape" || way === "plin"
  return {
    kind: wallet ? "mobile_money" : way,
    ...(way === "cash" ? {} : { number }),
    ...(way === "account" ? { bank_code } : {}),
    ...(wallet ? { wallet: way } : {}),
    ...(tax_id.trim() === "" ? {} : { document: { kind: "ruc", number: tax_id.trim() } }),
    holder_name,
    reason,
  }
}

const ProposalForm = ({ group_id, act, busy }: Acting & { group_id: string }) => {
  const { t } = useTranslation("ciap")
  const [typed, setTyped] = useState(empty)
  const set = (field: keyof typeof empty) => (value: string) =>
    setTyped({ ...typed, [field]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act({
      path: `/admin/groups/${group_id}/payment-details`,
      body: requestOf(typed),
      done: () => setTyped(empty),
    })
  }
  const complete =
    typed.holder_name.trim().length > 1 &&
    typed.reason.trim().length > 2 &&
    (typed.way === "cash" || typed.number.trim() !== "")
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Choice
        label={t("payouts.way")}
        value={typed.way}
        change={set("way")}
        choices={ways.map((value) => ({ value, label: t(`payouts.kinds.${value}`) }))}
      />
      {typed.way !== "cash" && (
        <Field label={t("payouts.number")} value={typed.number} change={set("number")} max={30} />
      )}
      {typed.way === "account" && (
        <Field
          label={t("payouts.bank_code")}
          value={typed.bank_code}
          change={set("bank_code")}
          max={3}
        />
      )}
      <Field
        label={t("payouts.holder")}
        value={typed.holder_name}
        change={set("holder_name")}
        max={140}
      />
      <Field label={t("payouts.tax_id")} value={typed.tax_id} change={set("tax_id")} max={11} />
      <Field label={t("payouts.reason")} value={typed.reason} change={set("reason")} />
      <Button type="submit" size="small" variant="secondary" isLoading={busy} disabled={!complete}>
        {t("payouts.propose_details")}
      </Button>
    </form>
  )
}

const colours = { proposed: "orange", approved: "green", rejected: "grey" } as const

const Detail = ({ detail, act, busy }: Acting & { detail: PaymentDetails }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  const decide = (approve: boolean) => () =>
    act({ path: `/admin/payment-details/${detail.id}`, body: { approve } })
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <div>
        <Text size="small" weight="plus">
          {t(`payouts.kinds.${detail.wallet ?? detail.kind}`)} {detail.number} ·{" "}
          {detail.holder_name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {detail.reason} · {date(detail.proposed_at)}
          {detail.effective_from &&
            ` · ${t("payouts.holds_from", { date: date(detail.effective_from) })}`}
        </Text>
      </div>
      <div className="flex items-center gap-2">
        {detail.demonstration && <Mark>{t("demonstration")}</Mark>}
        <Mark color={colours[detail.state]}>{t(`payouts.detail_states.${detail.state}`)}</Mark>
        {detail.state === "proposed" && (
          <>
            <Button size="small" variant="secondary" isLoading={busy} onClick={decide(true)}>
              {t("payouts.approve")}
            </Button>
            <Button size="small" variant="transparent" isLoading={busy} onClick={decide(false)}>
              {t("payouts.reject")}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

/** Where a group is and was paid; new details by one person, approved by another. */
export const PaymentDetailsPanel = ({ group_id }: { group_id: string }) => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = usePaymentDetails(group_id)
  const { act, busy, dialog } = usePayoutAct()
  return (
    <Panel title={t("payouts.details")}>
      {dialog}
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.payment_details.length === 0 && <Nothing>{t("payouts.no_details")}</Nothing>}
      {data && data.payment_details.length > 0 && (
        <ul className="divide-y">
          {data.payment_details.map((detail) => (
            <Detail key={detail.id} detail={detail} act={act} busy={busy} />
          ))}
        </ul>
      )}
      {data && <ProposalForm group_id={group_id} act={act} busy={busy} />}
    </Panel>
  )
}
