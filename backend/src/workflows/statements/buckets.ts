import type { Bucket, BucketTexts } from "@ciap/statements"
import { problem } from "../../lib/problem"

/** Where money of a group stands, by the role of the ledger's account. */
const bucketOfRole: Readonly<Record<string, Bucket>> = {
  "group:producer_pay:pending": "pay_pending",
  "group:producer_pay:available": "pay_available",
  "group:producer_pay:in_transit": "pay_in_transit",
  "group:premium:pending": "premium_pending",
  "group:premium:available": "premium_available",
  "group:premium:allocated": "premium_allocated",
  "group:premium:in_transit": "premium_in_transit",
  "group:clawback": "clawback",
}

/** Amounts by role as a statement keeps them; what is zero is left out. */
export function bucketTexts(amounts: readonly { role: string; amount: bigint }[]): BucketTexts {
  const sums = new Map<Bucket, bigint>()
  for (const { role, amount } of amounts) {
    const bucket = bucketOfRole[role]
    if (bucket === undefined)
      throw problem(
        "STATEMENT_DIFFERS",
        `The books hold money of a group on an account of the role ${role}, which no statement can explain yet. Nothing was changed; please report it.`,
      )
    sums.set(bucket, (sums.get(bucket) ?? 0n) + amount)
  }
  const held = [...sums].filter(([, amount]) => amount !== 0n)
  return Object.fromEntries(held.map(([bucket, amount]) => [bucket, amount.toString()]))
}
