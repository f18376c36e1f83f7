import path from "node:path"
import { ask } from "./commands.mjs"
import { readJson } from "./files.mjs"
import { Trouble } from "./trouble.mjs"

/** No tool of the house reports to its maker. */
export const quiet = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  MEDUSA_FF_ANALYTICS: "false",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
}

/**
 * The pnpm version that package.json pins.
 * @param {string} root
 * @returns {string}
 */
export function pinnedPnpm(root) {
  const manifest = /** @type {{ packageManager?: string }} */ (
    readJson(path.join(root, "package.json")) ?? {}
  )
  return (manifest.packageManager ?? "").replace(/^pnpm@/, "").replace(/\+.*$/, "")
}

/**
 * How to call exactly the pinned pnpm: the one on the PATH when it is that version, otherwise through npx, which Node brings along.
 * @param {string} root
 * @returns {Promise<string[]>} program and first arguments
 */
export async function findPnpm(root) {
  const version = pinnedPnpm(root)
  const env = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: "0" }
  if ((await ask("pnpm", ["--version"], { cwd: root, env })) === version) return ["pnpm"]
  const throughNpx = ["npx", "--yes", `pnpm@${version}`]
  if ((await ask("npx", [...throughNpx.slice(1), "--version"], { cwd: root, env })) === version)
    return throughNpx
  throw new Trouble(
    `pnpm ${version} could not be fetched.`,
    "Check the connection to the npm registry (npm ping), or install it yourself: npm install -g pnpm@" +
      version,
  )
}
