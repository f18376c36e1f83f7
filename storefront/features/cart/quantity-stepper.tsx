"use client"

import { useEffect, useRef, useState } from "react"
import styles from "./quantity-stepper.module.css"

// Long enough for three clicks on "one more" to become one question to the server.
const pause_ms = 450

type Props = {
  quantity: number
  /** What can be bought at most. */
  most: number
  words: { label: string; fewer: string; more: string; most: string }
  /** Resolves when the server has answered, whichever way. */
  onWant: (quantity: number) => Promise<void>
}

/** How many of a piece. What is typed is clamped to what can be bought, and sent once the hand rests. */
export function QuantityStepper({ quantity, most, words, onWant }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; send: () => void } | null>(null)
  const shown = draft ?? String(quantity)
  const current = Number(shown) || quantity

  // Whoever leaves the page in the pause keeps what was chosen.
  useEffect(() => () => waiting.current?.send(), [])

  function want(next: number) {
    const wanted = Math.min(Math.max(next, 1), most)
    const text = String(wanted)
    setDraft(text)
    if (waiting.current) clearTimeout(waiting.current.timer)
    const send = () => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = null
      // A newer wish typed in the meantime stays.
      void onWant(wanted).then(() => setDraft((now) => (now === text ? null : now)))
    }
    if (wanted === quantity && draft === null) return setDraft(null)
    waiting.current = { timer: setTimeout(send, pause_ms), send }
  }

  return (
    <div className={styles.box}>
      <div className={styles.stepper} role="group" aria-label={words.label}>
        <button
          type="button"
          aria-label={words.fewer}
          aria-disabled={current <= 1}
          onClick={() => current > 1 && want(current - 1)}
        >
          −
        </button>
        <input
          inputMode="numeric"
          autoComplete="off"
          aria-label={words.label}
          value={shown}
          onChange={({ target }) => {
            const digits = target.value.replace(/\D/g, "").slice(0, 3)
            if (Number(digits) >= 1) want(Number(digits))
            else setDraft(digits)
          }}
          onBlur={() => {
            if (draft === "" || draft === "0") setDraft(null)
            waiting.current?.send()
          }}
        />
        <button
          type="button"
          aria-label={words.more}
          aria-disabled={current >= most}
          onClick={() => current < most && want(current + 1)}
        >
          +
        </button>
      </div>
      <p className={`small ${styles.most}`} role="status">
        {current >= most ? words.most : ""}
      </p>
    </div>
  )
}
