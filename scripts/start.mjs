// npm start: from a bare clone to a running shop (docs/runbooks/start-and-stop.md).
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { main } = await import("./lib/start/command.mjs")
process.exit(await main())
