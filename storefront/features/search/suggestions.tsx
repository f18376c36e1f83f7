"use client"

import type { Market } from "@ciap/contract"
import { useRouter } from "next/navigation"
import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react"
import { wordsPath } from "@/lib/search/address"
import { Picture } from "@/ui/picture"
import { pieces, type Suggestion, type SuggestionGroup, suggestionsOf } from "./suggestion-list"
import styles from "./suggestions.module.css"
import { useCombobox } from "./use-combobox"
import { useSuggestions } from "./use-suggestions"

export type SuggestionsProps = {
  field: RefObject<HTMLInputElement | null>
  market: Market
  words: Record<
    "label" | "products" | "groups" | "crafts" | "all" | "some" | "none" | "trouble",
    string
  >
}

/** The list below the search field: pieces, groups and crafts that the typed words may mean, and all results last. */
export function Suggestions({ field, market, words }: SuggestionsProps) {
  const id = useId()
  const router = useRouter()
  const { q, answer } = useSuggestions(field, market)
  const known = answer !== null && answer !== "trouble"
  const groups = known ? suggestionsOf(answer, market) : []
  const all = `/${market.code}${wordsPath(q)}`
  const ways = groups.flatMap(({ suggestions }) => suggestions.map(({ href }) => href))
  if (ways.length > 0) ways.push(all)
  const go = (option: number) => {
    close()
    router.push(ways[option] ?? all)
  }
  const { open, active, close } = useCombobox(field, { id, count: ways.length, q, go })

  const said =
    answer === "trouble"
      ? words.trouble
      : known
        ? ways.length === 0
          ? words.none
          : words.some.replace("{count}", String(ways.length - 1))
        : ""
  return (
    <>
      <p className={answer === "trouble" ? styles.trouble : "visually-hidden"} role="status">
        {said}
      </p>
      {open && (
        <div className={styles.list} id={id} role="listbox" aria-label={words.label}>
          {groups.map((group, at) => (
            <Group
              key={group.kind}
              group={group}
              title={words[group.kind]}
              first={groups.slice(0, at).reduce((sum, each) => sum + each.suggestions.length, 0)}
              {...{ id, active, go }}
            />
          ))}
          <Option id={id} at={ways.length - 1} active={active} go={go}>
            <span className={styles.all}>
              {words.all} <span className="figures">({known ? answer.count : 0})</span>
            </span>
          </Option>
        </div>
      )}
    </>
  )
}

type Walk = { id: string; active: number; go: (option: number) => void }

function Group({
  group,
  title,
  first,
  ...walk
}: Walk & { group: SuggestionGroup; title: string; first: number }) {
  return (
    <div role="group" aria-label={title}>
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      {group.suggestions.map((suggestion, at) => (
        <Option key={suggestion.href} at={first + at} {...walk}>
          <SuggestionLine suggestion={suggestion} />
        </Option>
      ))}
    </div>
  )
}

function Option({ id, at, active, go, children }: Walk & { at: number; children: ReactNode }) {
  const option = useRef<HTMLDivElement>(null)
  const isActive = at === active
  useEffect(() => {
    // The focus stays in the field, so no browser brings the active option into sight by itself.
    if (isActive) option.current?.scrollIntoView({ block: "nearest" })
  }, [isActive])
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus, and its keys walk here
    <div
      ref={option}
      id={`${id}-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      // The field keeps the focus, so that the list stays while a finger or mouse is on it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => go(at)}
    >
      {children}
    </div>
  )
}

function SuggestionLine({
  suggestion: { name, marks, note, picture },
}: {
  suggestion: Suggestion
}) {
  return (
    <>
      <div className={styles.picture}>
        <Picture picture={picture} sizes="2.5rem" decorative />
      </div>
      <span>
        {pieces(name, marks).map(({ text, marked }, at) =>
          marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
        <span className={styles.note}>{note}</span>
      </span>
    </>
  )
}
