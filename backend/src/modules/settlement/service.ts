import type { BankCsvMapping, FileProblem } from "@ciap/bank-files"
import { IsolationLevel } from "@medusajs/framework/mikro-orm/core"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, DAL } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import { listAccounts, openAccount, saveMapping } from "./lib/accounts"
import { listLines, saveStatement } from "./lib/bank-lines"
import { accountFigures, accountsBehind, processorFigures } from "./lib/figures"
import { findImport, importOf, listImports, recordRefusal } from "./lib/imports"
import {
  confirmMatch,
  findMatch,
  listMatches,
  markMatchBooked,
  matchedOf,
  linesToExplain,
  openLines,
  undoMatch,
  unbookedMatches,
} from "./lib/matches"
import { giveReason, reasonsOf } from "./lib/open-reasons"
import { moveCursor, saveProcessorNews, seenUntil } from "./lib/processor"
import {
  known,
  listPayouts,
  listTransactions,
  markBooked,
  markPayoutsBooked,
  payoutsSince,
  transactionsOfPayments,
  unbookedPayouts,
  unbookedTransactions,
  untiedPayouts,
} from "./lib/processor-reads"
import type { BankAccount, FileFacts, NewAccount, StatementImport } from "./lib/types"

type Injected = { baseRepository: DAL.RepositoryService }
type Ctx = Context<EntityManager>
/** What a function of `lib` takes besides its connection. */
type Rest<F extends (manager: EntityManager, given: never) => unknown> = Parameters<F>[1]

/**
 * What banks and the processor said. Deliberately without models: an imported line must have no generated update, delete
 * or restore. Amounts are minor units, `bigint` on the way in and text on the way out.
 */
class SettlementService extends MedusaService({}) {
  protected readonly baseRepository_: DAL.RepositoryService

  constructor(container: Injected) {
    super(container)
    this.baseRepository_ = container.baseRepository
  }

  /** All own accounts, by handle. */
  @InjectManager()
  async accounts(@MedusaContext() context: Ctx = {}): Promise<BankAccount[]> {
    return await listAccounts(databaseOf(context))
  }

  /**
   * Opens an own account.
   * @throws CONFLICT for a handle that is taken
   */
  async openAccount(account: NewAccount): Promise<BankAccount> {
    return await this.inTransaction_((manager) => openAccount(manager, account))
  }

  /** How an account's CSV is read from now on. */
  async saveMapping(account_id: string, mapping: BankCsvMapping): Promise<void> {
    await this.inTransaction_((manager) => saveMapping(manager, account_id, mapping))
  }

  /** The import of a content (SHA-256, hexadecimal), when there was one. */
  @InjectManager()
  async importOf(sha256: string, @MedusaContext() context: Ctx = {}) {
    return await importOf(databaseOf(context), sha256)
  }

  /** One attempt with its problems; null when there is none of this id. */
  @InjectManager()
  async findImport(id: string, @MedusaContext() context: Ctx = {}) {
    return await findImport(databaseOf(context), id)
  }

  /** Attempts, newest first. */
  @InjectManager()
  async imports(filter: Rest<typeof listImports>, @MedusaContext() context: Ctx = {}) {
    return await listImports(databaseOf(context), filter)
  }

  /** Keeps why a file stayed outside. */
  async refuse(facts: FileFacts, problems: readonly FileProblem[]): Promise<StatementImport> {
    return await this.inTransaction_((manager) => recordRefusal(manager, facts, problems))
  }

  /**
   * Takes a statement of an own account in, whole or not at all; lines that are known already are counted.
   * @throws CONFLICT where another kind of file told of the same days
   */
  async takeStatement(statement: Rest<typeof saveStatement>): Promise<StatementImport> {
    return await this.inTransaction_((manager) => saveStatement(manager, statement))
  }

  /**
   * Takes in what the processor said, whole or not at all; what is known already is counted.
   * @returns null for a look by API that found nothing new
   * @throws CONFLICT for what is known with other content
   */
  async takeProcessorNews(news: Rest<typeof saveProcessorNews>): Promise<StatementImport | null> {
    return await this.inTransaction_((manager) => saveProcessorNews(manager, news))
  }

  /** Lines of own accounts, newest first. */
  @InjectManager()
  async lines(filter: Rest<typeof listLines>, @MedusaContext() context: Ctx = {}) {
    return await listLines(databaseOf(context), filter)
  }

  /** The processor's rows, newest first. */
  @InjectManager()
  async transactions(filter: Rest<typeof listTransactions>, @MedusaContext() context: Ctx = {}) {
    return await listTransactions(databaseOf(context), filter)
  }

  /** Those of the ids that are an own account, a match, or a row or payout of the processor. */
  @InjectManager()
  async known(ids: readonly string[], @MedusaContext() context: Ctx = {}) {
    return await known(databaseOf(context), ids)
  }

  /** The processor's rows that belong to these payments. */
  @InjectManager()
  async transactionsOfPayments(
    payment_intent_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ) {
    return await transactionsOfPayments(databaseOf(context), payment_intent_ids)
  }

  /** The processor's payouts, newest arrival first. */
  @InjectManager()
  async payouts(filter: Rest<typeof listPayouts>, @MedusaContext() context: Ctx = {}) {
    return await listPayouts(databaseOf(context), filter)
  }

  /** Rows whose consequences the ledger may not have yet. */
  @InjectManager()
  async unbooked(limit: number, @MedusaContext() context: Ctx = {}) {
    return await unbookedTransactions(databaseOf(context), limit)
  }

  /** The ledger has what follows from these rows. */
  async markBooked(ids: readonly string[]): Promise<void> {
    await this.inTransaction_((manager) => markBooked(manager, ids))
  }

  /** Payouts whose consequences, or those of their return, the ledger may not have yet. */
  @InjectManager()
  async unbookedPayouts(limit: number, @MedusaContext() context: Ctx = {}) {
    return await unbookedPayouts(databaseOf(context), limit)
  }

  /** The ledger has what follows from these payouts, and from their return where they are back. */
  async markPayoutsBooked(booked: Rest<typeof markPayoutsBooked>): Promise<void> {
    await this.inTransaction_((manager) => markPayoutsBooked(manager, booked))
  }

  /** Those of the named payouts whose rows do not come to what was paid out. */
  @InjectManager()
  async untiedPayouts(ids: readonly string[], @MedusaContext() context: Ctx = {}) {
    return await untiedPayouts(databaseOf(context), ids)
  }

  /** Until when everything of the processor was seen (ISO moment); null before the first look. */
  @InjectManager()
  async seenUntil(@MedusaContext() context: Ctx = {}): Promise<string | null> {
    return await seenUntil(databaseOf(context))
  }

  /** Everything of the processor until this moment was seen. */
  async moveCursor(until: string): Promise<void> {
    await this.inTransaction_((manager) => moveCursor(manager, until))
  }

  /** Payouts that reach the bank, or should have, since a day. */
  @InjectManager()
  async payoutsSince(since: string, @MedusaContext() context: Ctx = {}) {
    return await payoutsSince(databaseOf(context), since)
  }

  /** Open lines of which nobody has said why they are open. */
  @InjectManager()
  async linesToExplain(@MedusaContext() context: Ctx = {}) {
    return await linesToExplain(databaseOf(context))
  }

  /** Lines that stand for nothing yet, oldest first. */
  @InjectManager()
  async openLines(limit: number, @MedusaContext() context: Ctx = {}) {
    return await openLines(databaseOf(context), limit)
  }

  /** Those of the movements of a kind that stand in a match. */
  @InjectManager()
  async matchedOf(kind: string, ids: readonly string[], @MedusaContext() context: Ctx = {}) {
    return await matchedOf(databaseOf(context), kind, ids)
  }

  /**
   * Confirms that lines of one account are these movements.
   * @throws CONFLICT where one of them is matched already, MATCH_REFUSED where amounts differ without a reason
   */
  async confirmMatch(given: Rest<typeof confirmMatch>) {
    return await this.inTransaction_((manager) => confirmMatch(manager, given))
  }

  /**
   * Takes a match back; its lines and movements are open again.
   * @throws CONFLICT for one that is taken back already
   */
  async undoMatch(given: Rest<typeof undoMatch>) {
    return await this.inTransaction_((manager) => undoMatch(manager, given))
  }

  /** One match; null when there is none of this id. */
  @InjectManager()
  async findMatch(id: string, @MedusaContext() context: Ctx = {}) {
    return await findMatch(databaseOf(context), id)
  }

  /** Matches, newest first. */
  @InjectManager()
  async matches(filter: Rest<typeof listMatches>, @MedusaContext() context: Ctx = {}) {
    return await listMatches(databaseOf(context), filter)
  }

  /** Matches, or their undoing, that the ledger may not have yet. */
  @InjectManager()
  async unbookedMatches(@MedusaContext() context: Ctx = {}) {
    return await unbookedMatches(databaseOf(context))
  }

  /** The ledger has what follows from a match, and from its undoing where it was taken back. */
  async markMatchBooked(id: string): Promise<void> {
    await this.inTransaction_((manager) => markMatchBooked(manager, id))
  }

  /** Says why something stays open; the last word counts. */
  async giveReason(given: Rest<typeof giveReason>): Promise<void> {
    await this.inTransaction_((manager) => giveReason(manager, given))
  }

  /** The last word on each of these subjects. */
  @InjectManager()
  async reasonsOf(subjects: Rest<typeof reasonsOf>, @MedusaContext() context: Ctx = {}) {
    return await reasonsOf(databaseOf(context), subjects)
  }

  /** What the statements of each own account come to. */
  @InjectManager()
  async accountFigures(@MedusaContext() context: Ctx = {}) {
    return await accountFigures(databaseOf(context))
  }

  /** Handles of the accounts whose statements do not reach the end of the day before `until`. */
  @InjectManager()
  async accountsBehind(until: string, @MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await accountsBehind(databaseOf(context), until)
  }

  /** What lies at the processor by its own rows, per currency. */
  @InjectManager()
  async processorFigures(@MedusaContext() context: Ctx = {}) {
    return await processorFigures(databaseOf(context))
  }

  /** READ COMMITTED, because imports take turns and the later one must see what the earlier one wrote. */
  private async inTransaction_<Result>(
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return await this.baseRepository_.transaction<EntityManager>(work, {
      isolationLevel: IsolationLevel.READ_COMMITTED,
    })
  }
}

export default SettlementService
