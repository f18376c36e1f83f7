// npm run demo:books, npm run demo:clear: the demonstration's year of sales (docs/runbooks/demonstration-sales.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { main } = await import("./lib/demo/command.mjs")
process.exit(await main(process.argv.slice(2)))
