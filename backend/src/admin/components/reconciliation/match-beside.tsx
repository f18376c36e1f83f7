import type { SuggestionsAnswer } from "@ciap/contract"
import { Button, Checkbox, Label, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../lib/format"
import { givenBy, type MatchGiven, type Suggested } from "../../lib/reconciliation"
import { Reasons } from "./reasons"

type Movement = SuggestionsAnswer["movements"][number]
type Difference = NonNullable<MatchGiven["difference_reason"]>

const differences = ["bank_charge", "bank_tax", "interest", "rounding"] as const
/** Choices cannot be empty, so this stands for there being no difference. */
const none = "none"

type Props = {
  suggested: Suggested
  movements: readonly Movement[]
  busy: boolean
  confirm: (given: Omit<MatchGiven, "account">) => void
}

const keyOf = ({ kind, id }: Movement) => `${kind} ${id}`

const MovementText = ({ movement }: { movement: Movement }) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  return (
    <>
      {t(`reconciliation.age.kinds.${movement.kind}`, movement.kind)} · {movement.label} ·{" "}
      {date(movement.on)} · <span className="whitespace-nowrap">{money(movement.amount)}</span>
    </>
  )
}

/** All that the line may be, each with its reasons, and not only the best. */
const Suggestions = ({ suggested, busy, confirm }: Omit<Props, "movements">) => {
  const { t } = useTranslation("ciap")
  if (suggested.suggestions.length === 0)
    return <Text size="small">{t("reconciliation.lines.no_suggestion")}</Text>
  return (
    <ul className="flex flex-col gap-y-3">
      {suggested.suggestions.map((suggestion) => (
        <li
          key={suggestion.movements.map(keyOf).join()}
          className="flex items-start justify-between gap-x-4"
        >
          <div className="flex flex-col gap-y-1">
            {suggestion.movements.map((movement) => (
              <Text key={keyOf(movement)} size="small">
                <MovementText movement={movement} />
              </Text>
            ))}
            <Reasons reasons={suggestion.reasons} />
          </div>
          <Button
            size="small"
            variant="secondary"
            className="shrink-0"
            disabled={busy}
            onClick={() => confirm(givenBy(suggestion))}
          >
            {t("reconciliation.lines.confirm")}
          </Button>
        </li>
      ))}
    </ul>
  )
}

type WhyProps = { value: Difference | null; change: (value: Difference | null) => void }

const WhyDifferent = ({ value: difference, change: setDifference }: WhyProps) => {
  const { t } = useTranslation("ciap")
  return (
    <Select
      size="small"
      value={difference ?? none}
      onValueChange={(value) => setDifference(value === none ? null : (value as Difference))}
    >
      <Select.Trigger aria-label={t("reconciliation.beside.difference")} className="w-64">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {[none, ...differences].map((value) => (
          <Select.Item key={value} value={value}>
            {t(`reconciliation.beside.differences.${value}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

/** A match by hand: any movements of the line's currency, and why the sums differ. Without movements the bank alone acted. */
const ByHand = ({ suggested: { line }, movements, busy, confirm }: Props) => {
  const { t } = useTranslation("ciap")
  const { minor } = useFormat()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [difference, setDifference] = useState<Difference | null>(null)
  const { currency_code } = line.amount
  const offered = movements.filter(({ amount }) => amount.currency_code === currency_code)
  const taken = offered.filter((movement) => chosen.has(keyOf(movement)))
  const total = taken.reduce((sum, { amount }) => sum + BigInt(amount.amount_minor), 0n)
  const left = BigInt(line.amount.amount_minor) - total
  const toggle = (key: string) => {
    const after = new Set(chosen)
    if (!after.delete(key)) after.add(key)
    setChosen(after)
  }
  const send = () =>
    confirm({
      line_ids: [line.id],
      movements: taken.map(({ kind, id }) => ({ kind, id })),
      difference_reason: difference,
    })
  return (
    <div className="flex flex-col gap-y-2">
      <ul className="max-h-60 overflow-y-auto">
        {offered.map((movement) => {
          const id = `by-hand-${keyOf(movement).replace(" ", "-")}`
          return (
            <li key={id} className="flex items-start gap-x-2 py-1">
              <Checkbox
                id={id}
                checked={chosen.has(keyOf(movement))}
                onCheckedChange={() => toggle(keyOf(movement))}
              />
              <Label htmlFor={id} size="small" className="font-normal">
                <MovementText movement={movement} />
              </Label>
            </li>
          )
        })}
      </ul>
      <Text size="small" className="tabular-nums">
        {t("reconciliation.beside.left", { amount: minor(left.toString(), currency_code) })}
      </Text>
      <div className="flex flex-wrap items-end gap-2">
        <WhyDifferent value={difference} change={setDifference} />
        <Button
          size="small"
          variant="secondary"
          disabled={busy || (left !== 0n && difference === null)}
          onClick={send}
        >
          {t("reconciliation.beside.match")}
        </Button>
      </div>
    </div>
  )
}

/** The chosen line on one side; on the other all that it may be, and whatever else is expected. */
export const MatchBeside = (props: Props) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const { line } = props.suggested
  const facts = [line.counterparty, line.description, line.reference].filter(Boolean)
  return (
    <section
      className="grid grid-cols-1 gap-6 px-6 py-4 md:grid-cols-3"
      aria-label={t("reconciliation.beside.title")}
    >
      <div className="flex flex-col gap-y-1">
        <Text size="small" weight="plus">
          {t("reconciliation.age.kinds.bank_line")}
        </Text>
        <Text size="large" weight="plus" className="tabular-nums">
          {money(line.amount)}
        </Text>
        <Text size="small">{date(line.booked_on)}</Text>
        {facts.map((fact) => (
          <Text key={fact} size="small" className="break-words">
            {fact}
          </Text>
        ))}
      </div>
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {t("reconciliation.lines.suggestion")}
        </Text>
        <Suggestions {...props} />
      </div>
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {t("reconciliation.beside.by_hand")}
        </Text>
        <ByHand key={line.id} {...props} />
      </div>
    </section>
  )
}
