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
  readonly moveTo: (at: string) => void
  /** The true time: lives end there. */
  readonly last_day: Date
  readonly waitForWorkflows: () => Promise<void>
  /** Orders of this life, oldest first. */
  readonly orders: OrderOfLife[]
  /** Carts whose card was presented and that are no order yet. */
  readonly pending: { cart_id: string; intent_id: string }[]
  /** What each closed month brought each group, as it was when it was closed. */
  readonly closed: Map<string, string>
  readonly closed_to: { month: string }
  /** What was asked for and refused, by its code: a refusal is an answer, a failure is not. */
  readonly refused: string[]
}

export type OrderOfLife = { order_id: string; cart_id: string; intent_id: string | null }

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
  const { status, data } = await answered(world.api.post(path, body, as))
  if (status < 400) return data
  if (status >= 500 && step.trouble === "none")
    throw new ServerFailure(`POST ${path} answered ${status}: ${JSON.stringify(data)}`)
  world.refused.push(`${step.act}: ${status} ${data.code ?? data.type ?? ""} ${data.message ?? ""}`)
  return null
}

/** One of several, or undefined where there is none. */
export const pick = <T>(from: readonly T[], n: number): T | undefined =>
  from.length === 0 ? undefined : from[n % from.length]

type Line = {
  id: string
  quantity: number
  detail: Record<
    | "fulfilled_quantity"
    | "return_requested_quantity"
    | "return_received_quantity"
    | "return_dismissed_quantity"
    | "written_off_quantity",
    number
  >
}

export type OrderNow = {
  id: string
  status: string
  items: Line[]
  payment_collections: {
    id: string
    status: string
    payments: { id: string; provider_id: string; amount: number; captured_at: string | null }[]
  }[]
}

const order_fields =
  "id,status,*items,*items.detail,*payment_collections,*payment_collections.payments"

/** An order as staff see it now. */
export async function lookAt({ api, shop }: World, order_id: string): Promise<OrderNow> {
  const { data } = await api.get(`/admin/orders/${order_id}?fields=${order_fields}`, shop.staff)
  return data.order
}

/** Pieces that the buyer has and nobody has asked back or written off. */
export const withBuyer = ({ quantity, detail }: Line): number =>
  Math.min(quantity, detail.fulfilled_quantity) -
  detail.return_requested_quantity -
  detail.return_received_quantity -
  detail.written_off_quantity

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
