import { Button, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { typedAmount } from "../../lib/amount"
import { type AccountGiven, useOpenAccount } from "../../lib/reconciliation"
import { Choice, Field } from "../payouts/field"

const kinds = ["bank", "mobile_money", "cash"] as const
const currencies = ["pen", "eur", "usd", "gbp"].map((value) => ({
  value,
  label: value.toUpperCase(),
}))
const empty = {
  name: "",
  handle: "",
  kind: "bank",
  currency_code: "pen",
  number: "",
  opening: "",
  opening_on: "",
}

type Typed = typeof empty
type FieldsProps = { typed: Typed; set: (field: keyof Typed) => (value: string) => void }

const Fields = ({ typed, set }: FieldsProps) => {
  const { t } = useTranslation("ciap")
  return (
    <>
      <Field
        label={t("reconciliation.account.name")}
        value={typed.name}
        change={set("name")}
        max={120}
      />
      <Field
        label={t("reconciliation.account.handle")}
        value={typed.handle}
        change={set("handle")}
        max={40}
      />
      <Choice
        label={t("reconciliation.account.kind")}
        value={typed.kind}
        change={set("kind")}
        choices={kinds.map((value) => ({
          value,
          label: t(`reconciliation.account.kinds.${value}`),
        }))}
      />
      <Choice
        label={t("payouts.currency")}
        value={typed.currency_code}
        change={set("currency_code")}
        choices={currencies}
      />
      <Field
        label={t("reconciliation.account.number")}
        value={typed.number}
        change={set("number")}
        max={40}
      />
      <Field
        label={t("reconciliation.account.opening")}
        value={typed.opening}
        change={set("opening")}
        max={20}
      />
      <Field
        label={t("reconciliation.account.opening_on")}
        type="date"
        value={typed.opening_on}
        change={set("opening_on")}
      />
    </>
  )
}

/** Opens an own account with what lay there on its first day; earlier lines of its statements are not read. */
export const OpenAccount = ({ done }: { done: () => void }) => {
  const { t } = useTranslation("ciap")
  const [typed, setTyped] = useState(empty)
  const opening = useOpenAccount()
  const set = (field: keyof Typed) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }))
  const amount = typedAmount(typed.opening, typed.currency_code)
  const whole =
    amount !== null &&
    typed.name.trim() !== "" &&
    /^[a-z0-9-]{3,40}$/.test(typed.handle) &&
    typed.opening_on !== ""
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!amount || opening.isPending) return
    const { name, handle, kind, opening_on } = typed
    const number = typed.number.replace(/\s/g, "") || null
    opening.mutate(
      {
        name: name.trim(),
        handle,
        kind: kind as AccountGiven["kind"],
        number,
        opening: amount,
        opening_on,
      },
      {
        onSuccess: () => {
          toast.success(t("reconciliation.account.opened"))
          setTyped(empty)
          done()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle w-full">
        {t("reconciliation.account.what")}
      </Text>
      <Fields typed={typed} set={set} />
      <Button type="submit" size="small" isLoading={opening.isPending} disabled={!whole}>
        {t("reconciliation.account.open")}
      </Button>
    </form>
  )
}
