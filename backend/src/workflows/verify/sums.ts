import type { Posting } from "@ciap/fair-trade"
import type { BookedSum } from "../../modules/ledger/lib/types"

/** Where a computed figure and a booked one differ; debit above zero. */
export type LineDifference = {
  /** The order line, charge, movement, dispute or source it counts for; null for what counts for none. */
  line_ref: string | null
  /** An account's code; `*` stands for all stages of a group's money. */
  account: string
  expected_minor: bigint
  booked_minor: bigint
}

/** Sums by line and account. */
export type Sums = Map<string, LineDifference["expected_minor"]>

const separator = "\u0000"
const keyOf = (line_ref: string | null, account: string) =>
  `${line_ref ?? ""}${separator}${account}`

/** The line, as the ledger's own sums name it: a dispute has no line and stands for itself. */
const lineOf = ({ line_ref, source_type, source_id }: Posting): string | null =>
  line_ref ?? (source_type === "dispute" ? source_id : null)

const add = (sums: Sums, key: string, amount: bigint) =>
  sums.set(key, (sums.get(key) ?? 0n) + amount)

type Naming = (account: string) => string
const asItIs: Naming = (account) => account

/** All that a group has or owes back of one currency, whatever stage it is in. */
export const wholeGroup: Naming = (account) => {
  const [owner, id, ...rest] = account.split(":")
  return owner === "group" ? `group:${id}:*:${rest.at(-1)}` : account
}

/** What postings come to, by line and account. */
export function sumsOfPostings(
  postings: readonly Posting[],
  { line = lineOf, account = asItIs }: { line?: typeof lineOf; account?: Naming } = {},
): Sums {
  const sums: Sums = new Map()
  for (const posting of postings)
    for (const { account_code, amount_minor } of posting.entries)
      add(sums, keyOf(line(posting), account(account_code)), amount_minor)
  return sums
}

/** What is booked, by line and account. */
export function sumsOfBook(booked: readonly BookedSum[], account: Naming = asItIs): Sums {
  const sums: Sums = new Map()
  for (const { line_ref, account_code, amount_minor } of booked)
    add(sums, keyOf(line_ref, account(account_code)), amount_minor)
  return sums
}

/** One and the other together. */
export function together(one: Sums, other: Sums): Sums {
  const sums: Sums = new Map(one)
  for (const [key, amount] of other) add(sums, key, amount)
  return sums
}

/** Every line and account whose sums differ, in a fixed order. */
export function differencesOf(expected: Sums, booked: Sums): LineDifference[] {
  return [...new Set([...expected.keys(), ...booked.keys()])]
    .sort()
    .map((key) => {
      const [line = "", account = ""] = key.split(separator)
      return {
        line_ref: line === "" ? null : line,
        account,
        expected_minor: expected.get(key) ?? 0n,
        booked_minor: booked.get(key) ?? 0n,
      }
    })
    .filter(({ expected_minor, booked_minor }) => expected_minor !== booked_minor)
}
