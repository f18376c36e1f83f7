import { compareText, greaterOf } from "../comparing"
import { lineTarget } from "./line-target"
import { keptPieces, type MoneyMovement, oldestFirst, type OrderFacts } from "./order-facts"

/** How many kept pieces of a line are paid, and since when. A shipping charge is one piece. */
export type Covered = { pieces: number; covered_on: string }

export type Coverage = {
  /** By line id and shipping id; every line and charge of the facts is in it. */
  covered: ReadonlyMap<string, Covered>
  /** Refunds that no returned piece answers: the cooperative bears them. */
  goodwill_minor: bigint
}

type Charge = {
  ref: string
  created_at: string
  created_on: string
  kept: number
  gross: (pieces: number) => bigint
}

/**
 * What captured money pays for: shipping first, then lines, oldest first, piece by piece. It stops at
 * the first piece that is not paid, so that more money never takes anything back.
 *
 * A refund answers returned goods as far as the buyer has paid more than the kept goods cost. It
 * therefore never uncovers a kept piece (law 6): what goes beyond is goodwill.
 */
export function coverage(facts: OrderFacts): Coverage {
  const covered = new Map<string, Covered>()
  let due = 0n
  for (const charge of chargesInTurn(facts)) {
    // What is not paid counts as due all the same, so nothing is left for what comes after it.
    const pieces = affordable(charge, totalOf(facts.captures) - due)
    covered.set(charge.ref, {
      pieces,
      covered_on: greaterOf(charge.created_on, paidOn(facts, due + charge.gross(pieces))),
    })
    due += charge.gross(charge.kept)
  }
  const overpaid = greaterOf(totalOf(facts.captures) - due, 0n)
  return { covered, goodwill_minor: greaterOf(totalOf(facts.refunds) - overpaid, 0n) }
}

/**
 * The order's own shipping first, then everything oldest first. A charge that a return or an exchange adds
 * later waits behind the pieces that are paid already, so that it never uncovers one of them.
 */
function chargesInTurn(facts: OrderFacts): Charge[] {
  const shipping = facts.shipping.map((charge) => ({
    ref: charge.shipping_id,
    created_at: charge.created_at,
    created_on: charge.created_at.slice(0, 10),
    kept: facts.status === "open" && charge.kept ? 1 : 0,
    gross: (pieces: number) => charge.gross_minor * BigInt(pieces),
  }))
  const lines = facts.lines.map((line) => ({
    ref: line.frozen.line_id,
    created_at: line.created_at,
    created_on: line.created_at.slice(0, 10),
    kept: keptPieces(facts, line),
    gross: (pieces: number) => lineTarget(line.frozen, pieces).gross,
  }))
  // Lines and shipping of a purchase are written in one go, some milliseconds apart.
  const minuteOf = (charge: Charge) => charge.created_at.slice(0, "2026-11-21T10:00".length)
  const own = shipping.filter((charge) => lines.every((line) => minuteOf(charge) <= minuteOf(line)))
  const later = shipping.filter((charge) => !own.includes(charge))
  return [...oldestFirst(own, refOf), ...oldestFirst([...lines, ...later], refOf)]
}

const refOf = ({ ref }: Charge): string => ref

function affordable({ kept, gross }: Charge, left: bigint): number {
  let pieces = kept
  while (pieces > 0 && gross(pieces) > left) {
    pieces -= 1
  }
  return pieces
}

/** The day on which captures had reached an amount; the day of the order when nothing was needed. */
function paidOn(facts: OrderFacts, needed: bigint): string {
  let paid = 0n
  let on = facts.placed_on
  for (const capture of inTimeOrder(facts.captures)) {
    if (paid >= needed) {
      break
    }
    paid += capture.amount_minor
    on = greaterOf(on, capture.on)
  }
  return on
}

function inTimeOrder(movements: readonly MoneyMovement[]): MoneyMovement[] {
  return [...movements].sort((a, b) => compareText(a.on, b.on))
}

function totalOf(movements: readonly MoneyMovement[]): bigint {
  return movements.reduce((total, movement) => total + movement.amount_minor, 0n)
}
