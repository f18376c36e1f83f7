import path from "node:path"
import { readJson } from "../files.mjs"
import { releaseLock, takeLock } from "../lock.mjs"
import { Trouble } from "../trouble.mjs"

/**
 * One start per data folder, and one per clone, because the built shop carries the addresses it was built for.
 * @param {string} root
 * @param {string} data_dir
 * @returns {string[]} the lock files taken
 */
export function takeLocks(root, data_dir) {
  const files = [
    path.join(data_dir, "start.lock"),
    path.join(root, "node_modules", ".ciap", "start.lock"),
  ]
  for (const file of files) {
    const holder = takeLock(file, data_dir)
    if (!holder) continue
    const sameFolder = holder.data_dir === data_dir
    const run = /** @type {{ storefront_url?: string }} */ (
      readJson(path.join(holder.data_dir, "run.json")) ?? {}
    )
    const where = run.storefront_url ? ` at ${run.storefront_url}` : ""
    if (!sameFolder) releaseLock(files[0] ?? "")
    throw sameFolder
      ? new Trouble(
          `The shop already runs from ${data_dir}${where} (process ${holder.pid}).`,
          `Use that one, or stop it first: kill ${holder.pid}`,
        )
      : new Trouble(
          `This clone already runs a shop${where} from ${holder.data_dir} (process ${holder.pid}).`,
          `Stop it first (kill ${holder.pid}), or run the second shop from a clone of its own: git worktree add ../second`,
        )
  }
  return files
}
