"use client"

import { useEffect, useRef } from "react"
import { useChosenVariant } from "@/lib/chosen-variant"
import { answering, questionsOf } from "@/lib/variant-choice"
import styles from "./variant-picker.module.css"

/** Asks for size, colour and the like; a piece without variants only shows its availability. */
export function VariantPicker() {
  const { variants, chosen, choose } = useChosenVariant()
  const questions = useRef<HTMLDivElement>(null)

  // A choice made before the script arrived is the visitor's choice.
  useEffect(() => {
    const checked = [
      ...(questions.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? []),
    ].map(({ name, value }) => ({ name, value }))
    const early = variants.find(({ options }) =>
      checked.every(({ name, value }) =>
        options.some((option) => option.name === name && option.value === value),
      ),
    )
    if (checked.length > 0 && early) choose(early.id)
  }, [variants, choose])

  const answer = (name: string, value: string) => {
    const next = answering(variants, chosen, { name, value })
    if (next) choose(next.id)
  }

  return (
    <div ref={questions}>
      {questionsOf(variants).map(({ name, values }) => (
        <fieldset key={name} className={styles.choices}>
          <legend>{name}</legend>
          {values.map((value) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={
                  chosen?.options.some(
                    (option) => option.name === name && option.value === value,
                  ) ?? false
                }
                onChange={() => answer(name, value)}
              />
              <span>{value}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className={styles.availability} aria-live="polite">
        {chosen?.availability}
      </p>
    </div>
  )
}
