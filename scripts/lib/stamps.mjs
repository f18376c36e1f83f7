import path from "node:path"
import { readJson, writeWhole } from "./files.mjs"

/**
 * Remembers what was already done with exactly these inputs, so that the next start can skip it. A stamp is taken away
 * before the work begins and set after it ended well: whatever interrupts the work, the next start does it again.
 * @param {string} file
 */
export function openStamps(file) {
  const read = () => {
    const found = readJson(file)
    return /** @type {Record<string, string>} */ (found && typeof found === "object" ? found : {})
  }
  /** @param {Record<string, string>} stamps */
  const write = (stamps) => writeWhole(file, JSON.stringify(stamps, null, 2))
  return {
    /** @param {string} name @param {string} value */
    holds: (name, value) => read()[name] === value,
    /** @param {string} name */
    clear(name) {
      const { [name]: _gone, ...rest } = read()
      write(rest)
    },
    /** @param {string} name @param {string} value */
    set: (name, value) => write({ ...read(), [name]: value }),
  }
}

/** @typedef {ReturnType<typeof openStamps>} Stamps */

/**
 * Stamps of the clone: what is installed and built in it.
 * @param {string} root
 */
export const cloneStamps = (root) =>
  openStamps(path.join(root, "node_modules", ".ciap", "stamps.json"))
