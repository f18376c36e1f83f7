import { accountsToRead, type Book, type BookPosition, pendingMinor } from "../book"
import type { OrderFacts } from "../order/order-facts"
import { planOrderPostings } from "../plan/plan-order"
import type { Posting, PostingKind } from "../posting"

/** Which side each account may take under each kind; the database of the ledger keeps the same list. */
const sides: Partial<Record<PostingKind, [account: RegExp, side: "debit" | "credit" | "both"][]>> =
  {
    capture: [
      [/^cash:/, "debit"],
      [/^customer:/, "credit"],
    ],
    refund: [
      [/^cash:/, "credit"],
      [/^customer:/, "debit"],
    ],
    sale: [
      [/^customer:/, "debit"],
      [/^coop:services:/, "both"],
      [/^(group:.*:pending|coop:(logistics|shipping)|tax:..):/, "credit"],
    ],
    sale_reversal: [
      [/^customer:/, "credit"],
      [/^coop:services:/, "both"],
      [/^(group:.*:(pending|available|clawback)|coop:(logistics|shipping)|tax:..):/, "debit"],
    ],
    release: [
      [/^group:.*:pending:/, "debit"],
      [/^group:.*:available:/, "credit"],
    ],
    goodwill: [
      [/^coop:goodwill:/, "debit"],
      [/^customer:/, "credit"],
    ],
    goodwill_reversal: [
      [/^coop:goodwill:/, "credit"],
      [/^customer:/, "debit"],
    ],
    clawback_netting: [
      [/^group:.*:premium:available:/, "debit"],
      [/^group:.*:clawback:/, "credit"],
    ],
    correction: [[/^(cash|customer):/, "both"]],
  }

const takesBack: PostingKind[] = ["sale_reversal", "goodwill_reversal", "correction"]

/** A ledger in memory that refuses what the database refuses. */
export class LedgerModel {
  readonly postings = new Map<string, Posting>()
  readonly balances = new Map<string, bigint>()
  private readonly positions = new Map<string, BookPosition & { order_id: string | null }>()

  /** One pass of the reconciler; answers what it had to post. */
  reconcile(facts: OrderFacts, today: string): Posting[] {
    const planned = planOrderPostings(facts, this.bookOf(facts), today)
    this.post(planned)
    return planned
  }

  bookOf(facts: OrderFacts): Book {
    return {
      postings: [...this.postings.values()].filter((p) => p.order_id === facts.order_id),
      positions: this.positionsOf(facts.order_id),
      balances: Object.fromEntries(
        accountsToRead(facts).flatMap((code) => {
          const balance = this.balances.get(code)
          return balance === undefined ? [] : [[code, balance]]
        }),
      ),
    }
  }

  positionsOf(order_id: string): BookPosition[] {
    return [...this.positions.values()].filter((position) => position.order_id === order_id)
  }

  /** The same key with the same content is the same posting; anything else under it is a conflict. */
  post(postings: readonly Posting[]): void {
    for (const posting of postings) {
      const known = this.postings.get(posting.idempotency_key)
      if (known) {
        must(sameContent(posting, known), `${posting.idempotency_key} was used for another posting`)
        continue
      }
      this.check(posting)
      this.postings.set(posting.idempotency_key, posting)
      this.apply(posting)
    }
  }

  /** Debit above zero; zero for an account nobody has used. */
  balance(account_code: string): bigint {
    return this.balances.get(account_code) ?? 0n
  }

  /** The group spends what it has decided on: money leaves `available`. */
  payOut(account_code: string, amount_minor: bigint): void {
    this.move(account_code, amount_minor)
    this.move("paid_out", -amount_minor)
  }

  /** Every balance that is not zero, by account. */
  standing(): Record<string, bigint> {
    return Object.fromEntries([...this.balances].filter(([, balance]) => balance !== 0n).sort())
  }

  private check(posting: Posting): void {
    const { entries, idempotency_key: key } = posting
    const codes = new Set(entries.map((entry) => entry.account_code))
    must(
      entries.reduce((sum, entry) => sum + entry.amount_minor, 0n) === 0n,
      `${key} does not balance`,
    )
    must(codes.size === entries.length, `${key} names an account twice`)
    for (const { account_code, amount_minor } of entries) {
      const side = amount_minor > 0n ? "debit" : "credit"
      const allowed = sides[posting.kind]?.find(([account]) => account.test(account_code))?.[1]
      must(amount_minor !== 0n, `${key} has an entry of nothing`)
      must(allowed === "both" || allowed === side, `${key}: no ${side} of ${account_code}`)
    }
    must(
      (posting.reverses_key !== null) === takesBack.includes(posting.kind),
      `${key} takes back something, or forgets what`,
    )
    must(
      posting.reverses_key === null || this.postings.has(posting.reverses_key),
      `${key} takes back what was never posted`,
    )
  }

  private apply(posting: Posting): void {
    for (const { account_code, amount_minor } of posting.entries) {
      this.move(account_code, amount_minor)
    }
    for (const change of posting.positions) {
      const key = `${change.line_ref} ${change.fund}`
      const before = this.positions.get(key)
      const after = {
        order_id: posting.order_id,
        line_ref: change.line_ref,
        fund: change.fund,
        accrued_minor: (before?.accrued_minor ?? 0n) + change.accrued_minor,
        reversed_minor: (before?.reversed_minor ?? 0n) + change.reversed_minor,
        released_minor: (before?.released_minor ?? 0n) + change.released_minor,
      }
      this.positions.set(key, after)
      must(change.accrued_minor >= 0n && change.reversed_minor >= 0n, `${key} runs backwards`)
      const { accrued_minor, reversed_minor, released_minor } = change
      must([accrued_minor, reversed_minor, released_minor].some(Boolean), `${key} does not move`)
      must(after.released_minor >= 0n, `${key} is released below zero`)
      must(
        after.fund === "services" || pendingMinor(after) >= 0n,
        `${key} is reversed or released beyond what it accrued`,
      )
    }
  }

  private move(account_code: string, amount_minor: bigint): void {
    const balance = this.balance(account_code) + amount_minor
    this.balances.set(account_code, balance)
    const floor_sign = account_code.includes(":clawback:") ? 1n : -1n
    must(
      !account_code.startsWith("group:") || balance * floor_sign >= 0n,
      `${account_code} falls below its floor`,
    )
  }
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) {
    throw new Error(otherwise)
  }
}

function sameContent(a: Posting, b: Posting): boolean {
  const written = (posting: Posting) =>
    JSON.stringify(posting, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value))
  return written(a) === written(b)
}
