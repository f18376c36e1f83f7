import type { ExpectedMovement } from "./expected/movement"

/** A line of the bank as far as suggestions look at it. */
export type OpenLine = {
  id: string
  account_id: string
  /** Handle of the account. */
  account: string
  currency_code: string
  amount_minor: bigint
  booked_on: string
  /** All its words: reference, counterparty, description. */
  text: string
}

/** Why a suggestion is made; a closed list that the screen puts into words. */
export type SuggestionReason =
  | { code: "amount_equal" }
  | { code: "reference"; found: string }
  | { code: "days_apart"; days: number }
  | { code: "only_one" }
  | { code: "sum_of_movements"; count: number }
  | { code: "sum_of_lines"; count: number }
  | { code: "bank_kept"; amount_minor: string; currency_code: string }
  | { code: "converted" }

export type Suggestion = {
  line_ids: string[]
  movements: ExpectedMovement[]
  /** `exact`: the amount is equal and nothing else would do, or the reference says so too. */
  confidence: "exact" | "likely"
  difference_reason: "bank_charge" | "conversion" | null
  reasons: SuggestionReason[]
}

/** A bank books within days of what the processor or staff say. */
const days_apart_max = 10
/** What a bank keeps of an incoming transfer is not more than a twentieth, else it is another payment. */
const kept_share_max = 20n
/** Sums are looked for among so many candidates and of so many parts at most: fast, and few enough for a person to check. */
const sum_candidates_max = 14
const sum_parts_max = 5
/** Shorter words stand in many lines by chance. */
const reference_length_min = 4
const shown_max = 5

/**
 * What each open line of the bank may be, best first, with the reasons. Pure: the same lines and movements give the same
 * suggestions. Single movements come first, then sums of several movements, then several lines for one movement.
 */
export function suggestMatches(
  lines: readonly OpenLine[],
  movements: readonly ExpectedMovement[],
): Map<string, Suggestion[]> {
  const suggestions = new Map(lines.map((line) => [line.id, singles(line, movements)]))
  for (const line of lines) {
    const found = suggestions.get(line.id) ?? []
    if (found.some(({ reasons }) => reasons.some(({ code }) => code === "amount_equal"))) continue
    found.push(...sumsOfMovements(line, movements))
  }
  for (const suggestion of sumsOfLines(lines, movements, suggestions))
    for (const id of suggestion.line_ids) suggestions.get(id)?.push(suggestion)
  return new Map([...suggestions].map(([id, found]) => [id, found.slice(0, shown_max)]))
}

function singles(line: OpenLine, movements: readonly ExpectedMovement[]): Suggestion[] {
  const near = movements.filter((movement) => isNear(line, movement))
  const equal = near.filter((movement) => isEqual(line, movement))
  return near
    .flatMap((movement) => single(line, movement, equal.length === 1) ?? [])
    .sort((a, b) => rank(b) - rank(a))
}

/** References weigh most, then an equal amount; nearness decides between equals. */
function rank({ reasons, confidence }: Suggestion): number {
  const apart = reasons.find((reason) => reason.code === "days_apart")
  return (
    (reasons.some(({ code }) => code === "reference") ? 200 : 0) +
    (reasons.some(({ code }) => code === "amount_equal") ? 100 : 0) +
    (confidence === "exact" ? 50 : 0) -
    (apart?.days ?? 0)
  )
}

function single(line: OpenLine, movement: ExpectedMovement, only: boolean): Suggestion | null {
  const reference = referenceIn(line, movement)
  const reasons: SuggestionReason[] = [
    ...(reference === null ? [] : [{ code: "reference", found: reference } as const]),
    { code: "days_apart", days: daysApart(line, movement) },
  ]
  const suggestion = { line_ids: [line.id], movements: [movement] }
  if (isEqual(line, movement)) {
    const alone = only ? [{ code: "only_one" } as const] : []
    return {
      ...suggestion,
      confidence: only || reference !== null ? "exact" : "likely",
      difference_reason: null,
      reasons: [{ code: "amount_equal" }, ...reasons, ...alone],
    }
  }
  // Another amount needs the reference to be believed.
  if (reference === null) return null
  if (line.currency_code !== movement.currency_code)
    return {
      ...suggestion,
      confidence: "likely",
      difference_reason: "conversion",
      reasons: [{ code: "converted" }, ...reasons],
    }
  const kept = movement.amount_minor - line.amount_minor
  if (kept <= 0n || kept * kept_share_max > size(movement.amount_minor)) return null
  const { currency_code } = line
  return {
    ...suggestion,
    confidence: "likely",
    difference_reason: "bank_charge",
    reasons: [{ code: "bank_kept", amount_minor: kept.toString(), currency_code }, ...reasons],
  }
}

/** One line for several movements, such as a day's receipts that the bank credits together. */
function sumsOfMovements(line: OpenLine, movements: readonly ExpectedMovement[]): Suggestion[] {
  const candidates = movements
    .filter((movement) => isNear(line, movement) && isSameWay(line, movement))
    .sort((a, b) => daysApart(line, a) - daysApart(line, b))
    .slice(0, sum_candidates_max)
  const found = subsetOf(candidates, line.amount_minor)
  if (!found) return []
  return [
    {
      line_ids: [line.id],
      movements: found,
      confidence: "likely",
      difference_reason: null,
      reasons: [{ code: "sum_of_movements", count: found.length }],
    },
  ]
}

/** Several lines for one movement, such as a payment that a wallet splits by its limit. */
function sumsOfLines(
  lines: readonly OpenLine[],
  movements: readonly ExpectedMovement[],
  known: ReadonlyMap<string, readonly Suggestion[]>,
): Suggestion[] {
  const loose = lines.filter(({ id }) => (known.get(id) ?? []).length === 0)
  return movements.flatMap((movement) => {
    const candidates = loose
      .filter((line) => isNear(line, movement) && isSameWay(line, movement))
      .slice(0, sum_candidates_max)
    const [first] = candidates
    const ofOneAccount = candidates.filter(({ account_id }) => account_id === first?.account_id)
    const found = subsetOf(ofOneAccount, movement.amount_minor)
    if (!found) return []
    return [
      {
        line_ids: found.map(({ id }) => id),
        movements: [movement],
        confidence: "likely" as const,
        difference_reason: null,
        reasons: [{ code: "sum_of_lines" as const, count: found.length }],
      },
    ]
  })
}

/** The smallest set of at least two that comes to the amount, exactly; null when there is none within the bounds. */
function subsetOf<T extends { amount_minor: bigint }>(
  candidates: readonly T[],
  amount_minor: bigint,
): T[] | null {
  for (let parts = 2; parts <= Math.min(sum_parts_max, candidates.length); parts += 1) {
    const found = pick(candidates, 0, parts, amount_minor)
    if (found) return found
  }
  return null
}

function pick<T extends { amount_minor: bigint }>(
  candidates: readonly T[],
  from: number,
  parts: number,
  left: bigint,
): T[] | null {
  if (parts === 0) return left === 0n ? [] : null
  for (let at = from; at <= candidates.length - parts; at += 1) {
    const candidate = candidates[at] as T // the bound above keeps it inside
    const rest = pick(candidates, at + 1, parts - 1, left - candidate.amount_minor)
    if (rest) return [candidate, ...rest]
  }
  return null
}

const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount)

const isNear = (line: OpenLine, movement: ExpectedMovement): boolean =>
  (movement.account === undefined || movement.account === line.account) &&
  daysApart(line, movement) <= days_apart_max

const isEqual = (line: OpenLine, movement: ExpectedMovement): boolean =>
  line.currency_code === movement.currency_code && line.amount_minor === movement.amount_minor

const isSameWay = (line: OpenLine, movement: ExpectedMovement): boolean =>
  line.currency_code === movement.currency_code &&
  line.amount_minor > 0n === movement.amount_minor > 0n

/** Worked out once for each line or movement, because each line is held beside each movement. */
function onceFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}

const dayNumber = (day: string): number => Math.round(Date.parse(day) / 86_400_000)
const lineDay = onceFor(({ booked_on }: OpenLine) => dayNumber(booked_on))
const movementDay = onceFor(({ on }: ExpectedMovement) => dayNumber(on))

const daysApart = (line: OpenLine, movement: ExpectedMovement): number =>
  Math.abs(lineDay(line) - movementDay(movement))

const plain = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()
const lineWords = onceFor(({ text }: OpenLine) => plain(text))
const wantedWords = onceFor(({ references }: ExpectedMovement) => references.map(plain))

/** The first of the movement's words that stands in the line, hyphens and spaces aside. */
function referenceIn(line: OpenLine, movement: ExpectedMovement): string | null {
  const words = lineWords(line)
  const at = wantedWords(movement).findIndex(
    (wanted) => wanted.length >= reference_length_min && words.includes(wanted),
  )
  return movement.references[at] ?? null
}
