// npm run backup, restore, restore:drill, restore:check (docs/runbooks/restore.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { main } = await import("./lib/backup/command.mjs")
process.exit(await main(process.argv.slice(2)))
