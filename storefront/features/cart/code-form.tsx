"use client"

import { useTranslations } from "next-intl"
import { type FormEvent, useState } from "react"
import { Button } from "@/ui/button"
import styles from "./code-form.module.css"

type Props = {
  codes: readonly string[]
  busy: boolean
  /** Why the last code was refused, or null. */
  trouble: string | null
  /** True once the server has taken the code. */
  onApply: (code: string) => Promise<boolean>
  onRemove: (code: string) => void
}

/** Promotion codes: one field, and what is applied with a way to take it off. */
export function CodeForm({ codes, busy, trouble, onApply, onRemove }: Props) {
  const t = useTranslations("cart.code")
  const [text, setText] = useState("")
  const [missing, setMissing] = useState(false)
  const fault = missing ? t("missing") : trouble

  async function apply(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    const code = text.trim()
    setMissing(code === "")
    if (code !== "" && (await onApply(code))) setText("")
  }

  return (
    <div className={styles.codes}>
      <form noValidate onSubmit={(event) => void apply(event)}>
        <label htmlFor="promotion-code">{t("label")}</label>
        <div className={styles.row}>
          <input
            id="promotion-code"
            value={text}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : "promotion-code-fault"}
            onChange={({ target }) => setText(target.value)}
          />
          <Button type="submit" kind="quiet" aria-disabled={busy}>
            {t("apply")}
          </Button>
        </div>
        {fault !== null && (
          <p id="promotion-code-fault" className={styles.fault} role="alert">
            {fault}
          </p>
        )}
      </form>
      {codes.map((code) => (
        <p key={code} className={styles.applied}>
          {t("applied", { code })}{" "}
          <button
            type="button"
            aria-label={t("removeLabel", { code })}
            onClick={() => !busy && onRemove(code)}
          >
            {t("remove")}
          </button>
        </p>
      ))}
    </div>
  )
}
