"use client"

import { useCallback, useEffect, useState } from "react"
import { asProblem, type ProblemKey } from "@/lib/store/problem"

type Answer<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly key: ProblemKey }

/**
 * Asks something when `subject` first appears and again when it changes; an answer that arrives late for an older
 * subject is dropped.
 *
 * @param ask must only change together with `subject`
 */
export function useAnswer<T>(
  subject: string,
  ask: () => Promise<T>,
): Answer<T> & { retry: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [told, setTold] = useState<{ about: string; answer: Answer<T> } | null>(null)
  const about = `${subject} ${attempt}`

  useEffect(() => {
    let wanted = true
    const tell = (answer: Answer<T>) => wanted && setTold({ about, answer })
    ask().then(
      (value) => tell({ kind: "ready", value }),
      (error: unknown) => tell({ kind: "failed", key: asProblem(error).key }),
    )
    return () => {
      wanted = false
    }
    // The subject stands for what `ask` reads.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `ask` is a new function at every render
  }, [about])

  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  const answer: Answer<T> = told?.about === about ? told.answer : { kind: "loading" }
  return { ...answer, retry }
}
