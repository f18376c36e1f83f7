import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { isoInstant, rows } from "./rows"

export const openReasonCodes = [
  "awaiting_bank",
  "awaiting_processor",
  "asked_bank",
  "asked_buyer",
  "unknown_payer",
  "own_transfer",
  "to_be_returned",
  "other",
] as const
export type OpenReasonCode = (typeof openReasonCodes)[number]

/** Why a line or a movement stays open, as somebody said last. */
export type OpenReason = {
  subject_kind: string
  subject_id: string
  code: OpenReasonCode
  note: string | null
  given_by: string
  given_at: string
}

export type NewOpenReason = Omit<OpenReason, "given_at">

/** Says why something stays open. What was said before stays; the last word counts. */
export async function giveReason(manager: EntityManager, given: NewOpenReason): Promise<void> {
  await rows(
    manager,
    `insert into settlement_open_reason (id, subject_kind, subject_id, code, note, given_by) values (?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "srea"),
      given.subject_kind,
      given.subject_id,
      given.code,
      given.note,
      given.given_by,
    ],
  )
}

/** The last word on each of these subjects; none where nobody said anything. */
export const reasonsOf = (
  manager: EntityManager,
  subjects: readonly { kind: string; id: string }[],
): Promise<OpenReason[]> =>
  rows<OpenReason>(
    manager,
    `select distinct on (r.subject_kind, r.subject_id) r.subject_kind, r.subject_id, r.code, r.note, r.given_by,
            ${isoInstant("r.given_at")} as given_at
       from jsonb_to_recordset(?::jsonb) as x (kind text, id text)
       join settlement_open_reason r on r.subject_kind = x.kind and r.subject_id = x.id
      order by r.subject_kind, r.subject_id, r.id desc`,
    [JSON.stringify(subjects)],
  )
