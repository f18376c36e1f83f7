import path from "node:path"
import { settingsOf } from "../settings.mjs"
import { explain } from "../trouble.mjs"
import * as machine from "./checks.mjs"
import * as data from "./data-checks.mjs"

const root = path.resolve(import.meta.dirname, "..", "..", "..")

const checks = {
  Node: machine.node,
  git: machine.git,
  pnpm: machine.pnpm,
  Account: machine.account,
  Disk: machine.disk,
  Memory: machine.memory,
  Ports: machine.ports,
  Chromium: machine.chromium,
  Redis: machine.redis,
  Database: data.database,
  Data: data.data,
  Secrets: data.secrets,
  Settings: data.combination,
}

const signs = { good: "✓", mind: "!", bad: "✗" }

/** @returns {Promise<number>} the exit code: 1 when something will not work */
export async function main() {
  let settings
  try {
    settings = settingsOf(root)
  } catch (error) {
    console.error(explain(error))
    return 1
  }
  let ill = 0
  for (const [name, check] of Object.entries(checks)) {
    const { state, says, mend } = await check(settings, process.env)
    console.log(`${signs[state]} ${name.padEnd(9)} ${says}${mend ? `\n            → ${mend}` : ""}`)
    if (state === "bad") ill += 1
  }
  console.log(ill === 0 ? "\nNothing stands in the way." : `\n${ill} to mend.`)
  return ill === 0 ? 0 : 1
}
