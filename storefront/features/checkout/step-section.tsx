"use client"

import { useTranslations } from "next-intl"
import { type ReactNode, useEffect, useRef } from "react"
import styles from "./step-section.module.css"
import type { Step } from "./steps"

type Props = {
  step: Step
  number: number
  state: "done" | "now" | "later"
  /** True when the reader came here by an act of theirs; then the heading takes the focus. */
  arrived: boolean
  /** What was entered, while the step is closed. */
  summary: ReactNode
  onOpen: () => void
  children: ReactNode
}

/** One step: open, closed with what was entered, or still to come. */
export function StepSection({ step, number, state, arrived, summary, onOpen, children }: Props) {
  const t = useTranslations("checkout.steps")
  const heading = useRef<HTMLHeadingElement>(null)
  const open = state === "now"

  useEffect(() => {
    if (open && arrived) heading.current?.focus()
  }, [open, arrived])

  return (
    <li className={`${styles.step} ${styles[state]}`} aria-current={open ? "step" : undefined}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          {t(step)}
          <span className="visually-hidden"> ({t(state)})</span>
        </h2>
        {state === "done" && (
          <button type="button" aria-label={t("changeLabel", { step: t(step) })} onClick={onOpen}>
            {t("change")}
          </button>
        )}
      </div>
      {state === "done" && <div className={styles.summary}>{summary}</div>}
      {open && <div className={styles.body}>{children}</div>}
    </li>
  )
}
