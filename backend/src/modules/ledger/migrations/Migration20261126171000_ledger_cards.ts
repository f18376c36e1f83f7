import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Money that buyers paid by card lies at Stripe until Stripe pays it out. */
const sql = `
insert into ledger_role (role, template, owner_type, owner_pattern, kind, normal_side, min_balance, fund, stage) values
  ('cash:stripe', 'cash:stripe:{currency}', null, null, 'asset', 1, null, null, null);

insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign) values
  ('capture', 'cash:stripe', true, false, 'captured', 1),
  ('refund', 'cash:stripe', false, true, 'refunded', -1),
  ('opening', 'cash:stripe', true, true, null, 0),
  ('correction', 'cash:stripe', true, true, null, 0);
`

export class Migration20261126171000_ledger_cards extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
