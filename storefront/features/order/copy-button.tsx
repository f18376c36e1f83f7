"use client"

import { useState } from "react"
import styles from "./copy-button.module.css"

type Props = {
  text: string
  words: { action: string; label: string; copied: string; not_copied: string }
}

/** Copies an amount or a reference, so that nobody mistypes it at the bank. */
export function CopyButton({ text, words }: Props) {
  const [said, say] = useState("")
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      say(words.copied)
    } catch {
      say(words.not_copied)
    }
  }
  return (
    <span className={`${styles.copy} no-print`}>
      <button type="button" aria-label={words.label} onClick={() => void copy()}>
        {words.action}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
