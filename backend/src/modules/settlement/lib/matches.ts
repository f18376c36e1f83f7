import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"
import { lineColumns } from "./bank-lines"
import { asJson, isoDay, isoInstant, rows } from "./rows"
import type { BankLine } from "./types"

export const differenceReasons = [
  "bank_charge",
  "bank_tax",
  "interest",
  "rounding",
  "conversion",
] as const
export type DifferenceReason = (typeof differenceReasons)[number]

/** A movement of the books that a line of the bank stands for. */
export type MatchPart = {
  kind: string
  counterpart_id: string
  /** The account on which it waits for the bank. */
  account_code: string
  /** As the bank sees it: what comes in is positive. */
  amount_minor: bigint
  label: string
}

export type NewMatch = {
  readonly account_id: string
  readonly line_ids: readonly string[]
  readonly parts: readonly MatchPart[]
  /** The currency of the parts; that of the account where there are none. */
  readonly part_currency_code: string
  readonly difference_reason: DifferenceReason | null
  readonly note: string | null
  readonly confirmed_by: string
}

/** A confirmed match; amounts are minor units as text. */
export type Match = {
  id: string
  account_id: string
  handle: string
  currency_code: string
  line_total_minor: string
  part_currency_code: string
  difference_minor: string
  difference_reason: DifferenceReason | null
  note: string | null
  effective_on: string
  confirmed_by: string
  confirmed_at: string
  undone_by: string | null
  undone_on: string | null
  undone_reason: string | null
  line_ids: string[]
  parts: (Omit<MatchPart, "amount_minor"> & { amount_minor: string })[]
}

const columns = `m.id, m.account_id, a.handle, m.currency_code, m.line_total_minor::text as line_total_minor,
  m.part_currency_code, m.difference_minor::text as difference_minor, m.difference_reason, m.note,
  ${isoDay("m.effective_on")} as effective_on, m.confirmed_by, ${isoInstant("m.confirmed_at")} as confirmed_at,
  m.undone_by, ${isoDay("m.undone_at at time zone 'UTC'")} as undone_on, m.undone_reason,
  (select jsonb_agg(l.line_id order by l.line_id) from settlement_match_line l where l.match_id = m.id) as line_ids,
  coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'counterpart_id', p.counterpart_id,
              'account_code', p.account_code, 'amount_minor', p.amount_minor::text, 'label', p.label)
              order by p.kind, p.counterpart_id) from settlement_match_part p where p.match_id = m.id), '[]') as parts`

const from = `settlement_match m join bank_account a on a.id = m.account_id`

const taken = () =>
  problem(
    "CONFLICT",
    "A line or a movement of this match is matched already, or is not there. Nothing was changed; load the list again.",
  )

/**
 * Confirms that lines of one account are these movements. Call it in one transaction; its end checks the sums.
 *
 * @throws CONFLICT where a line or movement is matched already, MATCH_REFUSED where amounts differ without a reason
 */
export async function confirmMatch(manager: EntityManager, given: NewMatch): Promise<Match> {
  const id = generateEntityId(undefined, "smat")
  const part_total = given.parts.reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
  try {
    const lines = await manager.execute<{ id: string }[]>(
      `with chosen as (select b.* from bank_line b join jsonb_array_elements_text(?::jsonb) as x (id) on x.id = b.id
                        where b.account_id = ? and b.open),
            total as (select sum(amount_minor) as amount, max(booked_on) as booked_on, max(currency_code) as currency from chosen),
            made as (insert into settlement_match (id, account_id, currency_code, line_total_minor, part_currency_code,
                       part_total_minor, difference_minor, difference_reason, note, effective_on, confirmed_by)
                     select ?, ?, currency, amount, ?, ?::bigint,
                            case when currency = ? then amount - ?::bigint else 0 end, ?, ?, booked_on, ?
                       from total where amount is not null)
       select id from chosen`,
      [
        JSON.stringify(given.line_ids),
        given.account_id,
        id,
        given.account_id,
        given.part_currency_code,
        part_total.toString(),
        given.part_currency_code,
        part_total.toString(),
        given.difference_reason,
        given.note,
        given.confirmed_by,
      ],
    )
    if (lines.length === 0 || lines.length < new Set(given.line_ids).size) throw taken()
    await manager.execute(
      `insert into settlement_match_line (match_id, line_id) select ?, x.id from jsonb_array_elements_text(?::jsonb) as x (id)`,
      [id, JSON.stringify(lines.map((line) => line.id))],
    )
    await manager.execute(
      `insert into settlement_match_part (match_id, kind, counterpart_id, account_code, amount_minor, label)
       select ?, x.kind, x.counterpart_id, x.account_code, x.amount_minor, x.label from jsonb_to_recordset(?::jsonb)
         as x (kind text, counterpart_id text, account_code text, amount_minor bigint, label text)`,
      [id, asJson(given.parts)],
    )
  } catch (error) {
    throw refusalOf(error)
  }
  return (await findMatch(manager, id)) as Match // it was written above
}

function refusalOf(error: unknown): unknown {
  const { constraint } = error as { constraint?: string } // pg's own error
  if (constraint?.endsWith("_once") || constraint?.endsWith("_pkey")) return taken()
  if (constraint === "settlement_match_difference")
    return problem(
      "MATCH_REFUSED",
      "The lines and the movements do not come to the same amount, and no reason that explains it was given. Nothing was changed; choose a reason, or other lines.",
    )
  return error
}

/** One match; null when there is none of this id. */
export async function findMatch(manager: EntityManager, id: string): Promise<Match | null> {
  const [found] = await rows<Match>(manager, `select ${columns} from ${from} where m.id = ?`, [id])
  return found ?? null
}

/** Matches, newest first; ids grow with time. */
export const listMatches = (
  manager: EntityManager,
  { limit, before_id }: { limit: number; before_id: string | null },
): Promise<Match[]> =>
  rows<Match>(
    manager,
    `select ${columns} from ${from} where ${before_id === null ? "true" : "m.id < ?"} order by m.id desc limit ?`,
    [...(before_id === null ? [] : [before_id]), limit],
  )

/**
 * Takes a match back; its lines and movements are open again.
 * @throws CONFLICT for one that is taken back already
 */
export async function undoMatch(
  manager: EntityManager,
  given: { id: string; undone_by: string; undone_reason: string },
): Promise<Match> {
  const undone = await rows<{ id: string }>(
    manager,
    `update settlement_match set undone_by = ?, undone_at = now(), undone_reason = ? where id = ? and undone_at is null
     returning id`,
    [given.undone_by, given.undone_reason, given.id],
  )
  if (undone.length === 0)
    throw problem("CONFLICT", "This match was taken back already. Nothing was changed.")
  await rows(manager, `update settlement_match_part set live = false where match_id = ?`, [
    given.id,
  ])
  await rows(manager, `update settlement_match_line set live = false where match_id = ?`, [
    given.id,
  ])
  return (await findMatch(manager, given.id)) as Match // it was written above
}

/** Matches, or their undoing, that the ledger may not have yet. */
export const unbookedMatches = (manager: EntityManager): Promise<Match[]> =>
  rows<Match>(
    manager,
    `select ${columns} from ${from}
      where m.booked_at is null or m.undone_at is not null and m.undo_booked_at is null order by m.id limit 200`,
  )

export async function markMatchBooked(manager: EntityManager, id: string): Promise<void> {
  await rows(
    manager,
    `update settlement_match set booked_at = coalesce(booked_at, now()),
            undo_booked_at = case when undone_at is not null then coalesce(undo_booked_at, now()) end
      where id = ?`,
    [id],
  )
}

/** Those of the movements that stand in a match. */
export async function matchedOf(
  manager: EntityManager,
  kind: string,
  ids: readonly string[],
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `select p.counterpart_id as id from jsonb_array_elements_text(?::jsonb) as x (id)
       join settlement_match_part p on p.kind = ? and p.counterpart_id = x.id and p.live`,
    [JSON.stringify(ids), kind],
  )
  return found.map(({ id }) => id)
}

/** Lines that stand for nothing yet, oldest first. */
export const openLines = (manager: EntityManager, limit: number): Promise<BankLine[]> =>
  rows<BankLine>(
    manager,
    `select ${lineColumns} from bank_line b where b.open order by b.booked_on, b.id limit ?`,
    [limit],
  )

/** Open lines of which nobody has said why they are open: how many, and the day of the oldest. */
export async function linesToExplain(
  manager: EntityManager,
): Promise<{ count: number; since: string | null }> {
  const [found] = await rows<{ count: number; since: string | null }>(
    manager,
    `select count(*)::int as count, ${isoDay("min(b.booked_on)")} as since from bank_line b
      where b.open and not exists (select from settlement_open_reason r
                                    where r.subject_kind = 'bank_line' and r.subject_id = b.id)`,
  )
  return found ?? { count: 0, since: null }
}
