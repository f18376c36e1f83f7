import { type Check, sum } from "./check"

/** Every transaction has the entries and movements that it promises, in its own currency, and its entries sum to zero. */
export const transactionsBalance: Check = (room) => {
  const known = new Set(room.transactions.map(({ id }) => id))
  const orphans = [
    ...room.rows["ledger/entries.jsonl"],
    ...room.rows["ledger/movements.jsonl"],
  ].flatMap(({ transaction_id: id }) =>
    known.has(id) ? [] : [`a row belongs to the transaction ${id}, which is not in the pack`],
  )
  const differences = room.transactions.flatMap((one) => {
    const entries = room.entriesOf(one.id)
    const movements = room.movementsOf(one.id)
    const total = sum(entries.map(({ amount_minor }) => amount_minor))
    const foreign = [...entries, ...movements].some(
      ({ currency_code }) => currency_code !== one.currency_code,
    )
    return [
      ...(entries.length === one.entry_count
        ? []
        : [`${one.id} has ${entries.length} entries and not ${one.entry_count}`]),
      ...(movements.length === one.movement_count
        ? []
        : [`${one.id} has ${movements.length} line movements and not ${one.movement_count}`]),
      ...(total === 0n ? [] : [`the entries of ${one.id} sum to ${total} ${one.currency_code}`]),
      ...(foreign ? [`${one.id} mixes currencies`] : []),
    ]
  })
  return {
    name: "Every transaction is whole and sums to zero",
    counted: room.transactions.length,
    differences: [...orphans, ...differences],
  }
}
