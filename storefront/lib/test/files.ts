import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const root = path.join(__dirname, "..", "..")

/** The shop's own files below some folders, by their names from the storefront on, with their texts. */
export function filesOf(
  folders: readonly string[],
  name: RegExp,
): { file: string; text: string }[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        path.posix.join(folder, file),
      ),
    )
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }))
}
