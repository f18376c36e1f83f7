// npm run crash-proof: PostgreSQL gone at every statement of a completion, a capture and a refund (docs/runbooks/proofs.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { crashProof } = await import("./lib/proofs/lives.mjs")
process.exit(await crashProof(process.argv.slice(2)))
