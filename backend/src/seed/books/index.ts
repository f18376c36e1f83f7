import { booksBegin, planBooks, type PlannedOrder } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"
import type LedgerService from "../../modules/ledger/service"
import { checkLedgerWorkflow } from "../../workflows/ledger/check-ledger"
import { demonstration_actor } from "../../workflows/ledger/demonstration"
import { ledgerTroubles } from "../../workflows/ledger/ledger-troubles"
import { reconcileOrderWorkflow } from "../../workflows/ledger/reconcile-order"
import { dropEvents, quiet } from "../quiet"
import { doings } from "./acts"
import { readGround } from "./ground"
import { withMovedClock } from "./moved-clock"
import { placeOrder } from "./place-order"
import { setPromotion } from "./promotion"
import type { BooksRoom } from "./room"
import { readStanding, type Standing } from "./standing"
import { type Due, inTurn } from "./turns"

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
  { on, only = () => true, report }: BooksSettings,
): Promise<number> {
  await refuseRealBooks(container)
  await refuseLatePrices(container, booksBegin(on))
  const room = { container, ground: await readGround(container) }
  const plan = planBooks(on).filter(only)
  const before = await readStanding(container)
  await setPromotion(container, "active")
  await withMovedClock(async (moveTo) => {
    const placed = new Map([...before].map(([key, { order_id }]) => [key, order_id]))
    let month = ""
    for (const turn of inTurn(plan, hands)) {
      const at = turn[0]?.act.at ?? on
      moveTo(at)
      if (at.slice(0, 7) !== month) {
        month = at.slice(0, 7)
        await report?.({ month, placed: placed.size, orders: plan.length })
      }
      await allDone(turn.map((due) => carryOut(room, due, placed, before)))
      await dropEvents(container)
    }
  })
  await setPromotion(container, "inactive")
  await catchUp(container, before, on)
  await refuseWrongBooks(container)
  return plan.length
}

/** Waits for all, also where one fails: what goes on after the clock has been put back would be dated wrongly. */
async function allDone(acts: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(acts)
  for (const end of ends) if (end.status === "rejected") throw end.reason
}

async function carryOut(
  room: BooksRoom,
  { order, act }: Due,
  placed: Map<string, string>,
  before: ReadonlyMap<string, Standing>,
): Promise<void> {
  if (before.get(order.key)?.done.has(act.kind)) return
  if (act.kind === "place") {
    placed.set(order.key, await placeOrder(room, order))
    return
  }
  const order_id = placed.get(order.key)
  if (order_id !== undefined) await doings[act.kind](room, order, order_id, act)
}

/** Where an earlier run was killed between an act and its posting, the book follows now. */
async function catchUp(
  container: MedusaContainer,
  before: ReadonlyMap<string, Standing>,
  on: string,
): Promise<void> {
  for (const { order_id } of before.values())
    await reconcileOrderWorkflow(container).run({
      context: quiet,
      input: { order_id, today: on, actor_id: demonstration_actor },
    })
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

/** The book checks and seals itself, as every night. */
async function refuseWrongBooks(container: MedusaContainer): Promise<void> {
  const { result } = await checkLedgerWorkflow(container).run({ context: quiet })
  const [trouble] = ledgerTroubles(result)
  if (trouble !== undefined) throw problem("CONFLICT", trouble)
}
