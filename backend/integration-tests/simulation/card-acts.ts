import type { Step } from "./life"
import { pick, type World } from "./world"

type Act = (world: World, step: Step) => Promise<void>

/** Some buyers close the page after paying: then Stripe's message, or the sweep, makes the order. */
export const buyByCard: Act = async (world, { much }) => {
  const { till } = world
  const { cart_id, intent_id } = await till.cartWithCard()
  await till.pay(intent_id).catch(() => undefined)
  const stays = much % 3 !== 0
  if (stays) await till.complete(cart_id)
  world.pending.push({ cart_id, intent_id })
}

const paidByCard = (world: World) =>
  world.orders.flatMap(({ intent_id }) => (intent_id === null ? [] : [intent_id]))

/** Without weather: what the buyer's bank and Stripe's dashboard do is no request of the shop. */
async function chargeOf(world: World, { which }: Step) {
  world.simulator.faults.clear()
  const intent_id = pick(paidByCard(world), which)
  if (intent_id === undefined) return undefined
  const { latest_charge } = await world.stripe.paymentIntents.retrieve(intent_id, {
    expand: ["latest_charge"],
  })
  return typeof latest_charge === "object" ? (latest_charge ?? undefined) : undefined
}

export const giveBackAtStripe: Act = async (world, step) => {
  const charge = await chargeOf(world, step)
  const left = charge ? charge.amount - charge.amount_refunded : 0
  if (!charge || charge.disputed || left === 0) return
  const amount = Math.min(left, 1 + step.much)
  await world.stripe.refunds.create({ charge: charge.id, amount })
}

export const dispute: Act = async (world, step) => {
  const charge = await chargeOf(world, step)
  if (!charge || charge.disputed || charge.amount_refunded > 0) return
  world.simulator.control.dispute({
    charge: charge.id,
    reason: step.much % 2 === 0 ? "fraudulent" : "general",
    inquiry: step.much % 5 === 0,
  })
}

export const decideDispute: Act = async (world, step) => {
  world.simulator.faults.clear()
  const { control } = world.simulator
  const open = control
    .records("disputes")
    .filter(({ status }) => !["won", "lost", "warning_closed"].includes(status))
  const one = pick(open, step.which)
  if (one) control.resolveDispute(one.id, step.much % 2 === 0 ? "won" : "lost")
}

export const payOutAtStripe: Act = async (world) => {
  world.simulator.faults.clear()
  world.simulator.control.payOut()
  await Promise.resolve()
}
