import type Stripe from "stripe"
import type { z } from "zod"
import type { shipping } from "../http/parameters"

/** Where a parcel goes, as intents, charges and customers show it. */
export function shippingObject(given: z.output<typeof shipping>) {
  return {
    address: given.address,
    carrier: given.carrier ?? null,
    name: given.name,
    phone: given.phone ?? null,
    tracking_number: given.tracking_number ?? null,
  } satisfies Stripe.PaymentIntent.Shipping
}
