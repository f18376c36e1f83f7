import type { CurrencyFacts, StatementFacts } from "./facts"
import { StatementError } from "./statement-error"

/** The same facts as the same text, whatever the order of their keys: what is hashed and kept. */
export const canonicalText = (facts: unknown): string => JSON.stringify(facts, sortedKeys)

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Facts that were kept. @throws StatementError FACTS_UNREADABLE for what this version did not write */
export function readFacts(text: string): StatementFacts {
  const facts: unknown = JSON.parse(text)
  if (typeof facts !== "object" || facts === null || !("version" in facts) || facts.version !== 1)
    throw new StatementError(
      "FACTS_UNREADABLE",
      "These facts were kept by another version of the house and cannot be read by this one.",
    )
  return facts as StatementFacts // written by canonicalText from the same type; the keeper checks their hash
}

const figuresOfCurrency = ({ currency_code, opening, movements, closing }: CurrencyFacts) => ({
  currency_code,
  opening,
  closing,
  movements: movements.map(({ transaction_id, on, kind, changes, piece }) => ({
    transaction_id,
    on,
    kind,
    changes,
    pieces: piece?.pieces ?? null,
  })),
})

/**
 * The figures of a statement without the words beside them, as text: equal for two statements that tell the same money.
 * A product that was renamed since does not make a difference.
 */
export const figuresText = ({ group, month, currencies }: StatementFacts): string =>
  canonicalText({ group_id: group.id, month, currencies: currencies.map(figuresOfCurrency) })
