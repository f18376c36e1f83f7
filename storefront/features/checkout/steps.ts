import type { Cart } from "@/lib/cart/cart"

export const steps = ["address", "shipping", "payment", "review"] as const
export type Step = (typeof steps)[number]

const isStep = (value: string | null): value is Step =>
  value !== null && (steps as readonly string[]).includes(value)

/** The steps whose facts the server already has. The draft alone opens no door. */
export function doneSteps(cart: Cart): ReadonlySet<Step> {
  const done = new Set<Step>()
  const { address, email, shipping, payment } = cart
  if (email !== "" && address !== null && address.address_1 !== "" && address.last_name !== "")
    done.add("address")
  if (shipping !== null) done.add("shipping")
  if (payment !== null) done.add("payment")
  return done
}

/** The first step that is not done yet. */
export function furthestStep(cart: Cart): Step {
  const done = doneSteps(cart)
  return steps.find((step) => !done.has(step)) ?? "review"
}

/**
 * The step a page shows: what the address asks for, but no further than the facts reach. So a link, a reload or
 * the browser's back button never shows a step that cannot work.
 */
export function openStep(asked: string | null, cart: Cart): Step {
  const furthest = furthestStep(cart)
  if (!isStep(asked)) return furthest
  return steps.indexOf(asked) <= steps.indexOf(furthest) ? asked : furthest
}
