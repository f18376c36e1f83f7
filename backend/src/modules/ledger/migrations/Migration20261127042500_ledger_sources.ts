import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whoever computes anew what a payout, a match or a row of the processor should have booked asks by the source. */
export class Migration20261127042500_ledger_sources extends Migration {
  override up(): void {
    this.addSql(
      "create index ledger_transaction_source on ledger_transaction (source_type, source_id) where order_id is null;",
    )
  }
}
