// npm run proofs: kills the real backend at every step where money moves (docs/runbooks/proofs.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { prove } = await import("./lib/proofs/crashes.mjs")
process.exit(await prove(process.argv.slice(2)))
