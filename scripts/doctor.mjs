// npm run doctor: names each missing or wrong thing with its mend.
import { nodeComplaint } from "./lib/node-version.mjs"

const complaint = nodeComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { main } = await import("./lib/doctor/command.mjs")
process.exit(await main())
