import type { Change, Journal } from "./journal"
import type { TableName, Tables } from "./tables"

type Undo = { table: string; id: string; before: unknown }

/**
 * All records, in memory. What one request changes is kept together: `commit` writes it to the journal as one line, so
 * that a crash leaves all of it or nothing; `rollback` takes it back. Records are values: they are replaced, never edited.
 */
export class Store {
  private readonly tables = new Map<string, Map<string, unknown>>()
  private undo: Undo[] = []

  /** @param changes what an earlier run committed, oldest first */
  constructor(
    private readonly journal: Journal,
    changes: Iterable<readonly Change[]> = [],
  ) {
    for (const line of changes) for (const change of line) this.apply(change)
  }

  get<T extends TableName>(table: T, id: string): Tables[T] | undefined {
    return this.rows(table).get(id)
  }

  /** Oldest first, by the moment each was first put. */
  all<T extends TableName>(table: T): Tables[T][] {
    return [...this.rows(table).values()]
  }

  put<T extends TableName, R extends Tables[T] & { id: string }>(table: T, record: R): R {
    this.change({ table, id: record.id, record: deepFreeze(record) })
    return record
  }

  remove(table: TableName, id: string): void {
    this.change({ table, id, record: null })
  }

  commit(): void {
    const ids = new Map(this.undo.map(({ table, id }) => [`${table} ${id}`, { table, id }]))
    const changes = [...ids.values()].map(({ table, id }) => ({
      table,
      id,
      record: this.rows(table as TableName).get(id) ?? null,
    }))
    if (changes.length > 0) this.journal.append(changes)
    this.undo = []
  }

  rollback(): void {
    for (const { table, id, before } of this.undo.reverse()) {
      this.apply({ table, id, record: before ?? null })
    }
    this.undo = []
  }

  private change(change: Change): void {
    const before = this.rows(change.table as TableName).get(change.id)
    this.undo.push({ table: change.table, id: change.id, before })
    this.apply(change)
  }

  private apply({ table, id, record }: Change): void {
    const rows = this.rows(table as TableName) as Map<string, unknown>
    if (record === null) rows.delete(id)
    else rows.set(id, record)
  }

  private rows<T extends TableName>(table: T): Map<string, Tables[T]> {
    const rows = this.tables.get(table) ?? new Map<string, unknown>()
    this.tables.set(table, rows)
    return rows as Map<string, Tables[T]>
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
