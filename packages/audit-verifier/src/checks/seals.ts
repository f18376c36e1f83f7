import { createHash } from "node:crypto"
import type { RowOf } from "../rows"
import { type Check, type Room } from "./check"

type Seal = RowOf<"ledger/seals.jsonl">
type Transaction = RowOf<"ledger/transactions.jsonl">

const text = (value: string | null): string => (value === null ? "null" : JSON.stringify(value))
const list = (parts: readonly string[]): string => `[${parts.join(", ")}]`
const listOrNull = (parts: readonly string[]): string => (parts.length === 0 ? "null" : list(parts))

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Days since the first of January 2000, as the seal counts them. */
const daysSince2000 = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(2000, 0, 1)) / 86_400_000)

/** One transaction as it goes into the hash: the text of a JSON array as PostgreSQL writes it. */
export function canonicalLine(room: Room, one: Transaction): string {
  const entries = [...room.entriesOf(one.id)]
    .sort((a, b) => byBytes(a.account_code, b.account_code))
    .map((row) =>
      list([text(row.account_code), text(row.currency_code), row.amount_minor.toString()]),
    )
  const movements = [...room.movementsOf(one.id)]
    .sort((a, b) => byBytes(a.line_ref, b.line_ref) || byBytes(a.fund, b.fund))
    .map((row) =>
      list([
        text(row.line_ref),
        text(row.fund),
        text(row.currency_code),
        row.accrued_minor.toString(),
        row.reversed_minor.toString(),
        row.released_minor.toString(),
      ]),
    )
  return list([
    one.seq.toString(),
    text(one.id),
    text(one.idempotency_key),
    text(one.payload_hash),
    text(one.kind),
    text(one.currency_code),
    text(one.order_id),
    text(one.line_ref),
    text(one.source_type),
    text(one.source_id),
    text(one.reverses_id),
    text(one.actor_id),
    daysSince2000(one.effective_on).toString(),
    one.recorded_epoch,
    one.entry_count.toString(),
    one.movement_count.toString(),
    listOrNull(entries),
    listOrNull(movements),
  ])
}

const hashOf = (prev_hash: string | null, lines: readonly string[]): string =>
  createHash("sha256")
    .update(Buffer.from(prev_hash ?? "", "hex"))
    .update(lines.join("\n"), "utf8")
    .digest("hex")

function chainDifferences(seals: readonly Seal[]): string[] {
  return seals.flatMap((seal, place) => {
    const before = seals[place - 1]
    return [
      ...(seal.n === BigInt(place + 1) ? [] : [`seal ${seal.n} stands in place ${place + 1}`]),
      ...(seal.from_seq === (before?.to_seq ?? 0n) + 1n
        ? []
        : [`seal ${seal.n} does not begin where the one before it ends`]),
      ...(seal.prev_hash === (before?.hash ?? null)
        ? []
        : [`seal ${seal.n} does not name the hash of the one before it`]),
    ]
  })
}

/**
 * The chain of seals is whole up to that of the close, and every seal that covers a posting of the month is what its
 * transactions hash to.
 */
export const sealsHold: Check = (room) => {
  const seals = room.rows["ledger/seals.jsonl"]
  const covered = new Map<Seal, Transaction[]>()
  const uncovered: string[] = []
  for (const one of [...room.transactions].sort((a, b) => (a.seq < b.seq ? -1 : 1))) {
    const seal = seals.find(({ from_seq, to_seq }) => from_seq <= one.seq && one.seq <= to_seq)
    if (seal) covered.set(seal, [...(covered.get(seal) ?? []), one])
    else uncovered.push(`${one.id} lies under no seal`)
  }
  const broken = [...covered].flatMap(([seal, transactions]) => {
    if (transactions.length !== seal.tx_count)
      return [
        `seal ${seal.n} covers ${seal.tx_count} transactions, and ${transactions.length} are in the pack`,
      ]
    const is = hashOf(
      seal.prev_hash,
      transactions.map((one) => canonicalLine(room, one)),
    )
    return is === seal.hash
      ? []
      : [`seal ${seal.n} is ${seal.hash}, and its transactions hash to ${is}`]
  })
  const [close] = room.rows["period/close.jsonl"]
  const head = seals.at(-1)
  const unclosed =
    close && (head?.n !== close.seal_n || head.hash !== close.seal_hash)
      ? [
          `the month was closed under seal ${close.seal_n} (${close.seal_hash}), and the chain ends otherwise`,
        ]
      : []
  return {
    name: "The chain of seals recomputes, up to the seal of the close",
    counted: seals.length,
    differences: [...chainDifferences(seals), ...uncovered, ...broken, ...unclosed],
  }
}
