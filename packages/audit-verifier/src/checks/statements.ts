import type { Check } from "./check"

/** Every group of which something was published was told of the month, under a seal of the chain. */
export const statementsAreSealed: Check = (room) => {
  const statements = room.rows["statements/statements.jsonl"]
  const seals = new Map(room.rows["ledger/seals.jsonl"].map(({ n, hash }) => [n, hash]))
  const told = new Set(statements.map(({ group_id }) => group_id))
  const published = room.rows["period/close.jsonl"].flatMap(({ figures }) => figures)
  const groups = new Set(published.map(({ group_id }) => group_id))
  return {
    name: "Every group was told of the month, under a seal of the chain",
    counted: statements.length,
    differences: [
      ...[...groups]
        .filter((group_id) => !told.has(group_id))
        .map((group_id) => `the group ${group_id} has figures and no statement`),
      ...statements.flatMap(({ group_id, month, seal_n, seal_hash }) => [
        ...(month === room.month ? [] : [`the statement of ${group_id} is of ${month}`]),
        ...(seals.get(seal_n) === seal_hash
          ? []
          : [
              `the statement of ${group_id} names seal ${seal_n}, which is not the one of the chain`,
            ]),
      ]),
    ],
  }
}
