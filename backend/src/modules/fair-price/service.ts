import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  type AgreedCostSheet,
  type AgreedVersion,
  agreedCostSheets,
  agreeSheets,
  type CostSheetToAgree,
} from "./lib/cost-sheet-book"
import { databaseOf } from "../../lib/connection"
import {
  freeze,
  type FrozenOrders,
  frozenOrders,
  type LineFreeze,
  type ShippingMethodFreeze,
} from "./lib/freeze-book"
import {
  type DatedRows,
  type DatedRowsOfDay,
  datedRowsOf,
  type Recorded,
  recordRows,
} from "./lib/rate-book"
import { readsOnly } from "./lib/reads-only"
import {
  type NewVersion,
  type PublishedVersion,
  publishVersions,
  takeBackVersions,
  type VersionToPublish,
  versionsById,
  versionsInForce,
} from "./lib/version-book"
import CostSheet from "./models/cost-sheet"
import LineBreakdown from "./models/line-breakdown"
import PremiumPolicy from "./models/premium-policy"
import PriceBreakdown from "./models/price-breakdown"
import ReferenceRate from "./models/reference-rate"
import RetailPrice from "./models/retail-price"
import ShippingFreeze from "./models/shipping-freeze"

const Reads = readsOnly(
  MedusaService({
    CostSheet,
    LineBreakdown,
    PremiumPolicy,
    PriceBreakdown,
    ReferenceRate,
    RetailPrice,
    ShippingFreeze,
  }),
)

type Ctx = Context<EntityManager>

/**
 * Rates, cost sheets, published prices and frozen lines. Amounts are bigint minor units at this
 * border; days are `YYYY-MM-DD`. Only the acts below write, and none of them changes what stands:
 * they add, and close what the new row follows.
 */
class FairPriceService extends Reads {
  /**
   * Adds dated rows of rates, premium policies and retail prices. A row that stands is left alone; a
   * later one closes the open row of its kind the day before.
   *
   * @throws CONFLICT where one day would get two values; nothing is recorded then
   */
  @InjectTransactionManager()
  async recordDatedRows(
    rows: Partial<DatedRows>,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded> {
    const database = databaseOf(context)
    const done = [
      await recordRows(database, "reference_rate", rows.reference_rates ?? []),
      await recordRows(database, "premium_policy", rows.premium_policies ?? []),
      await recordRows(database, "retail_price", rows.retail_prices ?? []),
    ]
    return {
      recorded: done.reduce((sum, one) => sum + one.recorded, 0),
      already_there: done.reduce((sum, one) => sum + one.already_there, 0),
    }
  }

  /** Every rate and policy in force on a day, and the retail prices of the products on that day. */
  @InjectManager()
  async datedRowsOf(
    on: string,
    product_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<DatedRowsOfDay> {
    return await datedRowsOf(databaseOf(context), on, product_ids)
  }

  /**
   * Makes each sheet the agreed version of its product, in the order asked. The caller has checked
   * the floor (law 3); the database checks it again.
   */
  @InjectTransactionManager()
  async agreeCostSheets(
    sheets: readonly CostSheetToAgree[],
    @MedusaContext() context: Ctx = {},
  ): Promise<AgreedVersion[]> {
    return await agreeSheets(databaseOf(context), sheets)
  }

  /** The agreed sheets of the products, at most one each. */
  @InjectManager()
  async agreedCostSheets(
    product_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<AgreedCostSheet[]> {
    return await agreedCostSheets(databaseOf(context), product_ids)
  }

  /**
   * Lets prices stand; answers the versions that had to be added for it, none where nothing changed. The moment is
   * this server's, as that of a sale is: what explains a sale is what was published before it.
   */
  @InjectTransactionManager()
  async publishVersions(
    versions: readonly VersionToPublish[],
    @MedusaContext() context: Ctx = {},
  ): Promise<NewVersion[]> {
    return await publishVersions(databaseOf(context), versions, new Date())
  }

  /** Takes published versions back by adding the version before each again. May be called twice. */
  @InjectTransactionManager()
  async takeBackVersions(
    ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await takeBackVersions(databaseOf(context), ids, new Date())
  }

  /** The prices in force of variants, in every currency. */
  @InjectManager()
  async versionsOfVariants(
    variant_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<PublishedVersion[]> {
    return await versionsInForce(databaseOf(context), "variant_id", variant_ids)
  }

  /** The prices in force of all variants of products, in every currency. */
  @InjectManager()
  async versionsOfProducts(
    product_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<PublishedVersion[]> {
    return await versionsInForce(databaseOf(context), "product_id", product_ids)
  }

  /** Price versions by id, in force or superseded: what a frozen line names. */
  @InjectManager()
  async versionsById(
    ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<PublishedVersion[]> {
    return await versionsById(databaseOf(context), ids)
  }

  /**
   * Freezes order lines and shipping methods, all or none. What is frozen already stays as it is, so
   * that checkout, subscriber and sweep may all call it. Answers how many rows were added.
   */
  @InjectTransactionManager()
  async freezeOrder(
    order: { lines: readonly LineFreeze[]; shipping: readonly ShippingMethodFreeze[] },
    @MedusaContext() context: Ctx = {},
  ): Promise<number> {
    return await freeze(databaseOf(context), order)
  }

  /** What is frozen of the orders. */
  @InjectManager()
  async frozenOrders(
    order_ids: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<FrozenOrders> {
    return await frozenOrders(databaseOf(context), order_ids)
  }
}

export default FairPriceService
