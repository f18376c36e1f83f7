import { addDays } from "@ciap/fair-trade"

/** A row that holds for a time: days `YYYY-MM-DD`, both included, null is open. */
export type DatedRow = { valid_from: string | null; valid_to: string | null }

type Identity = { key: readonly string[]; says: readonly string[] }

type Plan<Row> = {
  close: { id: string; valid_to: string }[]
  add: Row[]
  already_there: number
  /** What clashes, in words for the person who records; null where nothing does. */
  clash: string | null
}

const start = (row: DatedRow): string => row.valid_from ?? ""
const end = (row: DatedRow): string => row.valid_to ?? "9999-12-31"

/** Amounts come as integers from the database and as bigint from the caller: compared as text. */
const same = (a: object, b: object, fields: readonly string[]): boolean =>
  fields.every((field) => text(a, field) === text(b, field))

function text(row: object, field: string): string {
  const value = (row as Record<string, string | number | bigint | null | undefined>)[field]
  return value === null || value === undefined ? "" : String(value)
}

/**
 * What has to be written so that the incoming rows stand beside the standing ones, no day with two
 * values. Incoming rows are taken in the order of their first day, so a history can be given at once.
 */
export function planRecording<Row extends DatedRow & object>(
  standing: readonly (DatedRow & { id: string })[],
  incoming: readonly Row[],
  { key, says }: Identity,
): Plan<Row> {
  const plan: Plan<Row> = { close: [], add: [], already_there: 0, clash: null }
  const rows: (DatedRow & { id?: string })[] = standing.map((row) => ({ ...row }))
  for (const row of [...incoming].sort((a, b) => (start(a) < start(b) ? -1 : 1))) {
    const others = rows.filter((other) => same(other, row, key))
    if (others.some((other) => start(other) === start(row) && same(other, row, says))) {
      plan.already_there += 1
      continue
    }
    const open = others.find((other) => other.valid_to === null && start(other) < start(row))
    if (open) {
      open.valid_to = addDays(start(row), -1)
      if (open.id !== undefined) plan.close.push({ id: open.id, valid_to: open.valid_to })
    }
    const clash = others.find((other) => start(other) <= end(row) && start(row) <= end(other))
    if (clash) {
      plan.clash = key.map((field) => text(row, field)).join(" ")
      return plan
    }
    const added = { ...row }
    plan.add.push(added)
    rows.push(added)
  }
  return plan
}
