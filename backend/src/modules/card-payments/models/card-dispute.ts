import { model } from "@medusajs/framework/utils"

/** A payment that a buyer's bank contests, as Stripe had it when it was last asked. */
const CardDispute = model
  .define("card_dispute", {
    /** Stripe's own id. */
    id: model.text().primaryKey(),
    payment_intent_id: model.text(),
    /** Null while the payment has not become an order. */
    order_id: model.text().nullable(),
    amount_minor: model.number(),
    currency_code: model.text(),
    /** Stripe's word, such as `fraudulent`. */
    reason: model.text(),
    /** Stripe's word, such as `needs_response`, `won`, `lost`. */
    status: model.text(),
    /** What the bank holds of the payment now, or kept for good. */
    withdrawn_minor: model.number().default(0),
    evidence_due_at: model.dateTime().nullable(),
    opened_at: model.dateTime(),
    asked_at: model.dateTime(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["payment_intent_id"] }])

export default CardDispute
