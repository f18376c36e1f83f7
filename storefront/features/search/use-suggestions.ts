import type { Market } from "@ciap/contract"
import { type RefObject, useEffect, useState } from "react"
import { askStore } from "@/lib/store/client"
import { read } from "@/lib/store/read"
import { type SuggestAnswer, suggestAnswer } from "./suggestion-list"

const typing_pause_ms = 140
const letters_min = 2

export type Suggested = { q: string; answer: SuggestAnswer | "trouble" | null }

/**
 * What the shop suggests for the text in a field, a moment after the last key. An answer that comes after the next
 * key is dropped.
 */
export function useSuggestions(
  field: RefObject<HTMLInputElement | null>,
  market: Market,
): Suggested {
  const [suggested, setSuggested] = useState<Suggested>({ q: "", answer: null })
  useEffect(() => {
    const input = field.current
    if (input === null) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    let latest = 0
    const look = () => {
      clearTimeout(waiting)
      const q = input.value.trim()
      const mine = (latest += 1)
      const show = (answer: Suggested["answer"]) => {
        if (mine === latest) setSuggested({ q, answer })
      }
      if (q.length < letters_min) return show(null)
      waiting = setTimeout(() => {
        askStore("/store/suggest", { query: { market: market.code, q } })
          .then((answer) => show(read(suggestAnswer, answer)))
          .catch(() => show("trouble"))
      }, typing_pause_ms)
    }
    input.addEventListener("input", look)
    look()
    return () => {
      clearTimeout(waiting)
      latest += 1
      input.removeEventListener("input", look)
    }
  }, [field, market.code])
  return suggested
}
