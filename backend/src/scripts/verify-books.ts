import type { ExecArgs } from "@medusajs/framework/types"
import { day } from "../lib/day"
import { readOnly } from "../workflows/verify/read-only"
import { showCounts, showFound } from "../workflows/verify/show-found"
import { verifyBooks } from "../workflows/verify/verify-books"

/** Lines of the report, so that whoever runs this can tell them from the log. */
const say = (line: string) => process.stdout.write(`Books: ${line}\n`)

/**
 * `medusa exec ./src/scripts/verify-books.ts`: computes anew what the ledger should hold and prints where it holds
 * something else, or "none". Writes nothing. Ends with exit code 1 where something differs.
 */
export default async function verify({ container }: ExecArgs): Promise<void> {
  readOnly(container)
  const counts = await verifyBooks(container, day(new Date()), {
    found: (found) => say(`✗ ${showFound(found)}`),
    progress: ({ orders, found }) => say(`… ${orders} orders, ${found} differences`),
  })
  for (const line of showCounts(counts)) say(line)
  if (counts.found > 0) process.exitCode = 1
}
