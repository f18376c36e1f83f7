import { forget, keep, recall } from "./storage"

/** A value of one name in the browser's storage. */
export type Kept<T> = {
  /** The value, or null. The same object comes back until it changes, as React asks of a snapshot. */
  readonly recall: () => T | null
  readonly keep: (value: T) => void
  readonly forget: () => void
}

/**
 * Keeps JSON under a name. Anybody can edit what a browser keeps, so it is parsed like foreign input.
 *
 * @param parse answers null for what cannot be used
 */
export function kept<T>(name: string, parse: (value: unknown) => T | null): Kept<T> {
  let seen: { text: string; value: T | null } | null = null
  const read = (text: string): T | null => {
    try {
      return parse(JSON.parse(text))
    } catch {
      return null
    }
  }
  return {
    recall: () => {
      const text = recall(name)
      if (text === null) return null
      if (seen?.text !== text) seen = { text, value: read(text) }
      return seen.value
    },
    keep: (value) => keep(name, JSON.stringify(value)),
    forget: () => forget(name),
  }
}
