import { type Check, groupBy, sum } from "./check"

/** Of every account: what it held before the month and the month's entries come to what it held afterwards. */
export const balancesCarryOver: Check = (room) => {
  const entries = room.ofMonth.flatMap(({ id }) => room.entriesOf(id))
  const moved = groupBy(entries, ({ account_code }) => account_code)
  const accounts = room.rows["ledger/accounts.jsonl"]
  const unknown = [...moved.keys()].filter((code) => !room.accountOf(code))
  const opening = groupBy(accounts, ({ currency_code }) => currency_code)
  return {
    name: "Opening balance and entries come to the closing balance of every account",
    counted: accounts.length,
    differences: [
      ...unknown.map((code) => `the account ${code} has entries and no balance`),
      ...accounts.flatMap(({ code, opening_minor, closing_minor }) => {
        const month = sum((moved.get(code) ?? []).map(({ amount_minor }) => amount_minor))
        const reached = opening_minor + month
        return reached === closing_minor
          ? []
          : [
              `${code}: ${opening_minor} and ${month} of the month are ${reached}, and ${closing_minor} is stated`,
            ]
      }),
      ...[...opening].flatMap(([currency, of]) =>
        (["opening_minor", "closing_minor"] as const).flatMap((column) => {
          const total = sum(of.map((account) => account[column]))
          return total === 0n
            ? []
            : [`all accounts in ${currency} sum to ${total} in ${column}, and not to zero`]
        }),
      ),
    ],
  }
}
