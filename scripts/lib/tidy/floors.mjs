/** @typedef {Record<string, { why: string, lines: Record<string, string> }>} Floors per package: each major line in use and its lowest sound version */

/**
 * The packages and versions that a pnpm lockfile installs.
 * @param {string} lockfile
 * @returns {{ name: string, version: string }[]}
 */
export function installedVersions(lockfile) {
  const packages = lockfile.slice(lockfile.search(/^packages:$/m), lockfile.search(/^snapshots:$/m))
  return [...packages.matchAll(/^ {2}'?(@?[^@'\s]+)@(\d[^'(:\s]*)'?:$/gm)].map(
    ([, name = "", version = ""]) => ({ name, version }),
  )
}

/**
 * Versions with known holes.
 * @param {{ name: string, version: string }[]} installed
 * @param {Floors} floors
 * @returns {string[]} one sentence each
 */
export function belowFloor(installed, floors) {
  return installed.flatMap(({ name, version }) => {
    const floor = floors[name]
    if (!floor) return []
    const lowest = lowestFor(version, floor.lines)
    if (lowest !== undefined && compareVersions(version, lowest) >= 0) return []
    const wanted = lowest ?? Object.values(floor.lines).join(" or ")
    return [`${name} ${version} has a known hole (${floor.why}): take ${wanted} or later`]
  })
}

/**
 * The floor of the line a version belongs to; a line above all named ones is taken as sound.
 * @param {string} version
 * @param {Record<string, string>} lines
 * @returns {string | undefined}
 */
function lowestFor(version, lines) {
  const major = Number(version.split(".")[0])
  const known = Object.keys(lines).map(Number)
  if (major > Math.max(...known)) return "0.0.0"
  return lines[String(major)]
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {number} negative, zero or positive like a − b; a pre-release counts as its release
 */
export function compareVersions(a, b) {
  const left = numbers(a)
  const right = numbers(b)
  for (const i of [0, 1, 2]) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** @param {string} version */
const numbers = (version) => version.split("-", 1)[0]?.split(".").map(Number) ?? []
