import { accounts, type BookedPosting, type Posting, type PostingKind } from "@ciap/fair-trade"

/** Where the money of a dispute is: with us, held by the bank until it decides, or gone. */
export type DisputeStand = "ours" | "held" | "lost"

export type DisputeToBook = {
  readonly id: string
  readonly order_id: string
  readonly amount_minor: bigint
  readonly currency_code: string
  readonly stand: DisputeStand
  /** ISO date of the newest fact. */
  readonly on: string
}

const isOf = (id: string) => (posting: BookedPosting) =>
  posting.idempotency_key.startsWith(`dispute:${id}:`)

/** Where the ledger has the money, after these postings. */
function standOf(postings: readonly BookedPosting[]): DisputeStand {
  const counted = (kind: PostingKind) => postings.filter((one) => one.kind === kind).length
  if (counted("dispute_lost") > counted("correction")) return "lost"
  const back = counted("dispute_won") + counted("dispute_lost") - counted("correction")
  return counted("dispute") > back ? "held" : "ours"
}

/** The one posting that leads from one stand towards another. */
const ways: Record<DisputeStand, Record<DisputeStand, [PostingKind, DisputeStand] | null>> = {
  ours: { ours: null, held: ["dispute", "held"], lost: ["dispute", "held"] },
  held: { ours: ["dispute_won", "ours"], held: null, lost: ["dispute_lost", "lost"] },
  lost: { ours: ["correction", "held"], held: ["correction", "held"], lost: null },
}

/**
 * What must be booked so that the ledger has the money of a dispute where Stripe has it. Nothing of it touches what
 * belongs to a group (laws 2 and 6): a dispute is the cooperative's, until it is decided and after.
 *
 * Pure: given what is booked already, the same facts give the same postings; what was lost and is won after all is taken
 * back first.
 */
export function planDisputePostings(
  dispute: DisputeToBook,
  booked: readonly BookedPosting[],
): Posting[] {
  const mine = booked.filter(isOf(dispute.id))
  const planned: Posting[] = []
  let stand = standOf(mine)
  for (let way = ways[stand][dispute.stand]; way !== null; way = ways[stand][dispute.stand]) {
    const [kind, next] = way
    planned.push(posting(dispute, kind, mine.length + planned.length + 1, mine))
    stand = next
  }
  return planned
}

function posting(
  { id, order_id, amount_minor, currency_code, on }: DisputeToBook,
  kind: PostingKind,
  number: number,
  booked: readonly BookedPosting[],
): Posting {
  const lost = booked.filter((one) => one.kind === "dispute_lost").at(-1)
  const [debit, credit] = sides(kind, currency_code)
  return {
    idempotency_key: `dispute:${id}:${number}`,
    kind,
    currency_code,
    order_id,
    line_ref: null,
    source_type: "dispute",
    source_id: id,
    effective_on: on,
    reverses_key: kind === "correction" ? (lost?.idempotency_key ?? null) : null,
    entries: [
      { account_code: debit, amount_minor },
      { account_code: credit, amount_minor: -amount_minor },
    ],
    positions: [],
  }
}

function sides(kind: PostingKind, currency: string): [debit: string, credit: string] {
  const cash = accounts.cash("stripe", currency)
  if (kind === "dispute") return [accounts.disputed(currency), cash]
  if (kind === "dispute_won") return [cash, accounts.disputed(currency)]
  if (kind === "dispute_lost") return [accounts.disputes(currency), accounts.disputed(currency)]
  return [accounts.disputed(currency), accounts.disputes(currency)]
}
