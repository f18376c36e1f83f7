import { readFileSync } from "node:fs"
import { reportLines, verifyPack } from "./verify"

const usage = "Say which pack: verify <file.zip>"

/**
 * The command line: `verify <file.zip>`.
 *
 * @returns what to print, and the exit code: 0 where everything agrees, 1 where it does not, 2 where nothing was checked
 */
export function runCommand(args: readonly string[]): { lines: string[]; exit_code: 0 | 1 | 2 } {
  const [command, file] = args
  if (command !== "verify" || file === undefined) return { lines: [usage], exit_code: 2 }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    return { lines: [`${file} cannot be read. ${usage}`], exit_code: 2 }
  }
  const report = verifyPack(bytes)
  return { lines: reportLines(report), exit_code: report.ok ? 0 : 1 }
}
