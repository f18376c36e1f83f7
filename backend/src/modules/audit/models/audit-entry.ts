import { model } from "@medusajs/framework/utils"

/** One act of one person: what it was about, what was so before and after, and why. */
const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    /** The staff user, or `system` for what no person did. */
    actor_id: model.text(),
    /** What was done, as `subject.verb`, such as `payout_run.approve`. */
    act: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    /** In the person's own words; null where the act explains itself. */
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["subject_type", "subject_id"] }, { on: ["actor_id"] }])

export default AuditEntry
