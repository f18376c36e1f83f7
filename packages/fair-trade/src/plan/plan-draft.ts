import type { Book, BookPosition } from "../book"
import type { OrderFacts } from "../order/order-facts"
import { isIdle } from "./position-change"
import type { Fund, Posting, PostingEntry, PostingKind, SourceType } from "../posting"

/** A posting before the draft gave it what all postings of an order share. */
export type PostingDraft = Omit<
  Posting,
  "idempotency_key" | "currency_code" | "order_id" | "reverses_key"
> & {
  /** First words of the key; the draft adds the number. */
  key: string
  /** Set on what takes back: the kind of posting it answers, of the same line. */
  reverses?: PostingKind | undefined
}

/**
 * A plan in the making. Keys and balances follow each posting at once, so that a step sees what the
 * steps before it took. Positions stay as the book has them: no two steps read and write the same one.
 */
export class PlanDraft {
  readonly postings: Posting[] = []
  private readonly booked: Pick<Posting, "idempotency_key" | "kind" | "line_ref">[]
  private readonly positions: Map<string, BookPosition>
  private readonly balances: Map<string, bigint>

  constructor(
    readonly facts: OrderFacts,
    book: Book,
  ) {
    this.booked = [...book.postings]
    this.balances = new Map(Object.entries(book.balances))
    this.positions = new Map(book.positions.map((p) => [positionKey(p.line_ref, p.fund), p]))
  }

  position(line_ref: string, fund: Fund): BookPosition {
    return (
      this.positions.get(positionKey(line_ref, fund)) ?? {
        line_ref,
        fund,
        accrued_minor: 0n,
        reversed_minor: 0n,
        released_minor: 0n,
      }
    )
  }

  /** Every line_ref that has a position in a fund. */
  refsOf(fund: Fund): string[] {
    return [...this.positions.values()].filter((p) => p.fund === fund).map((p) => p.line_ref)
  }

  /** Balance of an account, debit above zero. */
  balance(account_code: string): bigint {
    return this.balances.get(account_code) ?? 0n
  }

  hasPosted(line_ref: string): boolean {
    return this.booked.some((posting) => posting.line_ref === line_ref)
  }

  /** Adds a posting; one that would move nothing is left out. */
  add({ key, reverses, ...draft }: PostingDraft): void {
    const entries = onePerAccount(draft.entries)
    if (entries.length === 0) {
      return
    }
    const posting: Posting = {
      ...draft,
      entries,
      positions: draft.positions.filter((change) => !isIdle(change)),
      idempotency_key: this.nextKey(key, draft.source_type),
      currency_code: this.facts.currency_code,
      order_id: this.facts.order_id,
      reverses_key: this.newestKey(draft.line_ref, reverses),
    }
    this.postings.push(posting)
    this.booked.push(posting)
    this.apply(posting)
  }

  /** The first posting of a capture or refund carries the bare key; all else is numbered. */
  private nextKey(key: string, source: SourceType): string {
    const numbered = `${key}:n`
    const used = this.booked.filter(
      ({ idempotency_key: k }) => k === key || k.startsWith(numbered),
    ).length
    const bare = used === 0 && (source === "capture" || source === "refund")
    return bare ? key : `${numbered}${used + 1}`
  }

  private newestKey(line_ref: string | null, kind: PostingKind | undefined): string | null {
    const newest = this.booked.findLast((b) => b.line_ref === line_ref && b.kind === kind)
    return newest?.idempotency_key ?? null
  }

  private apply(posting: Posting): void {
    for (const { account_code, amount_minor } of posting.entries) {
      this.balances.set(account_code, this.balance(account_code) + amount_minor)
    }
  }
}

function positionKey(line_ref: string, fund: Fund): string {
  return `${line_ref} ${fund}`
}

function onePerAccount(entries: readonly PostingEntry[]): PostingEntry[] {
  const sums = new Map<string, bigint>()
  for (const { account_code, amount_minor } of entries) {
    sums.set(account_code, (sums.get(account_code) ?? 0n) + amount_minor)
  }
  return [...sums]
    .filter(([, amount_minor]) => amount_minor !== 0n)
    .map(([account_code, amount_minor]) => ({ account_code, amount_minor }))
}
