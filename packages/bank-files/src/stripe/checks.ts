import { compare, subtract, toMajor } from "@ciap/money"

import type { ProblemLog } from "../common/problem"
import type { StripeBalanceRow } from "./balance-row"

export type BalanceAmounts = Pick<StripeBalanceRow, "gross" | "fee" | "net">

/** What is wrong when gross less fee is not net; null when it is. */
export function netProblem({ gross, fee, net }: BalanceAmounts): string | null {
  return compare(subtract(gross, fee), net) === 0
    ? null
    : `${toMajor(gross)} less a fee of ${toMajor(fee)} is not ${toMajor(net)}.`
}

/** A balance transaction that stands in a file twice would be booked twice. */
export function noteDuplicates(rows: readonly StripeBalanceRow[], log: ProblemLog): void {
  const first_lines = new Map<string, number>()
  for (const { line, balance_transaction_id: id } of rows) {
    const first = first_lines.get(id)
    if (first === undefined) first_lines.set(id, line)
    else {
      log.add(
        line,
        "DUPLICATE_ROW",
        `${id} stands on line ${first} already.`,
        "balance_transaction_id",
      )
    }
  }
}
