import { stopCommands } from "../commands.mjs"
import { openHouse } from "../house.mjs"
import { releaseLock } from "../lock.mjs"
import { settingsOf } from "../settings.mjs"
import { takeLocks } from "./locks.mjs"

/**
 * Does a piece of work as the only one in a data folder and a clone, and stops afterwards whatever it started.
 * @template T
 * @param {string} root
 * @param {(settings: import("../settings.mjs").Settings, house: import("../house.mjs").House) => Promise<T>} work
 * @param {(settings: import("../settings.mjs").Settings) => void} [leaving] what is done before everything is stopped
 * @returns {Promise<T>}
 */
export async function occupying(root, work, leaving) {
  const settings = settingsOf(root)
  const locks = takeLocks(root, settings.data_dir)
  const house = openHouse(settings.data_dir)
  try {
    return await work(settings, house)
  } finally {
    leaving?.(settings)
    await stopCommands()
    await house.stop()
    for (const lock of locks) releaseLock(lock)
  }
}
