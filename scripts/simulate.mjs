// npm run simulate: random lives of orders on the real backend (docs/runbooks/proofs.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { simulate } = await import("./lib/proofs/lives.mjs")
process.exit(await simulate(process.argv.slice(2)))
