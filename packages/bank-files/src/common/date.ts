import { read, type Reading, refuse } from "./problem"

/** In which order a file writes day, month and year. */
export type DateOrder = "ymd" | "dmy" | "mdy"

/** A day, and a time of that day where the file has one. No zone: files do not say theirs. */
export type ReadDate = { date: string; time: string | null }

const separated =
  /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:(?:[ T]|, ?)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(?:([ap])\.? ?m\.?|Z|UTC)?)?$/i

const positions: Record<DateOrder, readonly [year: number, month: number, day: number]> = {
  ymd: [0, 1, 2],
  dmy: [2, 1, 0],
  mdy: [2, 0, 1],
}

/** Reads "26/11/2026", "2026-11-26 14:05:11", "20261126"; years of two digits are of this century. */
export function readDate(text: string, order: DateOrder): Reading<ReadDate> {
  const spaced = text.trim().replace(/\s+/g, " ")
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(spaced)
  const match = separated.exec(spaced)
  const parts = match ? [match[1], match[3], match[4]] : compact?.slice(1)
  const date = parts && isoDate(parts, match ? order : "ymd")
  const time = match ? isoTime(match.slice(5)) : null
  return date && time !== undefined
    ? read({ date, time })
    : refuse("BAD_DATE", `"${text}" is not a date such as ${examples[order]}.`)
}

const examples: Record<DateOrder, string> = {
  ymd: "2026-11-26",
  dmy: "26/11/2026",
  mdy: "11/26/2026",
}

/** The day in ISO form, or undefined when the calendar has no such day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const instant = new Date(Date.UTC(year, month - 1, day))
  // Date turns the 30th of February into the 2nd of March.
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
  return exists ? instant.toISOString().slice(0, 10) : undefined
}

function isoDate(parts: readonly (string | undefined)[], order: DateOrder): string | undefined {
  const [year, month, day] = positions[order].map((at) => String(parts[at]))
  const digits = String(year).length
  if (digits !== 2 && digits !== 4) return undefined
  return isoDay(Number(year) + (digits === 2 ? 2000 : 0), Number(month), Number(day))
}

/** The time in ISO form, null where there is none, undefined where the clock has no such time. */
function isoTime([hour, minute, second, half]: readonly (string | undefined)[]) {
  if (hour === undefined) return null
  const written = Number(hour)
  if (half !== undefined && (written < 1 || written > 12)) return undefined
  const hours =
    half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0)
  const inDay = hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60
  return inDay ? `${String(hours).padStart(2, "0")}:${minute}:${second ?? "00"}` : undefined
}

/** True for a day of the calendar in ISO form. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return year !== undefined && isoDay(Number(year), Number(month), Number(day)) !== undefined
}
