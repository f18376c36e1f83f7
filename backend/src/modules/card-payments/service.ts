import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import {
  type DisputeFacts,
  disputesNamed,
  disputesOfOrders,
  keepDispute,
  type KeptDispute,
  listDisputes,
  unanswered,
  undecided,
} from "./lib/disputes"
import {
  type Finding,
  type FindingKind,
  healFinding,
  keepFinding,
  listFindings,
  openFindings,
  openSubjects,
  type Waiting,
} from "./lib/findings"
import * as refunds from "./lib/refund-requests"
import CardDispute from "./models/card-dispute"
import CardFinding from "./models/card-finding"
import RefundRequest from "./models/refund-request"

type Ctx = Context<EntityManager>

/**
 * What the shop keeps of card payments beside Medusa: refunds that are to be made, disputes, and what was found to be
 * wrong. Each method is a transaction of its own that is committed when it answers.
 */
class CardPaymentsService extends MedusaService({ RefundRequest, CardDispute, CardFinding }) {
  /** Writes down, or takes up again, what a refund of Medusa's asks for; held for the caller. */
  @InjectTransactionManager()
  async openRefund(
    ask: refunds.RefundAsk,
    medusa_refund_id: string | null,
    @MedusaContext() context: Ctx = {},
  ): Promise<refunds.RefundStanding> {
    return await refunds.openRequest(databaseOf(context), ask, medusa_refund_id)
  }

  /**
   * Keeps a refund that was made at Stripe and that nobody here asked for.
   *
   * @returns false when it is known already
   */
  @InjectTransactionManager()
  async keepFoundRefund(
    found: refunds.RefundAsk & { readonly stripe_refund_id: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<boolean> {
    return await refunds.keepFound(databaseOf(context), found)
  }

  /** Holds an open request; undefined when somebody else does, or when it is done. */
  @InjectTransactionManager()
  async holdRefund(
    id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<refunds.RefundStanding | undefined> {
    return await refunds.holdRequest(databaseOf(context), id)
  }

  /** Says by which of Medusa's refunds a request that has none is counted. */
  @InjectTransactionManager()
  async nameRefund(
    id: string,
    medusa_refund_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await refunds.nameRequest(databaseOf(context), id, medusa_refund_id)
  }

  /** Says that Stripe is about to be asked, or made it under the given id. */
  @InjectTransactionManager()
  async markSent(
    id: string,
    stripe_refund_id?: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await refunds.markSent(databaseOf(context), id, stripe_refund_id)
  }

  /** Lets go of a request without an outcome. */
  @InjectTransactionManager()
  async releaseRefund(id: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await refunds.release(databaseOf(context), id)
  }

  /** Stripe made it, and Medusa knows. */
  @InjectTransactionManager()
  async markRecorded(id: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await refunds.markRecorded(databaseOf(context), id)
  }

  /** Stripe said no. */
  @InjectTransactionManager()
  async markRefused(id: string, reason: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await refunds.markRefused(databaseOf(context), id, reason)
  }

  /** The buyer's bank sent a recorded refund back. */
  @InjectTransactionManager()
  async markFailed(id: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await refunds.markFailed(databaseOf(context), id)
  }

  /** The requests of one payment. */
  @InjectManager()
  async refundsOf(
    payment_intent_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<refunds.RefundStanding[]> {
    return await refunds.requestsOf(databaseOf(context), payment_intent_id)
  }

  /** Every request without an outcome. */
  @InjectManager()
  async openRefunds(@MedusaContext() context: Ctx = {}): Promise<refunds.RefundStanding[]> {
    return await refunds.openRequests(databaseOf(context))
  }

  /** Keeps that something is wrong: once while it stays so. */
  @InjectTransactionManager()
  async find(
    kind: FindingKind,
    subject_id: string,
    reason: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await keepFinding(databaseOf(context), { kind, subject_id, reason })
  }

  /** It is wrong no longer; nothing happens where it never was. */
  @InjectTransactionManager()
  async heal(
    kind: FindingKind,
    subject_id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await healFinding(databaseOf(context), kind, subject_id)
  }

  /** What is wrong now, of one kind: ids of payments, orders, refunds or disputes. */
  @InjectManager()
  async openSubjects(kind: FindingKind, @MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await openSubjects(databaseOf(context), kind)
  }

  /** What was found, newest first. */
  @InjectManager()
  async findings(
    asked: { state?: Finding["state"]; before_id?: string; limit: number },
    @MedusaContext() context: Ctx = {},
  ): Promise<Finding[]> {
    return await listFindings(databaseOf(context), asked)
  }

  /** Keeps what is true of a dispute now. */
  @InjectTransactionManager()
  async keepDispute(facts: DisputeFacts, @MedusaContext() context: Ctx = {}): Promise<void> {
    await keepDispute(databaseOf(context), facts)
  }

  /** The disputes of these orders, as Stripe had them when it was last asked. */
  @InjectManager()
  async disputesOfOrders(
    order_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<KeptDispute[]> {
    return await disputesOfOrders(databaseOf(context), order_ids)
  }

  /** Disputes by their ids. */
  @InjectManager()
  async disputesNamed(
    ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<KeptDispute[]> {
    return await disputesNamed(databaseOf(context), ids)
  }

  /** Ids of the disputes that are not decided. */
  @InjectManager()
  async undecidedDisputes(@MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await undecided(databaseOf(context))
  }

  /** What waits for a member of staff. */
  @InjectManager()
  async waitingForStaff(
    @MedusaContext() context: Ctx = {},
  ): Promise<{ findings: Waiting; disputes: Waiting }> {
    const database = databaseOf(context)
    return { findings: await openFindings(database), disputes: await unanswered(database) }
  }

  /** Disputes, newest first. */
  @InjectManager()
  async disputes(
    asked: { order_id?: string; before_id?: string; limit: number },
    @MedusaContext() context: Ctx = {},
  ): Promise<KeptDispute[]> {
    return await listDisputes(databaseOf(context), asked)
  }
}

export default CardPaymentsService
