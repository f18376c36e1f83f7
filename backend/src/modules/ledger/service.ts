import type { Posting } from "@ciap/fair-trade"
import { IsolationLevel } from "@medusajs/framework/mikro-orm/core"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, DAL } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { balancesOf, booksOf, lockReference, openBook, positionsOf } from "./lib/book"
import { asLedgerError } from "./lib/errors"
import { fundsByGroup } from "./lib/group-funds"
import { monthsByGroup } from "./lib/group-months"
import { bookedKeys, firstActor, listAccounts, listTransactions } from "./lib/lists"
import { closePeriod, firstMonth, sealHead, sealNext, verifySeal } from "./lib/office"
import { firstMonths, ownerMonth, type OwnerSpan, ownerTotals } from "./lib/owner-months"
import { postAll, withRetries } from "./lib/posting"
import { rows } from "./lib/query"
import { booksOfOrders, ordersAfter, sourcesAfter, sumsOfSources } from "./lib/recount"
import type {
  AccountFilter,
  BookedSum,
  ClosedPeriod,
  GroupFunds,
  GroupMonth,
  LedgerAccount,
  LedgerBook,
  LedgerTransaction,
  LinePosition,
  OrderBook,
  OwnerMonth,
  OwnerTotals,
  PlanPostings,
  PostedTransaction,
  PostOptions,
  Seal,
  SealReport,
  TransactionFilter,
  Violation,
} from "./lib/types"

type Injected = { baseRepository: DAL.RepositoryService }

/**
 * A general double-entry book. PostgreSQL keeps every invariant; this class opens transactions, gives amounts as
 * bigint minor units (debit above zero, credit below) and turns refusals into `LedgerError`.
 *
 * Deliberately without models: entries must have no generated update, delete or restore.
 */
class LedgerService extends MedusaService({}) {
  protected readonly baseRepository_: DAL.RepositoryService

  constructor(container: Injected) {
    super(container)
    this.baseRepository_ = container.baseRepository
  }

  /**
   * Books postings in one transaction: all of them or none. The same key with the same meaning books once.
   * @returns one answer for each posting, in the same order
   * @throws LedgerError with the reason
   */
  async post(
    postings: readonly Posting[],
    options: PostOptions = {},
  ): Promise<PostedTransaction[]> {
    return this.inTransaction_((manager) => postAll(manager, postings, options.actor_id))
  }

  /**
   * Brings one reference (an order id) to what the plan says, whatever came before and whoever else tries.
   *
   * Locks the reference first, then asks the plan, which must read its facts only when called. When another posting got
   * in between (floor, deadlock) everything is rolled back and the plan asked again, at most five times. A posting whose
   * day lies in a closed month is booked on the first open day: closed months stay closed.
   * @throws LedgerError with the reason; what the plan throws passes through, and nothing is booked
   */
  async reconcile(
    reference: string,
    plan: PlanPostings,
    options: PostOptions = {},
  ): Promise<PostedTransaction[]> {
    return withRetries(() =>
      this.inTransaction_(async (manager) => {
        await lockReference(manager, reference)
        const book = await openBook(manager, reference)
        const postings = await plan(book)
        const earliest = book.open_from ?? ""
        return postAll(
          manager,
          postings.map((posting) =>
            posting.effective_on < earliest ? { ...posting, effective_on: earliest } : posting,
          ),
          options.actor_id,
        )
      }),
    )
  }

  /**
   * Looks at a reference while nobody can post to it, in a transaction that can write nothing.
   * @throws what the look throws
   */
  async hold<Result>(reference: string, look: () => Promise<Result>): Promise<Result> {
    return this.inTransaction_(async (manager) => {
      await rows(manager, "set transaction read only")
      await lockReference(manager, reference)
      return look()
    })
  }

  /** Closes a month (`YYYY-MM`) that is over, and every month before it. Waits for postings in flight; repeatable. */
  async closePeriod(month: string, options: PostOptions = {}): Promise<ClosedPeriod> {
    return this.inTransaction_((manager) =>
      closePeriod(manager, month, options.actor_id ?? "system"),
    )
  }

  /**
   * Seals everything booked so far into the hash chain.
   * @returns the newest seal; null for an empty book
   */
  async seal(): Promise<Seal | null> {
    let sealed: Seal | null
    do {
      sealed = await this.inTransaction_(sealNext)
    } while (sealed)
    return this.sealHead()
  }

  /** The month of the earliest posting, such as `2026-03`; null while nothing is booked. */
  @InjectManager()
  async firstMonth(@MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    return firstMonth(managerOf(context))
  }

  /** The newest seal, or null before the first one. */
  @InjectManager()
  async sealHead(@MedusaContext() context: Context<EntityManager> = {}): Promise<Seal | null> {
    return sealHead(managerOf(context))
  }

  /** Recomputes the hash chain: `broken` names the seals whose transactions were changed behind the ledger's back. */
  @InjectManager()
  async verifySeal(@MedusaContext() context: Context<EntityManager> = {}): Promise<SealReport> {
    return verifySeal(managerOf(context))
  }

  /** Recomputes the invariants from the entries. Empty when the book is right; payouts stop when it is not. */
  @InjectManager()
  async verify(@MedusaContext() context: Context<EntityManager> = {}): Promise<Violation[]> {
    return rows<Violation>(
      managerOf(context),
      `select invariant, subject, detail from ledger_verify()`,
    )
  }

  /** Transactions with their entries, newest first. `count` ignores `limit` (24) and `offset`. */
  @InjectManager()
  async listTransactions(
    filter: TransactionFilter = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ transactions: LedgerTransaction[]; count: number }> {
    return listTransactions(managerOf(context), filter)
  }

  /** Accounts with their balances on the normal side, by code. `count` ignores `limit` (24) and `offset`. */
  @InjectManager()
  async listAccounts(
    filter: AccountFilter = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ accounts: LedgerAccount[]; count: number }> {
    return listAccounts(managerOf(context), filter)
  }

  /** Those of the keys that are booked, so that a fact is not posted a second time on another day. */
  @InjectManager()
  async bookedKeys(
    keys: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return bookedKeys(managerOf(context), keys)
  }

  /** Balances by account code, debit above zero; zero for an account that was never used. */
  @InjectManager()
  async balancesOf(
    codes: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Record<string, bigint>> {
    return balancesOf(managerOf(context), codes)
  }

  /** Premium and producer pay of every group that has an account, per currency. */
  @InjectManager()
  async fundsByGroup(@MedusaContext() context: Context<EntityManager> = {}): Promise<GroupFunds[]> {
    return fundsByGroup(managerOf(context))
  }

  /** What each month brought every group, or one, per currency, oldest first. */
  @InjectManager()
  async monthsByGroup(
    filter: { group_id?: string } = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<GroupMonth[]> {
    return monthsByGroup(managerOf(context), filter.group_id)
  }

  /** One month of one group: its accounts with opening and closing, and every transaction that touched them. */
  @InjectManager()
  async ownerMonth(
    span: OwnerSpan,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OwnerMonth> {
    return ownerMonth(managerOf(context), span)
  }

  /** Months of groups in sums: opening balance, and changes by kind. */
  @InjectManager()
  async ownerTotals(
    spans: readonly OwnerSpan[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OwnerTotals[]> {
    return ownerTotals(managerOf(context), spans)
  }

  /** The month in which each group, or one, was first booked something. */
  @InjectManager()
  async firstMonths(
    filter: { group_id?: string } = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ owner_id: string; month: string }[]> {
    return firstMonths(managerOf(context), filter.group_id)
  }

  /** Who caused the very first posting; null while nothing is booked. The seal keeps the name from being changed. */
  @InjectManager()
  async firstActor(@MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    return firstActor(managerOf(context))
  }

  /** Every line position of an order. */
  @InjectManager()
  async orderPositions(
    order_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<LinePosition[]> {
    return positionsOf(managerOf(context), order_id)
  }

  /**
   * The books of several references at one moment, in their order, without a lock: for a look at many. Whoever posts opens
   * the book again under its lock, by `reconcile`.
   */
  @InjectManager()
  async booksOf(
    references: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Pick<LedgerBook, "reference" | "postings" | "positions">[]> {
    return booksOf(managerOf(context), references)
  }

  /** What is booked of each of the orders, with its sums; an empty book for one the ledger does not know. */
  @InjectManager()
  async booksOfOrders(
    order_ids: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Map<string, OrderBook>> {
    return booksOfOrders(managerOf(context), order_ids)
  }

  /** Orders that the ledger names, by key, after the last one of the page before. */
  @InjectManager()
  async ordersAfter(
    after: string,
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return ordersAfter(managerOf(context), after, limit)
  }

  /** What is booked of each of the sources of one type, outside orders; `line_ref` is the source. */
  @InjectManager()
  async sumsOfSources(
    source_type: string,
    source_ids: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<BookedSum[]> {
    return sumsOfSources(managerOf(context), source_type, source_ids)
  }

  /** Sources of one type that the ledger names outside orders, by key, after the last one of the page before. */
  @InjectManager()
  async sourcesAfter(
    source_type: string,
    after: string,
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return sourcesAfter(managerOf(context), source_type, after, limit)
  }

  /** One READ COMMITTED transaction. Errors of our statements come mapped already; what is left is the COMMIT. */
  private async inTransaction_<Result>(
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    let committing = false
    try {
      return await this.baseRepository_.transaction<EntityManager>(
        async (manager) => {
          const result = await work(manager)
          committing = true
          return result
        },
        { isolationLevel: IsolationLevel.READ_COMMITTED },
      )
    } catch (error) {
      throw committing ? asLedgerError(error) : error
    }
  }
}

/** `@InjectManager` has put it there. */
function managerOf(context: Context<EntityManager>): EntityManager {
  return context.manager as EntityManager // never undefined behind the decorator
}

export default LedgerService
