import type { Step } from "./life"
import { type Act, attempt, basketOf, outcomeOf, pick, type World } from "./world"

/** Some buyers close the page after paying: then Stripe's message, or the sweep, makes the order. */
export const buyByCard: Act = async (world, step) => {
  const { till } = world
  const { basket, way } = basketOf(step)
  const begun = await attempt(world, step, () => till.cartWithCard({ ...basket, way }))
  if (!begun) return "refused"
  const { cart_id, intent_id } = begun
  world.pending.push({ cart_id, intent_id })
  const paid = await till.pay(intent_id).catch(() => null)
  const stays = step.much % 3 !== 0
  if (stays) await till.complete(cart_id)
  return outcomeOf(paid)
}

/**
 * A card's payment, of those to which something can be done at all. Without weather: what the buyer's bank and Stripe's
 * dashboard do is no request of the shop.
 */
async function chargeOf(
  { simulator, stripe, orders }: World,
  { which }: Step,
  fits: (charge: { amount: number; amount_refunded: number; disputed: boolean }) => boolean,
) {
  simulator.faults.clear()
  const ours = new Set(orders.map(({ intent_id }) => intent_id))
  const { data } = await stripe.charges.list({ limit: 100 })
  return pick(
    data.filter(
      (charge) =>
        charge.paid &&
        !charge.disputed &&
        typeof charge.payment_intent === "string" &&
        ours.has(charge.payment_intent) &&
        fits(charge),
    ),
    which,
  )
}

export const giveBackAtStripe: Act = async (world, step) => {
  const charge = await chargeOf(world, step, (one) => one.amount > one.amount_refunded)
  if (!charge) return "nothing"
  const amount = Math.min(charge.amount - charge.amount_refunded, 1 + step.much)
  await world.stripe.refunds.create({ charge: charge.id, amount })
  return "done"
}

export const dispute: Act = async (world, step) => {
  const charge = await chargeOf(world, step, (one) => one.amount_refunded === 0)
  if (!charge) return "nothing"
  world.simulator.control.dispute({
    charge: charge.id,
    reason: step.much % 2 === 0 ? "fraudulent" : "general",
    inquiry: step.much % 5 === 0,
  })
  return "done"
}

export const decideDispute: Act = async (world, step) => {
  world.simulator.faults.clear()
  const { control } = world.simulator
  const open = control
    .records("disputes")
    .filter(({ status }) => !["won", "lost", "warning_closed"].includes(status))
  const one = pick(open, step.which)
  if (!one) return "nothing"
  control.resolveDispute(one.id, step.much % 2 === 0 ? "won" : "lost")
  return "done"
}

export const payOutAtStripe: Act = async (world) => {
  world.simulator.faults.clear()
  return await Promise.resolve(world.simulator.control.payOut().length > 0 ? "done" : "nothing")
}
