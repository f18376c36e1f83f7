// npm run audit:pack -- 2026-10 --out folder: the auditor's pack of a closed month (docs/runbooks/close-a-month.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { main } = await import("./lib/audit-pack.mjs")
process.exit(await main(process.argv.slice(2)))
