"use client"

import { useTranslations } from "next-intl"
import { useEffect, useRef } from "react"
import { fieldId } from "./field"
import styles from "./fault-summary.module.css"

type Props = {
  /** Field names with what is wrong, in the order of the form. */
  faults: readonly (readonly [string, string])[]
  /** Changes with every attempt, so that each one is told. */
  attempt: number
}

/** What stops the form, each entry a link to its field. It takes the focus when the form was sent. */
export function FaultSummary({ faults, attempt }: Props) {
  const t = useTranslations("checkout.faults")
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (faults.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} className={styles.summary} role="alert">
      <p>{t("title", { count: faults.length })}</p>
      <ul>
        {faults.map(([name, words]) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                // Focus moves the page too; the address stays the step's.
                event.preventDefault()
                document.getElementById(fieldId(name))?.focus()
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
