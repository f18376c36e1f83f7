import { type Money, money } from "@ciap/money"

import { type Bucket, buckets, type BucketTexts } from "./facts"

/** Minor units per bucket, all of them. */
export type Standing = Record<Bucket, bigint>

export const nothing = (): Standing =>
  Object.fromEntries(buckets.map((bucket) => [bucket, 0n])) as Standing // every bucket is a key

export const standingOf = (texts: BucketTexts): Standing => ({
  ...nothing(),
  ...Object.fromEntries(Object.entries(texts).map(([bucket, text]) => [bucket, BigInt(text)])),
})

/** Buckets that hold something, as they are kept. */
export const textsOf = (standing: Standing): BucketTexts =>
  Object.fromEntries(
    buckets
      .filter((bucket) => standing[bucket] !== 0n)
      .map((bucket) => [bucket, standing[bucket].toString()]),
  )

export const plus = (a: Standing, b: Standing): Standing =>
  Object.fromEntries(buckets.map((bucket) => [bucket, a[bucket] + b[bucket]])) as Standing // as above

export const sumOf = (standings: readonly Standing[]): Standing => standings.reduce(plus, nothing())

/** What a standing or a change means for the group, in one currency. */
export type Amounts = {
  readonly pay: Money
  readonly premium: Money
  /** Paid for pieces that came back afterwards; zero or below in a balance. */
  readonly clawback: Money
  /** The three together. */
  readonly total: Money
}

export function amountsOf(standing: Standing, currency_code: string): Amounts {
  const pay = standing.pay_pending + standing.pay_available + standing.pay_in_transit
  const premium =
    standing.premium_pending +
    standing.premium_available +
    standing.premium_allocated +
    standing.premium_in_transit
  return {
    pay: money(pay, currency_code),
    premium: money(premium, currency_code),
    clawback: money(standing.clawback, currency_code),
    total: money(pay + premium + standing.clawback, currency_code),
  }
}
