import type { Rows } from "../rows"

/** What is checked, how many things were looked at, and every difference that was found. */
export type Checked = {
  readonly name: string
  readonly counted: number
  readonly differences: readonly string[]
}

/** The pack's rows, and the ways through them that several checks need. */
export type Room = {
  readonly rows: Rows
  readonly month: string
  readonly transactions: Rows["ledger/transactions.jsonl"]
  /** Those whose day lies in the month; the others are there because a seal covers them. */
  readonly ofMonth: Rows["ledger/transactions.jsonl"]
  readonly entriesOf: (transaction_id: string) => Rows["ledger/entries.jsonl"]
  readonly movementsOf: (transaction_id: string) => Rows["ledger/movements.jsonl"]
  readonly accountOf: (code: string) => Rows["ledger/accounts.jsonl"][number] | undefined
}

export type Check = (room: Room) => Checked

/** Rows by one of their columns, in the order of the file. */
export function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const found = groups.get(key(row))
    if (found) found.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

export const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n)

/** Where a pack is entered: rows by their keys, looked up once. */
export function roomOf(rows: Rows, month: string): Room {
  const entries = groupBy(rows["ledger/entries.jsonl"], (row) => row.transaction_id)
  const movements = groupBy(rows["ledger/movements.jsonl"], (row) => row.transaction_id)
  const accounts = new Map(rows["ledger/accounts.jsonl"].map((row) => [row.code, row]))
  const transactions = rows["ledger/transactions.jsonl"]
  return {
    rows,
    month,
    transactions,
    ofMonth: transactions.filter(({ effective_on }) => effective_on.startsWith(`${month}-`)),
    entriesOf: (id) => entries.get(id) ?? [],
    movementsOf: (id) => movements.get(id) ?? [],
    accountOf: (code) => accounts.get(code),
  }
}
