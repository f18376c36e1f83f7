import { amountsOf, plus, type Standing, standingOf, sumOf } from "./amounts"
import { buckets, type CurrencyFacts, type MovementFacts, type MovementKind } from "./facts"
import { StatementError } from "./statement-error"

/** Which totals a kind may change. Whatever is not named must stay as it was, however the money moved inside. */
const may_change: Record<MovementKind, readonly ("pay" | "premium" | "clawback" | "total")[]> = {
  sale: ["pay", "premium", "total"],
  sale_reversal: ["pay", "premium", "clawback", "total"],
  clawback_netting: ["premium", "clawback"],
  opening: ["pay", "premium", "clawback", "total"],
  correction: ["pay", "premium", "clawback", "total"],
  payout_confirmed: ["pay", "premium", "total"],
  payout_returned: ["pay", "premium", "total"],
  release: [],
  allocation: [],
  deallocation: [],
  payout: [],
  payout_failed: [],
}

/**
 * Holds one currency of a statement to its identity: in every place where money stands, opening + movements = closing,
 * and no movement does what its kind must not.
 *
 * @param where named in the error, such as the group and the month
 * @throws StatementError
 */
export function checkCurrency(facts: CurrencyFacts, where: string): void {
  const { currency_code, opening, movements, closing } = facts
  for (const movement of movements) checkMovement(movement, currency_code, where)
  const moved = sumOf(movements.map(({ changes }) => standingOf(changes)))
  const computed: Standing = plus(standingOf(opening), moved)
  const read = standingOf(closing)
  for (const bucket of buckets)
    if (computed[bucket] !== read[bucket])
      throw new StatementError(
        "DOES_NOT_ADD_UP",
        `${where}, ${currency_code}, ${bucket}: opening and movements come to ${computed[bucket]}, the books hold ${read[bucket]}.`,
      )
}

function checkMovement(
  { kind, changes, transaction_id }: MovementFacts,
  currency_code: string,
  where: string,
): void {
  const allowed = Object.hasOwn(may_change, kind) ? may_change[kind] : null
  if (allowed === null)
    throw new StatementError(
      "NOT_EXPLAINED",
      `${where}: transaction ${transaction_id} is of kind ${kind}, which no statement can explain yet.`,
    )
  const amounts = amountsOf(standingOf(changes), currency_code)
  for (const part of ["pay", "premium", "clawback", "total"] as const)
    if (amounts[part].amount_minor !== 0n && !allowed.includes(part))
      throw new StatementError(
        "NOT_EXPLAINED",
        `${where}: transaction ${transaction_id}, a ${kind}, changed ${part} by ${amounts[part].amount_minor} ${currency_code}, which a ${kind} must not.`,
      )
}
