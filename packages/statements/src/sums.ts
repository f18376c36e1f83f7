import { type Amounts, amountsOf, plus, type Standing, standingOf, sumOf } from "./amounts"
import type { BucketTexts, MovementKind } from "./facts"

/** Which kinds make up a part of a statement. What is in none of them moves money without changing what is owed. */
export const kindsOf = {
  sold: ["sale"],
  deducted: ["sale_reversal", "clawback_netting"],
  corrected: ["opening", "correction"],
  paid: ["payout_confirmed", "payout_returned", "payout_failed"],
  decisions: ["allocation", "deallocation"],
} as const satisfies Record<string, readonly MovementKind[]>

export type Part = keyof typeof kindsOf

/** True when a kind belongs to a part. */
export const belongs = (kind: MovementKind, part: Part): boolean =>
  (kindsOf[part] as readonly MovementKind[]).includes(kind)

export type StatementSumsOf = Readonly<
  Record<"opening" | "sold" | "deducted" | "corrected" | "paid" | "closing", Amounts>
>

type Moved = { readonly kind: MovementKind; readonly changes: BucketTexts }

/** A month of one currency in sums; movements may be added up by kind beforehand. */
export function movementSums({
  currency_code,
  opening,
  movements,
}: {
  currency_code: string
  opening: BucketTexts
  movements: readonly Moved[]
}): StatementSumsOf {
  const amounts = (standing: Standing) => amountsOf(standing, currency_code)
  const moved = (of: readonly Moved[]) => sumOf(of.map(({ changes }) => standingOf(changes)))
  const part = (name: Part) => amounts(moved(movements.filter(({ kind }) => belongs(kind, name))))
  return {
    opening: amounts(standingOf(opening)),
    sold: part("sold"),
    deducted: part("deducted"),
    corrected: part("corrected"),
    paid: part("paid"),
    closing: amounts(plus(standingOf(opening), moved(movements))),
  }
}
