import { readFacts, type Statement } from "@ciap/statements"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { KeptStatement } from "../../modules/statement/lib/statement-book"
import { checkedStatement } from "./checked"
import { collectFacts } from "./collect-facts"
import { requireBegun } from "./months"
import { statementService } from "./service"
import { lastStatements, spanAfter } from "./spans"

/** A statement and the moment it holds for: that of its writing, or now. */
export type StatementRead = { readonly statement: Statement; readonly as_of: string }

/** A statement as it was written down. */
export const keptStatement = ({ facts, sha256, written_at }: KeptStatement): StatementRead => ({
  statement: checkedStatement(readFacts(facts), { kind: "frozen", fingerprint: sha256 }),
  as_of: written_at,
})

/**
 * What one group earned, was paid and is owed in a month: as it was written down, or, while nothing was, as the books stand
 * now. Changes nothing.
 *
 * @throws NOT_FOUND for a group that is not in the register and a month that has not begun, STATEMENT_DIFFERS where the
 *   books do not add up
 */
export async function readStatement(
  container: MedusaContainer,
  of: { group_id: string; month: string },
  now: Date,
): Promise<StatementRead> {
  requireBegun(of.month, now)
  const kept = await statementService(container).find(of)
  if (kept !== null) return keptStatement(kept)
  const as_of = now.toISOString()
  const last = (await lastStatements(container, of.month)).get(of.group_id)
  const facts = await collectFacts(container, spanAfter(of, last))
  return { statement: checkedStatement(facts, { kind: "provisional", as_of }), as_of }
}
