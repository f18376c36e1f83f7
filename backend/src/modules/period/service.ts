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
  closesOf,
  completeClose,
  decideClose,
  newestClose,
  preparationsOf,
  prepare,
} from "./lib/close-book"
import type { Close, Completion, KeptCheck, Preparation } from "./lib/types"
import PeriodClose from "./models/period-close"
import PeriodPreparation from "./models/period-preparation"

type Ctx = Context<EntityManager>

/**
 * Who prepared and who closed which month, and on what grounds. It knows the ledger, statements and figures only as
 * what others hand it; months are texts such as `2026-10`.
 */
class PeriodService extends MedusaService({ PeriodClose, PeriodPreparation }) {
  /**
   * Keeps that somebody looked through a month and asks for its close.
   *
   * @returns false when this person had done so already
   * @throws PERIOD_CLOSED, PERIOD_NOT_READY for a month that is not over
   */
  @InjectTransactionManager()
  async prepare(
    month: string,
    prepared_by: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<boolean> {
    return await prepare(databaseOf(context), month, prepared_by)
  }

  /** Who prepared these months, in the order in which they did. */
  @InjectManager()
  async preparationsOf(
    months: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<Preparation[]> {
    return await preparationsOf(databaseOf(context), months)
  }

  /** The closes of these months, oldest first; none where it was not decided. */
  @InjectManager()
  async closesOf(months: readonly string[], @MedusaContext() context: Ctx = {}): Promise<Close[]> {
    return await closesOf(databaseOf(context), months)
  }

  /** The newest month of which the close was decided, completed or not; null before the first. */
  @InjectManager()
  async newestClose(@MedusaContext() context: Ctx = {}): Promise<Close | null> {
    return await newestClose(databaseOf(context))
  }

  /**
   * Keeps the decision to close a month. One that stands already is answered as it is, whoever asks.
   *
   * @throws TWO_PEOPLE_NEEDED for somebody who prepared it; PERIOD_NOT_READY where it is not over, not prepared, not the
   * next one, or where a check stops it or is left without a reason
   */
  @InjectTransactionManager()
  async decideClose(
    decision: { month: string; closed_by: string; checks: readonly KeptCheck[] },
    @MedusaContext() context: Ctx = {},
  ): Promise<Close> {
    return await decideClose(databaseOf(context), decision)
  }

  /**
   * Completes a decided close with the seal and the frozen figures; one that is complete stays as it is.
   *
   * @returns true when this call completed it
   */
  @InjectTransactionManager()
  async completeClose(
    month: string,
    completion: Completion,
    @MedusaContext() context: Ctx = {},
  ): Promise<boolean> {
    return await completeClose(databaseOf(context), month, completion)
  }
}

export default PeriodService
