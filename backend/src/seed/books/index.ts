import { booksBegin, planBooks, type PlannedOrder } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"
import type LedgerService from "../../modules/ledger/service"
import { checkLedgerWorkflow } from "../../workflows/ledger/check-ledger"
import { demonstration_actor } from "../../workflows/ledger/demonstration"
import { ledgerTroubles } from "../../workflows/ledger/ledger-troubles"
import { dropEvents, quiet } from "../quiet"
import { doings } from "./acts"
import { readGround } from "./ground"
import { withMovedClock } from "./moved-clock"
import { allOrNothing } from "./one-transaction"
import { asOnlyWriter } from "./only-writer"
import { placeOrder } from "./place-order"
import { withCode } from "./promotion"
import type { BooksRoom } from "./room"
import { readStanding } from "./standing"
import { type Due, turnsOf } from "./turns"

/** Orders worked on at the same moment: while one waits for the database another one computes. */
const hands = 3

/** How far the books are. */
export type BooksProgress = {
  /** The month that begins, such as `2026-03`. */
  readonly month: string
  readonly placed: number
  readonly orders: number
}

export type BooksSettings = {
  /** The last day of the books, `YYYY-MM-DD`. */
  readonly on: string
  /** Which orders of the plan; all where nothing is said. */
  readonly only?: (order: PlannedOrder) => boolean
  /** Called when a month begins. */
  readonly report?: (progress: BooksProgress) => Promise<void>
}

/**
 * Writes the demonstration's year of books: every planned order is bought, paid, sent, given back or cancelled by the
 * workflows that shop and desk run, each on its day, and the ledger follows at once.
 *
 * A run that was killed is completed by the next one; a second run changes nothing.
 *
 * @returns how many orders the books hold
 * @throws CONFLICT where the ledger holds other sales or prices were published later, and where the book is not right
 *   afterwards
 */
export async function fillBooks(
  container: MedusaContainer,
  settings: BooksSettings,
): Promise<number> {
  return await asOnlyWriter(container, async () => {
    await refuseRealBooks(container)
    await refuseLatePrices(container, booksBegin(settings.on))
    return await liveThrough(container, settings)
  })
}

async function liveThrough(
  container: MedusaContainer,
  { on, only = () => true, report }: BooksSettings,
): Promise<number> {
  const room = { container, ground: await readGround(container) }
  const plan = planBooks(on).filter(only)
  const before = await readStanding(container)
  const placed = new Map([...before].map(([key, { order_id }]) => [key, order_id]))
  const isDue = ({ order, act }: Due) => !before.get(order.key)?.done.has(act.kind)
  await withMovedClock(async (moveTo) => {
    let month = ""
    for (const turn of turnsOf(plan, hands)) {
      const at = turn[0]?.act.at ?? on
      moveTo(at)
      if (at.slice(0, 7) !== month) {
        month = at.slice(0, 7)
        await report?.({ month, placed: placed.size, orders: plan.length })
      }
      const acts = turn.filter(isDue).map((due) => () => carryOut(room, due, placed))
      if (acts.length > 0)
        await allOrNothing(container, usesCode(turn) ? [withCode(container, acts)] : acts)
      await dropEvents(container)
    }
  })
  await refuseWrongBooks(container)
  return plan.length
}

const usesCode = (turn: readonly Due[]): boolean =>
  turn.some(({ order, act }) => act.kind === "place" && order.code !== null)

async function carryOut(
  room: BooksRoom,
  { order, act }: Due,
  placed: Map<string, string>,
): Promise<void> {
  if (act.kind === "place") {
    placed.set(order.key, await placeOrder(room, order))
    return
  }
  const order_id = placed.get(order.key)
  if (order_id !== undefined) await doings[act.kind](room, order, order_id, act)
}

/** Demonstration and real sales are never mixed in one book. */
async function refuseRealBooks(container: MedusaContainer): Promise<void> {
  const ledger: LedgerService = container.resolve("ledger")
  const first = await ledger.firstActor()
  if (first !== null && first !== demonstration_actor)
    throw problem(
      "CONFLICT",
      "The ledger already holds other sales, so no demonstration is written into it. Nothing was changed; use an empty database for the demonstration.",
    )
}

/** A sale is explained by a price that was published before it; nothing is dated back to make it so. */
async function refuseLatePrices(container: MedusaContainer, begin: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "price_breakdown",
    fields: ["id"],
    filters: { superseded_at: null, published_at: { $gt: new Date(begin) } },
    pagination: { take: 1 },
  })
  if (data.length > 0)
    throw problem(
      "CONFLICT",
      `The prices of this shop were published after ${begin}, so they explain no sale of the demonstration's year. Nothing was written; start with an empty database, or without the year (CIAP_BOOKS=none).`,
    )
}

/** The book checks and seals itself, as every hour. */
async function refuseWrongBooks(container: MedusaContainer): Promise<void> {
  const { result } = await checkLedgerWorkflow(container).run({ context: quiet })
  const [trouble] = ledgerTroubles(result)
  if (trouble !== undefined) throw problem("CONFLICT", trouble)
}
