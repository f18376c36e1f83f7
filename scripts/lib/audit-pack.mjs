import fs from "node:fs"
import path from "node:path"
import { run } from "./commands.mjs"
import { readJson } from "./files.mjs"
import { keepSecrets } from "./secrets.mjs"
import { settingsOf } from "./settings.mjs"
import { medusa } from "./start/build.mjs"
import { childEnvironment } from "./start/environment.mjs"
import { explain, Trouble } from "./trouble.mjs"

const root = path.resolve(import.meta.dirname, "..", "..")
const usage = "Use npm run audit:pack -- 2026-10 --out folder"

/**
 * What was asked for: the month and, as a whole path, the folder.
 * @param {string[]} args
 * @param {string} from the folder that a short path begins in
 * @returns {{ month: string, folder: string }}
 */
export function askedPack([month = "", option, folder, ...more], from) {
  const asked = option === undefined || (option === "--out" && folder !== undefined)
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || !asked || more.length > 0)
    throw new Trouble("It is not said of which month, and into which folder.", usage)
  return { month, folder: path.resolve(from, folder ?? ".") }
}

/**
 * The database that is told, or that of the shop that runs.
 * @param {import("./settings.mjs").Settings} settings
 * @returns {string}
 */
function databaseOf({ given_database_url, data_dir }) {
  if (given_database_url) return given_database_url
  const file = path.join(data_dir, "run.json")
  if (!fs.existsSync(file))
    throw new Trouble("No shop runs here.", "Begin it with npm start, or set DATABASE_URL.")
  return /** @type {{ database_url: string }} */ (readJson(file)).database_url
}

/**
 * Writes the auditor's pack of a closed month.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  try {
    const { month, folder } = askedPack(args, process.env.INIT_CWD ?? process.cwd())
    const settings = settingsOf(root)
    const secrets = keepSecrets(settings.data_dir, process.env)
    fs.mkdirSync(path.join(settings.data_dir, "logs"), { recursive: true })
    await run(medusa("exec", "./src/scripts/audit-pack.ts", month, folder), {
      cwd: path.join(root, "backend"),
      env: childEnvironment(settings, secrets, databaseOf(settings)),
      log: path.join(settings.data_dir, "logs", "audit-pack.log"),
      what: `The auditor's pack of ${month} could not be written`,
      mend: "The last lines are above; nothing was changed.",
    })
    console.log(`✓ ${path.join(folder, `ciap-audit-${month}.zip`)}`)
    return 0
  } catch (error) {
    console.error(explain(error))
    return 1
  }
}
