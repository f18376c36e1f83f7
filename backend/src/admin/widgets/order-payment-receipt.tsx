import type { PremiumSplitAnswer, ReceiptAnswer } from "@ciap/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Hint, Input, Label, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { FactList } from "../components/fact-list"
import { Panel } from "../components/panel"
import { Nothing, Unreachable, Waiting } from "../components/states"
import { desk, refusalOf, usePremiumSplit } from "../lib/desk"
import { useFormat } from "../lib/format"

type Expected = NonNullable<PremiumSplitAnswer["order"]["payment"]>

const operation_number_min = 3

/** The clerk's own day; Sweden writes it as the form needs it. */
const today = () => new Date().toLocaleDateString("sv-SE")

type NumberProps = { value: string; missing: boolean; change: (value: string) => void }

// Not `required`: Medusa's field is red from the start then, before anybody typed.
const OperationNumber = ({ value, missing, change }: NumberProps) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor="receipt-operation" size="small">
        {t("receipt.operation_number")}
      </Label>
      <Input
        id="receipt-operation"
        size="small"
        maxLength={64}
        autoComplete="off"
        aria-required
        aria-invalid={missing}
        aria-describedby={missing ? "receipt-operation-missing" : undefined}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      {missing && (
        <Hint id="receipt-operation-missing" variant="error" role="alert">
          {t("receipt.operation_number_missing")}
        </Hint>
      )}
    </div>
  )
}

const ReceiptForm = ({ order_id, expected }: { order_id: string; expected: Expected }) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const client = useQueryClient()
  const [received_on, setReceivedOn] = useState(today)
  const [operation_number, setOperationNumber] = useState("")
  const [tried, setTried] = useState(false)
  const missing = operation_number.trim().length < operation_number_min
  const confirm = useMutation({
    mutationFn: () =>
      desk.client.fetch<ReceiptAnswer>(`/admin/orders/${order_id}/receipt`, {
        method: "POST",
        body: { amount: expected.amount, received_on, operation_number },
      }),
    onSuccess: async (answer) => {
      toast.success(t("receipt.confirmed", { amount: money(answer.captured) }))
      await client.invalidateQueries()
    },
    onError: (error) => toast.error(refusalOf(error)?.message ?? t("receipt.no_answer")),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing && !confirm.isPending) confirm.mutate()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Label htmlFor="receipt-day" size="small">
          {t("receipt.received_on")}
        </Label>
        <Input
          id="receipt-day"
          type="date"
          size="small"
          max={today()}
          required
          value={received_on}
          onChange={(event) => setReceivedOn(event.target.value)}
        />
      </div>
      <OperationNumber
        value={operation_number}
        missing={tried && missing}
        change={setOperationNumber}
      />
      <Button type="submit" size="small" isLoading={confirm.isPending}>
        {t("receipt.confirm", { amount: money(expected.amount) })}
      </Button>
    </form>
  )
}

const Receipt = ({ order, receipt, order_id }: PremiumSplitAnswer & { order_id: string }) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const { payment, paid, refunded } = order
  const facts = [
    ...(payment
      ? [
          { label: t("receipt.expected"), value: money(payment.amount) },
          { label: t("receipt.reference"), value: payment.reference },
          { label: t("receipt.method"), value: t(`receipt.methods.${payment.method}`) },
        ]
      : []),
    { label: t("receipt.paid"), value: money(paid) },
    ...(receipt
      ? [
          { label: t("receipt.received_on"), value: date(receipt.received_on) },
          { label: t("receipt.operation_number"), value: receipt.operation_number },
        ]
      : []),
    { label: t("receipt.refunded"), value: money(refunded) },
  ]
  const settled = paid.amount_minor === "0" ? "receipt.nothing_expected" : "receipt.nothing_more"
  return (
    <>
      <FactList facts={facts} figures />
      {payment ? (
        <ReceiptForm order_id={order_id} expected={payment} />
      ) : (
        <Nothing>{t(settled)}</Nothing>
      )}
    </>
  )
}

/** Shows what is expected and under which reference; confirming the receipt captures the payment. */
const PaymentReceiptWidget = ({ data: shown }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = usePremiumSplit(shown.id)
  return (
    <Panel title={t("receipt.title")}>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <Receipt {...data} order_id={shown.id} />}
    </Panel>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default PaymentReceiptWidget
