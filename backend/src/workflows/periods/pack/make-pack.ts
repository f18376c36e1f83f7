import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"
import { firstDayOf, monthAfter } from "../../../lib/month"
import { requireMonthOfBooks } from "../read-periods"
import { periodService } from "../service"
import { type PackSpan, packSources } from "./sources"
import { packWords } from "./words"
import { jsonLines, zipPack } from "./zip-pack"

type Row = Record<string, unknown>

/** Every file's rows, read in one snapshot: what is booked meanwhile is in all of them or in none. */
async function readFiles(container: MedusaContainer, span: PackSpan): Promise<Map<string, Row[]>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return await database.transaction(
    async (snapshot) => {
      const files = new Map<string, Row[]>()
      for (const { name, sql } of packSources) {
        const { rows } = await snapshot.raw<{ rows: Row[] }>(sql, { ...span })
        files.set(name, rows)
      }
      return files
    },
    { isolationLevel: "repeatable read", readOnly: true },
  )
}

/**
 * The auditor's pack of a closed month: everything that its figures follow from, with the hashes that prove it, and without
 * a buyer's name. `packages/audit-verifier` checks it.
 *
 * @throws NOT_FOUND, PERIOD_NOT_READY for a month that is not closed
 */
export async function makeAuditPack(
  container: MedusaContainer,
  month: string,
  now: Date,
): Promise<{ name: string; bytes: Uint8Array }> {
  await requireMonthOfBooks(container, month, now)
  const [close] = await periodService(container).closesOf([month])
  const seal_n = close?.seal_n ?? null
  if (seal_n === null)
    throw problem(
      "PERIOD_NOT_READY",
      "This month is not closed, so there is no pack of it yet. Nothing was changed; close it first.",
    )
  const span = { month, from: firstDayOf(month), until: firstDayOf(monthAfter(month)), seal_n }
  const files = await readFiles(container, span)
  const texts = Object.fromEntries([...files].map(([name, rows]) => [name, jsonLines(rows)]))
  return {
    name: `ciap-audit-${month}.zip`,
    bytes: zipPack(month, { ...packWords(month), ...texts }),
  }
}
