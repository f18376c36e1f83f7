import type { DetailsState } from "@ciap/fair-trade"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"
import { type DetailKind, details_hold_hours } from "./terms"

type Database = Pick<EntityManager, "execute">

/** Where a group wants to be paid; `number` without blanks. */
export type DetailToPropose = {
  readonly group_id: string
  readonly kind: DetailKind
  readonly number: string | null
  readonly bank_code: string | null
  readonly wallet: "yape" | "plin" | null
  readonly holder_name: string
  readonly document_kind: "dni" | "ruc" | "ce" | "passport" | null
  readonly document_number: string | null
  readonly reason: string
  readonly demonstration?: boolean
}

export type Detail = Omit<DetailToPropose, "demonstration"> & {
  id: string
  state: "proposed" | "approved" | "rejected"
  proposed_by: string
  decided_by: string | null
  proposed_at: string
  decided_at: string | null
  effective_from: string | null
  demonstration: boolean
}

const moment = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const columns = `id, group_id, kind, number, bank_code, wallet, holder_name, document_kind, document_number, reason, state,
  proposed_by, decided_by, ${moment("created_at")} as proposed_at, ${moment("decided_at")} as decided_at,
  ${moment("effective_from")} as effective_from, demonstration`

/** @throws CONFLICT while other details of the group wait for a decision */
export async function proposeDetail(
  database: Database,
  detail: DetailToPropose,
  actor_id: string,
): Promise<Detail> {
  const [row] = await database.execute<Detail[]>(
    `insert into payout_payment_detail (id, group_id, kind, number, bank_code, wallet, holder_name, document_kind,
                                        document_number, reason, proposed_by, demonstration)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (group_id) where state = 'proposed' do nothing returning ${columns}`,
    [
      generateEntityId(undefined, "pdet"),
      detail.group_id,
      detail.kind,
      detail.number,
      detail.bank_code,
      detail.wallet,
      detail.holder_name,
      detail.document_kind,
      detail.document_number,
      detail.reason,
      actor_id,
      detail.demonstration ?? false,
    ],
  )
  if (row === undefined)
    throw problem(
      "CONFLICT",
      "Other payment details of this group wait for a decision. Nothing was changed; approve or reject those first.",
    )
  return row
}

/**
 * Another person approves details, and payments go there a day later; or rejects them.
 *
 * @throws NOT_FOUND, TWO_PEOPLE_NEEDED, CONFLICT when they were decided on already
 */
export async function decideDetail(
  database: Database,
  id: string,
  { approve, actor_id, at }: { approve: boolean; actor_id: string; at: Date },
): Promise<Detail> {
  const [standing] = await database.execute<Detail[]>(
    `select ${columns} from payout_payment_detail where id = ? for update`,
    [id],
  )
  if (standing === undefined)
    throw problem("NOT_FOUND", "No such payment details are on record. Nothing was changed.")
  if (standing.proposed_by === actor_id)
    throw problem(
      "TWO_PEOPLE_NEEDED",
      "Whoever proposed payment details cannot decide on them. Nothing was changed; ask somebody else to look at them.",
    )
  if (standing.state !== "proposed")
    throw problem(
      "CONFLICT",
      `These details are ${standing.state} already. Nothing was changed; propose new ones if they are wrong.`,
    )
  const [row] = await database.execute<Detail[]>(
    `update payout_payment_detail
        set state = ?, decided_by = ?, decided_at = ?,
            effective_from = case when ? then ?::timestamptz + make_interval(hours => ?) end, updated_at = now()
      where id = ? returning ${columns}`,
    [approve ? "approved" : "rejected", actor_id, at, approve, at, details_hold_hours, id],
  )
  return row as Detail // locked above
}

/** All details a group ever had, newest first. */
export async function detailsOfGroup(database: Database, group_id: string): Promise<Detail[]> {
  return await database.execute<Detail[]>(
    `select ${columns} from payout_payment_detail where group_id = ? order by created_at desc, id desc`,
    [group_id],
  )
}

export type DetailInForce = { state: DetailsState; detail: Detail | null }

/** Where each group is paid at a moment. Details approved less than a day before hold payment, whatever stood before. */
export async function detailsInForce(
  database: Database,
  at: Date,
): Promise<Map<string, DetailInForce>> {
  const rows = await database.execute<(Detail & { usable: boolean })[]>(
    `select distinct on (group_id) ${columns}, effective_from <= ?::timestamptz as usable
       from payout_payment_detail where state = 'approved' and decided_at <= ?::timestamptz
      order by group_id, decided_at desc, id desc`,
    [at, at],
  )
  return new Map(
    rows.map(({ usable, ...detail }) => [
      detail.group_id,
      { state: usable ? "usable" : "too_new", detail },
    ]),
  )
}
