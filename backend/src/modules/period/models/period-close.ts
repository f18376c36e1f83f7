import { model } from "@medusajs/framework/utils"

/** The close of one month: decided by one person after others had prepared it, then completed. */
const PeriodClose = model.define("period_close", {
  /** Such as `2026-10`. */
  month: model.text().primaryKey(),
  /** `closing` from the decision on; `closed` when the ledger is closed and sealed and the figures are frozen. */
  state: model.enum(["closing", "closed"]),
  /** Whoever had prepared the month by then; written by the database. */
  prepared_by: model.array(),
  closed_by: model.text(),
  /** When it was decided. */
  decided_at: model.dateTime(),
  /** The checklist as it stood, each exception with its reason. */
  checks: model.json(),
  /** The ledger's newest seal when the month was sealed: every posting of the month lies in its chain. */
  seal_n: model.number().nullable(),
  seal_hash: model.text().nullable(),
  /** What was published of the month, and the SHA-256 of its text. */
  figures: model.json().nullable(),
  figures_sha256: model.text().nullable(),
  closed_at: model.dateTime().nullable(),
})

export default PeriodClose
