import path from "node:path"
import { readJson } from "../files.mjs"
import { bornAt } from "../processes.mjs"
import { keepSecrets } from "../secrets.mjs"
import { settingsOf } from "../settings.mjs"
import { raiseDatabase } from "./main.mjs"
import { occupying } from "./occupy.mjs"

/** @typedef {import("../settings.mjs").Settings} Settings */

/**
 * Works on the database of the shop that runs, or, where none does, starts that database alone and stops it afterwards.
 * @template T
 * @param {string} root
 * @param {(settings: Settings, database_url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onItsDatabase(root, work) {
  const settings = settingsOf(root)
  const running = runningShop(settings)
  if (running) return work(settings, running)
  return occupying(root, async (own, house) => {
    await house.stopLeftovers()
    const { database_password } = keepSecrets(own.data_dir, process.env)
    return work(own, await raiseDatabase(own, house, database_password))
  })
}

/**
 * The database of the shop that runs from this data folder.
 * @param {Settings} settings
 * @returns {string | undefined}
 */
export function runningShop({ data_dir }) {
  const run = /** @type {import("./announce.mjs").Running | undefined} */ (
    readJson(path.join(data_dir, "run.json"))
  )
  return run && bornAt(run.pids.start ?? 0) ? run.database_url : undefined
}
