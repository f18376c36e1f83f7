// npm test: everything CI runs (docs/runbooks/continuous-integration.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  console.log("0 passed, 1 failed")
  process.exit(1)
}
const { main } = await import("./lib/test/command.mjs")
process.exit(await main(process.argv.slice(2)))
