"use client"

import { useSyncExternalStore } from "react"
import { useChosenVariant } from "@/lib/chosen-variant"
import { arrivalOf, type Travel } from "@/lib/travel"
import styles from "./delivery-estimate.module.css"

/** `days` is null for what cannot be ordered now. */
export type Leaving = { readonly days: number | null; readonly text: string }

type Props = {
  locale: string
  /** By variant. */
  leaves: Readonly<Record<string, Leaving>>
  ways: readonly (Pick<Travel, "min" | "max"> & { name: string; text: string })[]
  words: { leaves: string; /** With `{dates}` for the dates. */ arrives: string }
}

const never = () => () => undefined
/** The page is made once for many days; only the visitor's device knows today. */
const useToday = (): string | null =>
  useSyncExternalStore(
    never,
    () => new Date().toISOString().slice(0, 10),
    () => null,
  )

/** Days of the chosen variant, and the dates that follow from them once the visitor's day is known. */
export function Arrival({ locale, leaves, ways, words }: Props) {
  const { chosen } = useChosenVariant()
  const today = useToday()
  const leaving = leaves[chosen?.id ?? ""]
  if (leaving === undefined) return null
  const { days } = leaving
  const datesOf = (way: Pick<Travel, "min" | "max">): string => {
    if (today === null || days === null) return ""
    const dates = arrivalOf(new Date(`${today}T00:00:00Z`), days, way)
    const format = new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    })
    return words.arrives.replace("{dates}", format.formatRange(...dates))
  }
  return (
    <dl className={styles.ways} aria-live="polite">
      <div>
        <dt>{words.leaves}</dt>
        <dd>{leaving.text}</dd>
      </div>
      {days !== null &&
        ways.map((way) => (
          <div key={way.name}>
            <dt>{way.name}</dt>
            <dd>
              {way.text}
              <span className={styles.dates}>{datesOf(way)}</span>
            </dd>
          </div>
        ))}
    </dl>
  )
}
