import type { FileProblem } from "@ciap/bank-files"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { asJson, isoDay, isoInstant, rows } from "./rows"
import type { FileFacts, StatementBalances, StatementImport } from "./types"

const columns = `i.id, i.kind, i.state, i.file_name, i.account_id, ${isoDay("i.period_from")} as period_from,
  ${isoDay("i.period_to")} as period_to, i.rows_new, i.rows_known, i.imported_by,
  ${isoInstant("i.imported_at")} as imported_at`

/** The import of this content, when there was one. */
export async function importOf(
  manager: EntityManager,
  sha256: string,
): Promise<StatementImport | null> {
  const [found] = await rows<StatementImport>(
    manager,
    `select ${columns}, i.problems from statement_import i where i.sha256 = ? and i.state = 'imported'`,
    [sha256],
  )
  return found ?? null
}

/** One attempt with its problems; null when there is none of this id. */
export async function findImport(
  manager: EntityManager,
  id: string,
): Promise<StatementImport | null> {
  const [found] = await rows<StatementImport>(
    manager,
    `select ${columns}, i.problems from statement_import i where i.id = ?`,
    [id],
  )
  return found ?? null
}

export type ImportRow = Omit<StatementImport, "problems"> & { problems_count: number }

/** Attempts, newest first, without the problems themselves; ids grow with time. */
export async function listImports(
  manager: EntityManager,
  { limit, before_id }: { limit: number; before_id: string | null },
): Promise<ImportRow[]> {
  return await rows<ImportRow>(
    manager,
    `select ${columns}, jsonb_array_length(i.problems) as problems_count from statement_import i
      where ${before_id === null ? "true" : "i.id < ?"} order by i.id desc limit ?`,
    [...(before_id === null ? [] : [before_id]), limit],
  )
}

type Outcome = {
  state: "imported" | "refused"
  period: { from: string; to: string } | null
  balances: StatementBalances | null
  rows_new: number
  rows_known: number
  problems: readonly FileProblem[]
}

/** Writes down that somebody brought something in, and what came of it. */
export async function recordImport(
  manager: EntityManager,
  facts: FileFacts,
  outcome: Outcome,
): Promise<StatementImport> {
  const [recorded] = await rows<StatementImport>(
    manager,
    `insert into statement_import as i (id, kind, state, sha256, file_name, account_id, period_from, period_to,
       opening_minor, closing_minor, rows_new, rows_known, problems, imported_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) returning ${columns}, i.problems`,
    [
      generateEntityId(undefined, "simp"),
      facts.kind,
      outcome.state,
      facts.sha256,
      facts.file_name,
      facts.account_id,
      outcome.period?.from ?? null,
      outcome.period?.to ?? null,
      outcome.balances?.opening_minor.toString() ?? null,
      outcome.balances?.closing_minor.toString() ?? null,
      outcome.rows_new,
      outcome.rows_known,
      asJson(outcome.problems),
      facts.imported_by,
    ],
  )
  return recorded as StatementImport // an insert that does not throw returns its row
}

/** The file stays outside whole; what is wrong with it is kept for whoever asks. */
export const recordRefusal = (
  manager: EntityManager,
  facts: FileFacts,
  problems: readonly FileProblem[],
): Promise<StatementImport> =>
  recordImport(manager, facts, {
    state: "refused",
    period: null,
    balances: null,
    rows_new: 0,
    rows_known: 0,
    problems,
  })
