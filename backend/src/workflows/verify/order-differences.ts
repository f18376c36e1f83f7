import { type OrderFacts, planOrderPostings } from "@ciap/fair-trade"
import type { OrderBook } from "../../modules/ledger/lib/types"
import { type DisputeToBook, planDisputePostings } from "../cards/plan-dispute"
import { kinds_of_time } from "../ledger/sweep-orders"
import {
  differencesOf,
  type LineDifference,
  sumsOfBook,
  sumsOfPostings,
  together,
  wholeGroup,
} from "./sums"

/** What is true of an order, and what is booked of it. */
export type OrderStanding = {
  readonly facts: OrderFacts
  readonly disputes: readonly DisputeToBook[]
  readonly book: OrderBook
  /** Of the groups' accounts, as the plan asks for them. */
  readonly balances: Readonly<Record<string, bigint>>
}

export type OrderVerdict = {
  differences: LineDifference[]
  /** Postings that time alone brings and the next nightly sweep makes: a window that closed, premium that settles a debt. */
  due: number
}

/**
 * Computes what the ledger should hold of an order, in two ways, and names every line where it holds something else.
 *
 * The first is the reconciler's own plan, given what is booked: what it would post is missing. The second starts from an
 * empty book, so that a posting which the reconciler passes over, or one that nobody can explain, is found too. An empty
 * book knows nothing of what was released and spent meanwhile: there a group's money is compared over all its stages.
 *
 * Pure: the same standing gives the same verdict.
 * @param today ISO date; decides whether return windows are over
 */
export function orderDifferences(
  { facts, disputes, book, balances }: OrderStanding,
  today: string,
): OrderVerdict {
  const planned = planOrderPostings(facts, { ...book, balances }, today)
  const late = planned.filter(({ kind }) => !kinds_of_time.includes(kind))
  const booked = sumsOfBook(book.sums)
  const missing = differencesOf(together(booked, sumsOfPostings(late)), booked)

  const anew = [
    ...planOrderPostings(facts, { postings: [], positions: [], balances: {} }, today),
    ...disputes.flatMap((dispute) => planDisputePostings(dispute, [])),
  ]
  const whole = { account: wholeGroup }
  const standing = sumsOfBook(book.sums, wholeGroup)
  const unexplained = differencesOf(
    sumsOfPostings(anew, whole),
    together(standing, sumsOfPostings(late, whole)),
  )
  return { differences: [...missing, ...unexplained], due: planned.length - late.length }
}
