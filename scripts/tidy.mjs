// Reads the whole tree once and names what is too long, left behind, or older than is safe.
import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { readJson } from "./lib/files.mjs"
import { belowFloor, installedVersions } from "./lib/tidy/floors.mjs"
import { leftovers } from "./lib/tidy/leftovers.mjs"
import { tooLong } from "./lib/tidy/measure.mjs"

const root = path.resolve(import.meta.dirname, "..")
const read_by_people =
  /\.([mc]?[jt]sx?|css|sql|sh|ya?ml|md|json|toml)$|(^|\/)(Dockerfile|run|\.env\.template)$/
const generated = /(^|\/)(pnpm-lock\.yaml|\.snapshot-[^/]+\.json|openapi[^/]*\.json)$/

const files = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  },
)
  .split("\0")
  .filter(
    (file) =>
      read_by_people.test(file) && !generated.test(file) && fs.existsSync(path.join(root, file)),
  )

/** @type {import("./lib/tidy/measure.mjs").Finding[]} */
const findings = files.flatMap((file) => {
  const text = fs.readFileSync(path.join(root, file), "utf8")
  const long = /\.[mc]?[jt]sx?$/.test(file) ? tooLong(file, text) : []
  return [...long, ...leftovers(file, text)]
})
const floors = /** @type {import("./lib/tidy/floors.mjs").Floors} */ (
  readJson(path.join(root, "scripts", "version-floors.json"))
)
const lockfile = fs.readFileSync(path.join(root, "pnpm-lock.yaml"), "utf8")
const complaints = [
  ...findings.map(({ file, line, says }) => `${file}:${line}  ${says}`),
  ...belowFloor(installedVersions(lockfile), floors).map((says) => `pnpm-lock.yaml  ${says}`),
]
for (const complaint of complaints) console.log(complaint)
console.log(
  complaints.length === 0
    ? `Tidy: ${files.length} files.`
    : `Untidy: ${complaints.length} findings in ${files.length} files.`,
)
process.exit(complaints.length === 0 ? 0 : 1)
