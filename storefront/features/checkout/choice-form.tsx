"use client"

import { useTranslations } from "next-intl"
import { type FormEvent, type ReactNode, useState } from "react"
import type { ProblemKey } from "@/lib/store/problem"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./choice-form.module.css"

export type Choice = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly price?: string
  /** Stands below the words, where the choice has something to be known before it is made. */
  readonly mark?: ReactNode
}

type Props = {
  name: string
  legend: string
  choices: readonly Choice[]
  chosen: string | null
  busy: boolean
  /** What to say when nothing was chosen, when nothing is offered, and on the button. */
  words: { missing: string; none: string; action: string }
  onChoose: (id: string) => void
}

/** One of several ways: a radio group with a button. A single way is chosen already. */
export function ChoiceForm({ name, legend, choices, chosen, busy, words, onChoose }: Props) {
  const t = useTranslations("checkout")
  const only = choices.length === 1 ? choices[0]?.id : undefined
  const [picked, setPicked] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const known = choices.some(({ id }) => id === chosen) ? chosen : null
  const current = picked ?? known ?? only ?? null

  function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setMissing(current === null)
    if (current !== null) onChoose(current)
  }

  if (choices.length === 0)
    return (
      <Notice kind="calm">
        <p>{words.none}</p>
      </Notice>
    )

  return (
    <form noValidate onSubmit={submit}>
      <fieldset
        className={styles.choices}
        aria-describedby={missing ? `${name}-missing` : undefined}
      >
        <legend>{legend}</legend>
        {choices.map(({ id, label, hint, price, mark }) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={current === id}
              onChange={() => {
                setPicked(id)
                setMissing(false)
              }}
            />
            <span className={styles.words}>
              <strong>{label}</strong>
              <small>{hint}</small>
              {mark}
            </span>
            {price !== undefined && <span className="figures">{price}</span>}
          </label>
        ))}
      </fieldset>
      {missing && (
        <p id={`${name}-missing`} className={styles.missing} role="alert">
          {words.missing}
        </p>
      )}
      <p className={styles.go}>
        <Button type="submit" aria-disabled={busy}>
          {busy ? t("saving") : words.action}
        </Button>
      </p>
    </form>
  )
}

type WaitingProps = { loading: string; failed: ProblemKey | null; onRetry: () => void }

/** While the choices are asked for, and when they could not be had. */
export function Waiting({ loading, failed, onRetry }: WaitingProps): ReactNode {
  const t = useTranslations("cart.failed")
  const problem = useTranslations("problems")
  if (failed === null) return <p role="status">{loading}</p>
  return (
    <Notice kind="trouble">
      <p>{problem(failed)}</p>
      <p>
        <Button kind="quiet" onClick={onRetry}>
          {t("retry")}
        </Button>
      </p>
    </Notice>
  )
}
