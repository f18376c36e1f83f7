import { problem } from "../../../lib/problem"
import { closeWhenDone } from "./run-book"
import { type Database, lockRun, type PayoutRow, payoutsWhere } from "./run-rows"

/** A line of the bank, which lies in the database; or a receipt, a file that is known by its hash. */
export type Proof = { readonly id: string; readonly reference: string } & (
  { readonly kind: "bank_line" } | { readonly kind: "receipt"; readonly sha256: string }
)

/** What became of a payout. `on` is the day of the fact. */
export type Outcome =
  | { readonly kind: "confirmed"; readonly on: string; readonly proof: Proof }
  | { readonly kind: "failed" | "returned"; readonly on: string; readonly reason: string }

/** From where each end is reached. */
const before = {
  confirmed: ["sent"],
  failed: ["approved", "sent"],
  returned: ["confirmed"],
} as const

/**
 * Records what became of a payout, once: the same end again changes nothing.
 *
 * @throws NOT_FOUND; CONFLICT where it came to another end, or has not got so far
 */
export async function settle(
  database: Database,
  payout_id: string,
  outcome: Outcome,
  actor_id: string,
): Promise<PayoutRow> {
  const payout = await found(database, payout_id)
  await lockRun(database, payout.run_id)
  const standing = await found(database, payout_id)
  if (standing.state === outcome.kind && isSame(standing, outcome)) return standing
  const from: readonly string[] = before[outcome.kind]
  if (!from.includes(standing.state))
    throw problem(
      "CONFLICT",
      `Payout ${standing.reference} is ${standing.state}, so it cannot be ${outcome.kind} now. Nothing was changed; load the run again.`,
    )
  if (outcome.kind === "confirmed") {
    const { proof } = outcome
    await database.execute(
      `update payout set state = 'confirmed', confirmed_on = ?, proof_kind = ?, proof_id = ?, proof_reference = ?,
              proof_sha256 = ?, settled_by = ?, updated_at = now() where id = ?`,
      [
        outcome.on,
        proof.kind,
        proof.id,
        proof.reference,
        proof.kind === "receipt" ? proof.sha256 : null,
        actor_id,
        payout_id,
      ],
    )
  } else {
    await database.execute(
      `update payout set state = '${outcome.kind}', ${outcome.kind}_on = ?, outcome_reason = ?, settled_by = ?,
              updated_at = now() where id = ?`,
      [outcome.on, outcome.reason, actor_id, payout_id],
    )
  }
  await closeWhenDone(database, standing.run_id)
  return await found(database, payout_id)
}

/** A receipt that is sent once more, because no answer came, is another file with the same bytes. */
function isSame(payout: PayoutRow, outcome: Outcome): boolean {
  if (outcome.kind !== "confirmed") return true
  const { proof } = outcome
  return proof.kind === "receipt"
    ? payout.proof_sha256 === proof.sha256 && payout.proof_reference === proof.reference
    : payout.proof_id === proof.id
}

async function found(database: Database, id: string): Promise<PayoutRow> {
  const [payout] = await payoutsWhere(database, "id = ?", [id])
  if (payout === undefined)
    throw problem("NOT_FOUND", "No such payout is on record. Nothing was changed.")
  return payout
}
