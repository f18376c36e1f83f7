import type { Simulator } from "@ciap/stripe-sim"
import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { day } from "../../src/lib/day"
import { env } from "../../src/lib/env"
import type { cardTill } from "../card-till"
import { answered, type Api, type Shop, withCode } from "../shop"
import type { Step } from "./life"

export type World = {
  readonly api: Api
  readonly shop: Shop
  readonly clerk: Shop["staff"]
  readonly approver: Shop["staff"]
  readonly container: MedusaContainer
  readonly till: ReturnType<typeof cardTill>
  readonly simulator: Simulator
  readonly stripe: Stripe
  readonly location_id: string
  /** What is sent where something is sent on top. */
  readonly variant_id: string
  /** The handle of a group, by its id. */
  readonly group_names: ReadonlyMap<string, string>
  readonly moveTo: (at: string) => void
  /** The true time: lives end there. */
  readonly last_day: Date
  readonly waitForWorkflows: () => Promise<void>
  /** How an order of this life was bought, oldest first. */
  readonly orders: OrderOfLife[]
  /** Carts whose card was presented and that are no order yet. */
  readonly pending: { cart_id: string; intent_id: string }[]
  /** What each closed month brought each group, as it was when it was closed. */
  readonly closed: Map<string, string>
  /** The last month that is closed, and before the first close a month before all others. */
  readonly closed_to: { month: string }
  /** Fingerprints of what was published of closed months, by the address that answers it. */
  readonly published: Map<string, string>
  /** What was asked for and refused, by its code: a refusal is an answer, a failure is not. */
  readonly refused: string[]
}

export type OrderOfLife = { order_id: string; cart_id: string; intent_id: string | null }

/** What became of an act: done, refused (or failed in bad weather), or there was nothing it could be done to. */
export type Outcome = "done" | "refused" | "nothing"

export type Act = (world: World, step: Step) => Promise<Outcome>

export const today = () => day(new Date())

type Answer = Awaited<ReturnType<typeof answered>>

/** Clerk and approver, signed in; each call is as of a moment at which they had just entered a code. */
export async function signIn(api: Api, role: "clerk" | "approver"): Promise<Shop["staff"]> {
  const login = { email: `${role}@ciap.example`, password: env.demo_staff_password }
  const { data } = await api.post("/auth/user/emailpass", login)
  return {
    get headers() {
      return { authorization: `Bearer ${withCode(data.token)}` }
    },
  }
}

/** A step that ended in a failure of the server, which no act and no weather may bring about. */
export class ServerFailure extends Error {}

/** Bad weather excuses a failure; whatever else the server says is kept. @throws ServerFailure */
function refusal(world: World, step: Step, what: string, { status, data }: Answer): null {
  if (status >= 500 && step.trouble === "none")
    throw new ServerFailure(`${what} answered ${status}: ${JSON.stringify(data)}`)
  world.refused.push(`${step.act}: ${status} ${data.code ?? data.type ?? ""} ${data.message ?? ""}`)
  return null
}

/**
 * Asks for something. A refusal is kept in the world and answered as null.
 *
 * @throws ServerFailure for a 500 in fair weather
 */
export async function ask(
  world: World,
  path: string,
  { body = {}, as = world.shop.staff, step }: { body?: object; as?: Shop["staff"]; step: Step },
): Promise<Answer["data"]> {
  const answer = await answered(world.api.post(path, body, as))
  return answer.status < 400 ? answer.data : refusal(world, step, `POST ${path}`, answer)
}

/** As {@link ask}, for several requests in a row that end with the first one that is refused. */
export async function attempt<T>(
  world: World,
  step: Step,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    const { response } = error as { response?: Answer }
    if (response === undefined) throw error
    return refusal(world, step, step.act, response)
  }
}

/** Of an answer of {@link ask}. */
export const outcomeOf = (answer: unknown): Outcome => (answer === null ? "refused" : "done")

/** In an order that follows from what they are: ids are drawn anew in every database, and so is the order they give. */
export const inOrder = <T>(from: readonly T[], key: (one: T) => string): T[] =>
  [...from].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))

/** One of several, or undefined where there is none. */
export const pick = <T>(from: readonly T[], n: number): T | undefined =>
  from.length === 0 ? undefined : from[n % from.length]

type Line = {
  id: string
  created_at: string
  variant_sku: string | null
  quantity: number
  detail: Record<
    | "fulfilled_quantity"
    | "return_requested_quantity"
    | "return_received_quantity"
    | "written_off_quantity",
    number
  >
}

type Payment = {
  id: string
  provider_id: string
  amount: number
  captured_at: string | null
  created_at: string
}

export type OrderNow = {
  id: string
  status: string
  items: Line[]
  payment_collections: {
    id: string
    status: string
    payments: Payment[]
  }[]
}

const order_fields =
  "id,status,*items,*items.detail,*payment_collections,*payment_collections.payments"

/** One of the orders of this life as staff see it now, of those to which it can be done at all. */
export async function chosenOrder(
  { api, shop }: World,
  { which }: Step,
  fits: (order: OrderNow) => boolean,
): Promise<OrderNow | undefined> {
  const asked = `limit=200&order=display_id&fields=${order_fields}`
  const { data } = await api.get(`/admin/orders?${asked}`, shop.staff)
  const open = (data.orders as OrderNow[])
    .filter(({ status }) => status !== "canceled")
    .map((order) => ({
      ...order,
      items: inOrder(order.items, (item) => `${item.created_at} ${item.variant_sku}`),
    }))
  return pick(open.filter(fits), which)
}

/** Pieces that the buyer has and nobody has asked back or written off. */
export const withBuyer = ({ quantity, detail }: Line): number =>
  Math.min(quantity, detail.fulfilled_quantity) -
  detail.return_requested_quantity -
  detail.return_received_quantity -
  detail.written_off_quantity

/** What a buyer of a step buys, and where she lives: now and then pieces of two groups, now and then in Peru. */
export function basketOf({ which, much }: Step) {
  const pieces = [
    { external_id: pick(sold_in_lives, which) ?? "", quantity: 1 + (much % 3) },
    ...(which % 3 === 0 ? [{ external_id: "HUA-002", quantity: 1 }] : []),
  ]
  return much % 5 === 4
    ? { basket: { currency_code: "pen", country_code: "pe", pieces }, way: "National courier" }
    : { basket: { currency_code: "eur", country_code: "be", pieces }, way: "Economy" }
}

/** Pieces of three groups: more would each have too little to be paid. */
const sold_in_lives = ["HUA-001", "RAS-001", "TIK-001"]

/** Switches the weather on for one act. */
export function brew({ simulator }: World, { trouble }: Step): void {
  if (trouble === "lost_after_commit" || trouble === "error_before_commit")
    simulator.faults.add({ kind: trouble, method: "POST", times: 3 })
  if (trouble === "rate_limited") simulator.faults.add({ kind: trouble, times: 2 })
}

/** What becomes of the messages that Stripe still has to send, and the end of the weather. */
export function calm({ simulator }: World, { trouble }: Step): void {
  simulator.faults.clear()
  const { webhooks } = simulator
  const waiting = webhooks.pending()
  if (trouble === "dropped") for (const { id } of waiting) webhooks.drop(id)
  if (trouble === "forged") for (const { id } of waiting.slice(0, 2)) webhooks.forge(id)
  if (trouble !== "twice_and_backwards") return
  for (const { id } of waiting) webhooks.duplicate(id)
  webhooks.reorder("reverse")
}
