import type { FindingKind } from "../../modules/card-payments/lib/findings"
import { loggedOf } from "../../lib/problem"
import type { CardRoom } from "./card-room"

/** What is wrong: an id, and why. */
export type Found = Map<string, string>

/** Runs one look; what it throws is why its subject is wrong. */
export async function tried(
  found: Found,
  subject_id: string,
  look: () => Promise<void>,
): Promise<void> {
  try {
    await look()
  } catch (error) {
    found.set(subject_id, loggedOf(error))
  }
}

/**
 * Keeps what a sweep found of one kind, and heals what it found no longer.
 *
 * @returns how much of it is open now
 */
export async function tellFound(
  { kept }: CardRoom,
  kind: FindingKind,
  found: Found,
): Promise<number> {
  for (const [subject_id, reason] of found) await kept.find(kind, subject_id, reason)
  for (const subject_id of await kept.openSubjects(kind))
    if (!found.has(subject_id)) await kept.heal(kind, subject_id)
  return found.size
}
