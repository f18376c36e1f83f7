import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type AmountKind,
  type BankCsvMapping,
  choosable,
  withAmountKind,
  withDecimal,
  wordsOf,
} from "../../lib/csv-mapping"
import { Choice, Field } from "../payouts/field"

const words = "reconciliation.import.columns"
/** A choice must have a value; a column is never called by this sign alone. */
const none = "–"

export type CsvColumnsProps = {
  mapping: BankCsvMapping
  headings: readonly string[]
  currency_code: string
  change: (mapping: BankCsvMapping) => void
}

type ColumnProps = {
  label: string
  headings: readonly string[]
  value: string | null
  change: (column: string | null) => void
}

const Column = ({ label, headings, value, change }: ColumnProps) => (
  <Choice
    label={label}
    value={value ? value : none}
    change={(chosen) => change(chosen === none ? null : chosen)}
    choices={[none, ...choosable(headings, value)].map((name) => ({ value: name, label: name }))}
  />
)

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="flex flex-wrap gap-3">
    <legend className="txt-compact-small-plus pb-2">{title}</legend>
    {children}
  </fieldset>
)

const single = ["value_on", "reference", "payer", "payee", "balance"] as const

const Meanings = ({ mapping, headings, change }: CsvColumnsProps) => {
  const { t } = useTranslation("ciap")
  const { columns } = mapping
  const set = (part: Partial<BankCsvMapping["columns"]>) =>
    change({ ...mapping, columns: { ...columns, ...part } })
  const describe = (at: number) => (column: string | null) => {
    const description = [columns.description[0] ?? "", columns.description[1] ?? ""]
    description[at] = column ?? ""
    set({ description: description.filter((name) => name !== "") })
  }
  return (
    <Group title={t(`${words}.meanings`)}>
      <Column
        label={t(`${words}.booked_on`)}
        headings={headings}
        value={columns.booked_on}
        change={(column) => set({ booked_on: column ?? "" })}
      />
      {single.map((name) => (
        <Column
          key={name}
          label={t(`${words}.${name}`)}
          headings={headings}
          value={columns[name]}
          change={(column) => set({ [name]: column })}
        />
      ))}
      {[0, 1].map((at) => (
        <Column
          key={at}
          label={t(at === 0 ? `${words}.description` : `${words}.description_too`)}
          headings={headings}
          value={columns.description[at] ?? null}
          change={describe(at)}
        />
      ))}
    </Group>
  )
}

const amount_kinds = ["signed", "split", "typed"] as const
const directions = ["in", "out"] as const

/** The columns of one way of writing amounts. */
const AmountColumns = ({ mapping, headings, change }: CsvColumnsProps) => {
  const { t } = useTranslation("ciap")
  const { amount } = mapping
  const column = (name: string, value: string, set: (chosen: string) => void) => (
    <Column
      label={t(`${words}.${name}`)}
      headings={headings}
      value={value}
      change={(chosen) => set(chosen ?? "")}
    />
  )
  const put = (next: BankCsvMapping["amount"]) => change({ ...mapping, amount: next })
  switch (amount.kind) {
    case "signed":
      return (
        <>
          {column("amount", amount.column, (chosen) => put({ ...amount, column: chosen }))}
          <Choice
            label={t(`${words}.positive_is`)}
            value={amount.positive_is}
            change={(value) => put({ ...amount, positive_is: value as "in" | "out" })}
            choices={directions.map((value) => ({ value, label: t(`${words}.${value}`) }))}
          />
        </>
      )
    case "split":
      return (
        <>
          {column("in_column", amount.in_column, (in_column) => put({ ...amount, in_column }))}
          {column("out_column", amount.out_column, (out_column) => put({ ...amount, out_column }))}
        </>
      )
    case "typed":
      return (
        <>
          {column("amount", amount.column, (chosen) => put({ ...amount, column: chosen }))}
          {column("type_column", amount.type_column, (type_column) =>
            put({ ...amount, type_column }),
          )}
          <Words
            label={t(`${words}.in_words`)}
            words={amount.in_words}
            change={(in_words) => put({ ...amount, in_words })}
          />
          <Words
            label={t(`${words}.out_words`)}
            words={amount.out_words}
            change={(out_words) => put({ ...amount, out_words })}
          />
        </>
      )
  }
}

type WordsProps = { label: string; words: string[]; change: (words: string[]) => void }

/** Words between commas. What is typed stays as it is typed; what is meant goes on. */
const Words = ({ label, words: given, change }: WordsProps) => {
  const [typed, setTyped] = useState(given.join(", "))
  return (
    <Field
      label={label}
      value={typed}
      max={500}
      change={(text) => {
        setTyped(text)
        change(wordsOf(text))
      }}
    />
  )
}

const Amounts = (props: CsvColumnsProps) => {
  const { t } = useTranslation("ciap")
  const { mapping, headings, currency_code, change } = props
  const { currency } = mapping
  return (
    <Group title={t(`${words}.amounts`)}>
      <Choice
        label={t(`${words}.amount_kind`)}
        value={mapping.amount.kind}
        change={(kind) => change(withAmountKind(mapping, kind as AmountKind))}
        choices={amount_kinds.map((value) => ({
          value,
          label: t(`${words}.amount_kinds.${value}`),
        }))}
      />
      <AmountColumns {...props} />
      <Column
        label={t(`${words}.currency`, { currency: currency_code.toUpperCase() })}
        headings={headings}
        value={currency.kind === "column" ? currency.column : null}
        change={(column) =>
          change({
            ...mapping,
            currency: column ? { kind: "column", column } : { kind: "fixed", code: currency_code },
          })
        }
      />
    </Group>
  )
}

const signs: Record<string, string> = {
  "": "none",
  ",": "comma",
  ".": "point",
  " ": "space",
  "'": "tick",
}
const thousands = ["", ",", ".", " ", "'"] as const
const orders = ["dmy", "mdy", "ymd"] as const

const Writing = ({ mapping, change }: CsvColumnsProps) => {
  const { t } = useTranslation("ciap")
  const sign = (value: string) => t(`${words}.signs.${signs[value]}`)
  return (
    <Group title={t(`${words}.writing`)}>
      <Choice
        label={t(`${words}.date_order`)}
        value={mapping.date_order}
        change={(value) =>
          change({ ...mapping, date_order: value as BankCsvMapping["date_order"] })
        }
        choices={orders.map((value) => ({ value, label: t(`${words}.date_orders.${value}`) }))}
      />
      <Choice
        label={t(`${words}.decimal`)}
        value={mapping.decimal}
        change={(value) => change(withDecimal(mapping, value as "." | ","))}
        choices={([".", ","] as const).map((value) => ({ value, label: sign(value) }))}
      />
      <Choice
        label={t(`${words}.thousands`)}
        value={`sign${mapping.thousands}`}
        change={(value) =>
          change({
            ...mapping,
            thousands: value.slice("sign".length) as BankCsvMapping["thousands"],
          })
        }
        choices={thousands
          .filter((value) => value !== mapping.decimal)
          .map((value) => ({ value: `sign${value}`, label: sign(value) }))}
      />
      <Words
        label={t(`${words}.footer_words`)}
        words={mapping.footer_words}
        change={(footer_words) => change({ ...mapping, footer_words })}
      />
    </Group>
  )
}

/** Which column of a bank's CSV means what, and how it writes days and amounts. */
export const CsvColumns = (props: CsvColumnsProps) => (
  <div className="flex flex-col gap-y-5 px-6 py-4">
    <Meanings {...props} />
    <Amounts {...props} />
    <Writing {...props} />
  </div>
)
