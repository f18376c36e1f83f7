import type { PayoutWire } from "@ciap/contract"
import { Button, Label } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { typedAmount } from "../../lib/amount"
import { runs_path, today, type PayoutAct } from "../../lib/payouts"
import { Field } from "./field"

type Props = { payout: PayoutWire; run_id: string; act: PayoutAct; busy: boolean; done: () => void }

const reason_min = 3
const proofs = ["application/pdf", "image/jpeg", "image/png", "image/webp"]
const proof_max = 5 * 1024 * 1024

/** Lowers a payout, or leaves it out of the run. */
export const EditForm = ({ payout, run_id, act, busy, done }: Props) => {
  const { t } = useTranslation("ciap")
  const [amount, setAmount] = useState("")
  const [reason, setReason] = useState("")
  const source = typedAmount(amount, payout.source.currency_code)
  const path = `${runs_path}/${run_id}/payouts/${payout.id}`
  const explained = reason.trim().length >= reason_min
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field
        label={t("payouts.lower_to", { currency: payout.source.currency_code.toUpperCase() })}
        value={amount}
        change={setAmount}
        max={20}
      />
      <Field label={t("payouts.reason")} value={reason} change={setReason} />
      <Button
        size="small"
        variant="secondary"
        isLoading={busy}
        disabled={source === null || !explained}
        onClick={() => act({ path, body: { source, reason }, done })}
      >
        {t("payouts.lower")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        isLoading={busy}
        disabled={!explained}
        onClick={() => act({ path, body: { source: null, reason }, done })}
      >
        {t("payouts.leave_out")}
      </Button>
    </div>
  )
}

const inBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(typeof reader.result === "string" ? (reader.result.split(",")[1] ?? "") : "")
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })

/** The proof that a payout arrived: the signed sheet, or the bank's own receipt. */
export const ProofForm = ({ payout, act, busy, done }: Props) => {
  const { t } = useTranslation("ciap")
  const id = useId()
  const [on, setDay] = useState(today())
  const [reference, setReference] = useState("")
  const [file, setFile] = useState<File | null>(null)
  const good = file !== null && proofs.includes(file.type) && file.size <= proof_max
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file === null) return
    void inBase64(file).then((content) =>
      act({
        path: `/admin/settlement/group-payouts/${payout.id}/confirm`,
        body: { on, reference, receipt: { mime_type: file.type, content } },
        done,
      }),
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <Field label={t("payouts.arrived_on")} type="date" value={on} change={setDay} />
      <Field label={t("payouts.operation")} value={reference} change={setReference} max={140} />
      <div className="flex min-w-40 flex-1 flex-col gap-y-1">
        <Label htmlFor={id} size="small">
          {t("payouts.proof")}
        </Label>
        <input
          id={id}
          type="file"
          accept={proofs.join(",")}
          className="txt-small"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </div>
      <Button
        type="submit"
        size="small"
        isLoading={busy}
        disabled={!good || reference.trim() === ""}
      >
        {t("payouts.confirm")}
      </Button>
    </form>
  )
}

/** A payout did not arrive, or came back. */
export const TroubleForm = ({ payout, act, busy, done }: Props) => {
  const { t } = useTranslation("ciap")
  const [on, setDay] = useState(today())
  const [reason, setReason] = useState("")
  const what = payout.state === "confirmed" ? "return" : "fail"
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field label={t("payouts.day")} type="date" value={on} change={setDay} />
      <Field label={t("payouts.reason")} value={reason} change={setReason} />
      <Button
        size="small"
        variant="danger"
        isLoading={busy}
        disabled={reason.trim().length < reason_min}
        onClick={() =>
          act({
            path: `/admin/settlement/group-payouts/${payout.id}/${what}`,
            body: { on, reason },
            done,
          })
        }
      >
        {t(`payouts.${what}`)}
      </Button>
    </div>
  )
}
