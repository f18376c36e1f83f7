import { model } from "@medusajs/framework/utils"

/** What one group was told of one month, for good. */
const GroupStatement = model
  .define("group_statement", {
    id: model.id({ prefix: "gst" }).primaryKey(),
    group_id: model.text(),
    /** `YYYY-MM`. */
    month: model.text(),
    /** Canonical JSON; text and not jsonb, because its very bytes are hashed. */
    facts: model.text(),
    /** SHA-256 of `facts`, hexadecimal; the database computes it again. */
    sha256: model.text(),
    /** The last posting of the ledger that this statement knows; what comes later belongs to the next one. */
    through_seq: model.number(),
    /** The ledger's seal over all of them. */
    seal_n: model.number(),
    seal_hash: model.text(),
    written_at: model.dateTime(),
    written_by: model.text(),
  })
  .indexes([
    { on: ["group_id", "month"], unique: true, where: null },
    { on: ["month", "group_id"], where: null },
  ])

export default GroupStatement
