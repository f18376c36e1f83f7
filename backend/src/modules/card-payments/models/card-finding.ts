import { model } from "@medusajs/framework/utils"
import { findingKinds } from "../lib/findings"

/** Something between Stripe and the shop that was not as it should be: since when, why, and whether it still is. */
const CardFinding = model
  .define("card_finding", {
    id: model.id({ prefix: "cfi" }).primaryKey(),
    kind: model.enum([...findingKinds]),
    /** A payment at Stripe, an order or a refund request, by the kind. */
    subject_id: model.text(),
    reason: model.text(),
    state: model.enum(["open", "healed"]).default("open"),
    found_at: model.dateTime(),
    /** The last time it was seen to be so. */
    seen_at: model.dateTime(),
    healed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state"] }, { on: ["subject_id"] }])

export default CardFinding
