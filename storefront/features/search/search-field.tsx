"use client"

import type { Market } from "@ciap/contract"
import { type ComponentType, useRef, useState } from "react"
import styles from "./search-box.module.css"
import type { SuggestionsProps } from "./suggestions"

type Props = {
  market: Market
  words: SuggestionsProps["words"] & { placeholder: string }
}

/** The field itself. What suggests is fetched when somebody comes to it, so that no page carries it unasked. */
export function SearchField({ market, words }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps> | null>(null)
  const load = () => {
    if (Suggestions === null)
      void import("./suggestions").then(
        (loaded) => setSuggestions(() => loaded.Suggestions),
        // Without it the form still searches.
        () => undefined,
      )
  }
  return (
    <div className={styles.field}>
      <input
        ref={field}
        type="search"
        name="q"
        maxLength={80}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        onFocus={load}
      />
      {Suggestions && <Suggestions field={field} market={market} words={words} />}
    </div>
  )
}
