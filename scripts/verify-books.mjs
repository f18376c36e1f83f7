// npm run verify:books: computes anew what the ledger should hold (docs/runbooks/proofs.md). Reads only.
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { main } = await import("./lib/proofs/verify.mjs")
process.exit(await main(process.argv.slice(2)))
