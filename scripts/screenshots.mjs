// npm run screenshots: every kind of page of the running shop, at three widths, in two themes and three languages.
import { screenshots } from "./lib/screenshots/command.mjs"

process.exit(await screenshots())
