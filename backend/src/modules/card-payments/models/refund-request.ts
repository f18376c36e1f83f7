import { model } from "@medusajs/framework/utils"

/** Money that is to go back by card: written down before Stripe is asked, and never asked for twice. */
const RefundRequest = model
  .define("refund_request", {
    /** Also the idempotency key at Stripe and `metadata.refund_request` of the refund there. */
    id: model.id({ prefix: "rfr" }).primaryKey(),
    payment_intent_id: model.text(),
    amount_minor: model.number(),
    currency_code: model.text(),
    /** What the payment had taken when this was asked; all requests together never ask for more. */
    captured_minor: model.number(),
    /** `shop` asked for it, or it was `stripe`'s news: made in its dashboard. */
    origin: model.enum(["shop", "stripe"]).default("shop"),
    state: model.enum(["requested", "sent", "recorded", "refused"]).default("requested"),
    /** Medusa's refund that it is for; null for money that Medusa has no payment for. */
    medusa_refund_id: model.text().nullable(),
    stripe_refund_id: model.text().nullable(),
    /** Somebody is carrying it out until then; null when nobody is. */
    held_until: model.dateTime().nullable(),
    refused_reason: model.text().nullable(),
    /** The buyer's bank sent it back afterwards. */
    failed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["payment_intent_id"] },
    { on: ["stripe_refund_id"], unique: true, where: null },
    { on: ["medusa_refund_id"], unique: true, where: null },
  ])

export default RefundRequest
