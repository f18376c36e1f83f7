import { products } from "../products/products"
import { returnRates } from "../rates/returns"
import { later } from "./calendar"
import type { Dice } from "./dice"
import type { LaterAct, PlannedOrder } from "./types"

type Bought = Omit<PlannedOrder, "key" | "buyer" | "acts" | "code">

/** Days after which an order nobody paid is cancelled. */
const patience_days = 12

const leadTimes = new Map(
  products.flatMap(({ variants, made_to_order, lead_time_days }) =>
    variants.map(({ sku }) => [sku, made_to_order ? lead_time_days : 0] as const),
  ),
)

/** Days on the way, from and to. */
const ways = {
  pickup: [0, 2],
  courier: [2, 5],
  economy: [9, 18],
  express: [4, 7],
} as const satisfies Record<PlannedOrder["way"], readonly [number, number]>

/** Days in which a buyer of the market may send a piece back. */
function returnDays(market: PlannedOrder["market"]): number {
  const row = returnRates.find(
    ({ kind, region }) => kind === "return_window_days" && region === market,
  )
  return Number(row?.value ?? 0)
}

/** What happens to an order after it was placed: most are paid, sent and kept. */
export function fateOf(order: Bought, placed_at: string, die: Dice): LaterAct[] {
  const { between, hits } = die
  if (hits(40)) return [{ kind: "cancel", at: later(placed_at, patience_days) }]
  const paid_at = later(placed_at, order.paid_by === "yape" ? 0.05 : between(1, 4))
  const pay: LaterAct = { kind: "pay", at: paid_at }
  if (hits(30)) return [pay, { kind: "cancel", at: later(paid_at, 1 + between(0, 2)) }]
  const made_days = Math.max(...order.lines.map(({ sku }) => leadTimes.get(sku) ?? 0))
  const sent_at = later(paid_at, made_days + between(1, 4))
  const [fastest, slowest] = ways[order.way]
  const delivered_at = later(sent_at, between(fastest, slowest) + 0.1)
  const settle: LaterAct = { kind: "settle", at: later(delivered_at, returnDays(order.market) + 2) }
  const received: LaterAct[] = [
    pay,
    { kind: "send", at: sent_at },
    { kind: "deliver", at: delivered_at },
  ]
  if (hits(68)) return [...received, ...takenBack(order, delivered_at, die), settle]
  if (hits(20)) {
    const at = later(delivered_at, between(2, 9))
    return [...received, { kind: "goodwill", at, share_bp: 100 * between(5, 15) }, settle]
  }
  return [...received, settle]
}

/** Pieces come back inside the window and are paid back: often all of them, else one. */
function takenBack({ lines }: Bought, delivered_at: string, die: Dice): LaterAct[] {
  const { between, hits } = die
  const back_at = later(delivered_at, between(5, 12))
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const whole = pieces === 1 || hits(450)
  const quantities = lines.map(({ quantity }, place) => (whole ? quantity : Number(place === 0)))
  return [
    { kind: "give_back", at: back_at, quantities },
    { kind: "refund", at: later(back_at, between(1, 2)) },
  ]
}
