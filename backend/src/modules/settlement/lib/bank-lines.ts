import { createHash } from "node:crypto"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { problem } from "../../../lib/problem"
import { recordImport } from "./imports"
import { asJson, isoDay, rows, takeTurn } from "./rows"
import type {
  After,
  BankLine,
  FileFacts,
  NewBankLine,
  StatementBalances,
  StatementImport,
} from "./types"

type Told = NewBankLine & { n: number; fingerprint: string; occurrence: number }

/**
 * Tells lines apart. What a bank writes the same way twice is the same line in two statements, but two lines in one:
 * they are counted, and the n-th of one statement is the n-th of the other.
 */
export function toldApart(lines: readonly NewBankLine[]): Told[] {
  const seen = new Map<string, number>()
  return lines.map((line, at) => {
    const { line_number: _, ...content } = line
    const fingerprint = createHash("sha256").update(asJson(content)).digest("hex")
    const occurrence = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, occurrence)
    return { ...line, n: at + 1, fingerprint, occurrence }
  })
}

type Statement = {
  readonly facts: FileFacts & { readonly account_id: string }
  readonly currency_code: string
  readonly period: { from: string; to: string }
  readonly balances: StatementBalances | null
  readonly lines: readonly NewBankLine[]
}

/**
 * Takes a statement in: its new lines, and the note of the import. Call it in one transaction.
 *
 * @throws CONFLICT where another kind of file already told of these days, because the same line reads differently there
 */
export async function saveStatement(
  manager: EntityManager,
  { facts, currency_code, period, balances, lines }: Statement,
): Promise<StatementImport> {
  await takeTurn(manager)
  await refuseOtherKind(manager, facts, period)
  const told = asJson(toldApart(lines))
  const [known] = await rows<{ count: number }>(
    manager,
    `select count(*)::int as count from jsonb_to_recordset(?::jsonb) as x (fingerprint text, occurrence int)
       join bank_line b on b.account_id = ? and b.fingerprint = x.fingerprint and b.occurrence = x.occurrence`,
    [told, facts.account_id],
  )
  const rows_known = known?.count ?? 0
  const recorded = await recordImport(manager, facts, {
    state: "imported",
    period,
    balances,
    rows_new: lines.length - rows_known,
    rows_known,
    problems: [],
  })
  await rows(
    manager,
    `insert into bank_line (id, account_id, currency_code, import_id, line_number, booked_on, booked_time, value_on,
       amount_minor, balance_minor, reference, counterparty, description, fingerprint, occurrence)
     select 'bln_' || substr(?, 6) || '_' || lpad(x.n::text, 6, '0'), ?, ?, ?, x.line_number, x.booked_on, x.booked_time,
            x.value_on, x.amount_minor, x.balance_minor, x.reference, x.counterparty, x.description, x.fingerprint, x.occurrence
       from jsonb_to_recordset(?::jsonb) as x (n int, line_number int, booked_on date, booked_time text, value_on date,
         amount_minor bigint, balance_minor bigint, reference text, counterparty text, description text, fingerprint text,
         occurrence int)
     on conflict (account_id, fingerprint, occurrence) do nothing`,
    [recorded.id, facts.account_id, currency_code, recorded.id, told],
  )
  return recorded
}

async function refuseOtherKind(
  manager: EntityManager,
  { account_id, kind }: FileFacts,
  { from, to }: Statement["period"],
): Promise<void> {
  const [other] = await rows<{ kind: string; file_name: string; from: string; to: string }>(
    manager,
    `select kind, file_name, ${isoDay("period_from")} as "from", ${isoDay("period_to")} as "to" from statement_import
      where account_id = ? and state = 'imported' and kind <> ? and rows_new > 0
        and period_from <= ?::date and period_to >= ?::date limit 1`,
    [account_id, kind, to, from],
  )
  if (other)
    throw problem(
      "CONFLICT",
      `${other.file_name} (${other.kind}) already told of ${other.from} to ${other.to}. Two kinds of file write one line differently, so it would count twice. Nothing was imported; export the days after ${other.to}.`,
    )
}

export const lineColumns = `b.id, b.account_id, b.currency_code, b.import_id, b.line_number, ${isoDay("b.booked_on")} as booked_on,
  b.booked_time, ${isoDay("b.value_on")} as value_on, b.amount_minor::text as amount_minor,
  b.balance_minor::text as balance_minor, b.reference, b.counterparty, b.description`

export type LineFilter = {
  readonly account_id?: string
  readonly limit: number
  readonly after: After
}

/** Lines, newest first. */
export async function listLines(
  manager: EntityManager,
  { account_id, limit, after }: LineFilter,
): Promise<BankLine[]> {
  const conditions = [
    ...(account_id === undefined ? [] : ["b.account_id = ?"]),
    ...(after ? ["(b.booked_on, b.id) < (?::date, ?)"] : []),
  ]
  return await rows<BankLine>(
    manager,
    `select ${lineColumns} from bank_line b where ${["true", ...conditions].join(" and ")}
      order by b.booked_on desc, b.id desc limit ?`,
    [
      ...(account_id === undefined ? [] : [account_id]),
      ...(after ? [after.on, after.id] : []),
      limit,
    ],
  )
}
