import type { RowOf } from "../rows"
import { type Check, groupBy, type Room, sum } from "./check"

type Match = RowOf<"settlement/matches.jsonl">

/** In one currency the difference is what the totals differ by and has its reason; two currencies meet by conversion. */
function differenceIsExplained(match: Match): boolean {
  const { difference_minor, difference_reason } = match
  if (match.currency_code !== match.part_currency_code)
    return difference_minor === 0n && difference_reason === "conversion"
  return (
    difference_minor === match.line_total_minor - match.part_total_minor &&
    (difference_minor === 0n) === (difference_reason === null)
  )
}

function lineDifferences(room: Room): string[] {
  const imports = new Map(room.rows["settlement/imports.jsonl"].map((row) => [row.id, row]))
  return room.rows["settlement/lines.jsonl"].flatMap(({ id, import_id }) => {
    const file = imports.get(import_id)
    if (!file) return [`the file of bank line ${id} is not in the pack`]
    return file.state === "imported" && file.sha256 !== null
      ? []
      : [`the bank line ${id} comes from a file that was not taken in`]
  })
}

/** Lines and movements of every match come to its totals, and what they differ by is explained. */
export const matchesAgree: Check = (room) => {
  const lines = new Map(room.rows["settlement/lines.jsonl"].map((line) => [line.id, line]))
  const linesOf = groupBy(room.rows["settlement/match_lines.jsonl"], (row) => row.match_id)
  const partsOf = groupBy(room.rows["settlement/match_parts.jsonl"], (row) => row.match_id)
  const matches = room.rows["settlement/matches.jsonl"]
  const differences = matches.flatMap((match) => {
    const ids = (linesOf.get(match.id) ?? []).map(({ line_id }) => line_id)
    const missing = ids.filter((id) => !lines.has(id))
    const seen = sum(ids.map((id) => lines.get(id)?.amount_minor ?? 0n))
    const meant = sum((partsOf.get(match.id) ?? []).map(({ amount_minor }) => amount_minor))
    return [
      ...missing.map((id) => `the line ${id} of match ${match.id} is not in the pack`),
      ...(seen === match.line_total_minor
        ? []
        : [
            `the lines of match ${match.id} sum to ${seen}, and ${match.line_total_minor} is stated`,
          ]),
      ...(meant === match.part_total_minor
        ? []
        : [
            `the movements of match ${match.id} sum to ${meant}, and ${match.part_total_minor} is stated`,
          ]),
      ...(differenceIsExplained(match)
        ? []
        : [`what match ${match.id} differs by is not explained`]),
    ]
  })
  return {
    name: "Matches of bank lines agree, and every line comes from a known file",
    counted: matches.length,
    differences: [...lineDifferences(room), ...differences],
  }
}
