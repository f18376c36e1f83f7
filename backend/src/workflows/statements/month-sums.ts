import type { StatementAmounts, StatementSums } from "@ciap/contract"
import { toWire } from "@ciap/money"
import {
  type Amounts,
  movementSums,
  type MovementKind,
  type Statement,
  type StatementSumsOf,
} from "@ciap/statements"
import type { OwnerTotals } from "../../modules/ledger/lib/types"
import { bucketTexts } from "./buckets"

export const amountsOnWire = ({ pay, premium, clawback, total }: Amounts): StatementAmounts => ({
  pay: toWire(pay),
  premium: toWire(premium),
  clawback: toWire(clawback),
  total: toWire(total),
})

const sumsOnWire = (currency_code: string, sums: StatementSumsOf): StatementSums => ({
  currency_code,
  opening: amountsOnWire(sums.opening),
  sold: amountsOnWire(sums.sold),
  deducted: amountsOnWire(sums.deducted),
  corrected: amountsOnWire(sums.corrected),
  paid: amountsOnWire(sums.paid),
  closing: amountsOnWire(sums.closing),
})

/** A statement in sums, per currency. */
export const sumsOfStatement = ({ currencies }: Statement): StatementSums[] =>
  currencies.map(({ currency_code, opening, sold, deducted, corrected, paid, closing }) =>
    sumsOnWire(currency_code, {
      opening,
      closing,
      sold: sold.total,
      deducted: deducted.total,
      corrected: corrected.total,
      paid: paid.total,
    }),
  )

/** The same from the ledger's own sums of one group, without reading its lines. */
export function sumsOfTotals(totals: readonly OwnerTotals[]): StatementSums[] {
  const codes = [...new Set(totals.map(({ currency_code }) => currency_code))].sort()
  return codes.map((currency_code) => {
    const own = totals.filter((one) => one.currency_code === currency_code)
    const kinds = [...new Set(own.map(({ kind }) => kind))]
    const changes = new Map(
      kinds.map((kind) => [kind, bucketTexts(own.filter((one) => one.kind === kind))]),
    )
    const opening = changes.get("opening_balance") ?? {}
    changes.delete("opening_balance")
    const moved = [...changes].map(([kind, texts]) => ({
      kind: kind as MovementKind, // a kind no statement knows counts in no part, and the whole is refused when it is read
      changes: texts,
    }))
    return sumsOnWire(currency_code, movementSums({ currency_code, opening, movements: moved }))
  })
}
