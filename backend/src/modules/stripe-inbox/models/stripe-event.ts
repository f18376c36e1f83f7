import { model } from "@medusajs/framework/utils"

/** An event as Stripe sent it, and how far we are with it. */
const StripeEvent = model.define("stripe_event", {
  /** Stripe's own id, so that the same event is kept once however often it is sent. */
  id: model.text().primaryKey(),
  type: model.text(),
  /** When it happened at Stripe. */
  happened_at: model.dateTime(),
  /** The object it is about as it was then: a hint of where to look, not what is true now. */
  payload: model.json(),
  state: model.enum(["waiting", "done", "dead"]).default("waiting"),
  attempts: model.number().default(0),
  /** Not before this moment is it taken (again). */
  due_at: model.dateTime(),
  last_error: model.text().nullable(),
  /** Why nothing had to be done for it; null where something was, or is still to be. */
  ignored_reason: model.text().nullable(),
  settled_at: model.dateTime().nullable(),
})

export default StripeEvent
