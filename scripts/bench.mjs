// npm run bench: each hot path beside its floor, in the same run (docs/benchmarks.md). Needs a running `npm start`.
import { bench } from "./lib/bench/command.mjs"

process.exit(await bench())
