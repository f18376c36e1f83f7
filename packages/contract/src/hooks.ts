import { z } from "zod"

/** `POST /hooks/stripe`: an event as Stripe sends it, of which only this much is looked at. */
export const StripeEventWire = z.looseObject({
  id: z.string(),
  type: z.string(),
  /** Seconds since 1970. */
  created: z.number().int(),
  data: z.looseObject({ object: z.looseObject({}) }),
})
export type StripeEventWire = z.infer<typeof StripeEventWire>

/** The event is kept; it need not be sent again. */
export const StripeEventReceived = z.object({ received: z.literal(true) })
export type StripeEventReceived = z.infer<typeof StripeEventReceived>
