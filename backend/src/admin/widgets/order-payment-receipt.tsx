import type { PremiumSplitAnswer, ReceiptAnswer } from "@ciap/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Input, Label, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { FactList } from "../components/fact-list"
import { desk, deskKeys } from "../lib/desk"
import { useFormat } from "../lib/format"

type Expected = NonNullable<PremiumSplitAnswer["order"]["payment"]>

/** The clerk's own day; Sweden writes it as the form needs it. */
const today = () => new Date().toLocaleDateString("sv-SE")

const ReceiptForm = ({ order_id, expected }: { order_id: string; expected: Expected }) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const client = useQueryClient()
  const [received_on, setReceivedOn] = useState(today)
  const [operation_number, setOperationNumber] = useState("")
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
    onError: (error) => toast.error(error.message),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!confirm.isPending) confirm.mutate()
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
      <div className="flex flex-col gap-y-1">
        <Label htmlFor="receipt-operation" size="small">
          {t("receipt.operation_number")}
        </Label>
        <Input
          id="receipt-operation"
          size="small"
          required
          minLength={3}
          maxLength={64}
          value={operation_number}
          onChange={(event) => setOperationNumber(event.target.value)}
        />
      </div>
      <Button type="submit" size="small" isLoading={confirm.isPending}>
        {t("receipt.confirm", { amount: money(expected.amount) })}
      </Button>
    </form>
  )
}

/** Shows what is expected and under which reference; confirming the receipt captures the payment. */
const PaymentReceiptWidget = ({ data: shown }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const { data } = useQuery({
    queryKey: deskKeys.split(shown.id),
    queryFn: () => desk.client.fetch<PremiumSplitAnswer>(`/admin/orders/${shown.id}/premium-split`),
  })
  if (!data) return null
  const { payment, paid, refunded } = data.order
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("receipt.title")}
      </Heading>
      <FactList
        facts={[
          ...(payment
            ? [
                { label: t("receipt.expected"), value: money(payment.amount) },
                { label: t("receipt.reference"), value: payment.reference },
                { label: t("receipt.method"), value: t(`receipt.methods.${payment.method}`) },
              ]
            : []),
          { label: t("receipt.paid"), value: money(paid) },
          { label: t("receipt.refunded"), value: money(refunded) },
        ]}
      />
      {payment ? (
        <ReceiptForm order_id={shown.id} expected={payment} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("receipt.nothing_expected")}
        </Text>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default PaymentReceiptWidget
