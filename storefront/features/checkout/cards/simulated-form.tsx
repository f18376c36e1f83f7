"use client"

import { useTranslations } from "next-intl"
import { type Ref, useImperativeHandle, useState } from "react"
import { FaultSummary } from "../fault-summary"
import { fieldId, TextField } from "../field"
import {
  brandName,
  type CardField,
  cardFaults,
  cvcLength,
  formatNumber,
  no_card,
  type TypedCard,
  typedInto,
} from "./card-rules"
import styles from "./card-form.module.css"
import type { CardPayer } from "./payer"
import { payWithTypedCard } from "./simulator"
import { test_cards } from "./test-cards"

type FieldsProps = {
  card: TypedCard
  faultOf: (field: CardField) => string | null
  onType: (field: CardField, text: string) => void
}

/** What each field tells the browser, so that it offers a kept card and the keyboard with digits. */
const traits = {
  number: { autoComplete: "cc-number", inputMode: "numeric" },
  expiry: { autoComplete: "cc-exp", inputMode: "numeric" },
  cvc: { autoComplete: "cc-csc", inputMode: "numeric" },
  name: { autoComplete: "cc-name" },
} as const

function Fields({ card, faultOf, onType }: FieldsProps) {
  const t = useTranslations("checkout.card")
  const brand = brandName(card.number)
  const field = (name: CardField) => ({
    name: `card-${name}`,
    label: t(name),
    value: card[name],
    fault: faultOf(name),
    required: true,
    spellCheck: false,
    onChange: ({ target }: { target: { value: string } }) => onType(name, target.value),
    ...traits[name],
  })
  return (
    <div className={styles.fields}>
      <div className={`${styles.whole} ${styles.number}`}>
        <TextField {...field("number")} placeholder="1234 1234 1234 1234" />
        <span className={styles.brand} aria-hidden="true">
          {brand}
        </span>
        <span className="visually-hidden" role="status">
          {brand}
        </span>
      </div>
      <TextField {...field("expiry")} placeholder={t("expiryForm")} />
      <TextField {...field("cvc")} placeholder={"1234".slice(0, cvcLength(card.number))} />
      <div className={styles.whole}>
        <TextField {...field("name")} />
      </div>
    </div>
  )
}

function TestCards({ onUse }: { onUse: (number: string) => void }) {
  const t = useTranslations("checkout.card.tests")
  return (
    <details className={styles.tests} open>
      <summary>{t("title")}</summary>
      <ul>
        {test_cards.map(({ number, ends }) => (
          <li key={number}>
            <button type="button" onClick={() => onUse(number)}>
              <span className="figures">{formatNumber(number)}</span>
              <span>{t(ends)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Any day that has not come. */
const soon = (today: Date): string => `12 / ${String(today.getFullYear() + 3).slice(-2)}`

/**
 * A card for the simulated Stripe. What is typed stays in this form, whatever the bank says, and goes from here to the
 * simulator alone.
 */
export function SimulatedForm({ ref }: { ref: Ref<CardPayer> }) {
  const t = useTranslations("checkout.card")
  const [today] = useState(() => new Date())
  const [card, setCard] = useState(no_card)
  const [attempt, setAttempt] = useState(0)
  const faults = attempt > 0 ? cardFaults(card, today) : {}
  const words = (field: CardField): string | null => {
    const fault = faults[field]
    return fault === undefined ? null : t(`faults.${fault}`, { digits: cvcLength(card.number) })
  }

  useImperativeHandle(
    ref,
    () => ({
      pay: async (client_secret, return_url) => {
        if (Object.keys(cardFaults(card, today)).length > 0) {
          setAttempt((before) => before + 1)
          return { kind: "unfilled" }
        }
        setAttempt(0)
        return payWithTypedCard(client_secret, card, return_url)
      },
    }),
    [card, today],
  )

  function take(number: string) {
    setCard({
      number: formatNumber(number),
      expiry: soon(today),
      cvc: "123",
      name: card.name || t("tests.name"),
    })
    document.getElementById(fieldId("card-number"))?.focus()
  }

  return (
    <>
      <FaultSummary
        attempt={attempt}
        faults={Object.keys(faults).map((field) => [
          `card-${field}`,
          words(field as CardField) ?? "",
        ])}
      />
      <Fields
        card={card}
        faultOf={words}
        onType={(field, text) => setCard(typedInto(card, field, text))}
      />
      <TestCards onUse={take} />
    </>
  )
}
