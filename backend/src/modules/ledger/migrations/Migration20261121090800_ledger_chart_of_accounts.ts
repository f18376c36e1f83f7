import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Countries whose tax can be inside a price: Peru, the United Kingdom, the United States and the European Union. */
const countries =
  "pe|gb|us|at|be|bg|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|it|lt|lu|lv|mt|nl|pl|pt|ro|se|si|sk"

/** The shop's own chart: the only place of this module that names premium and producer pay. */
const sql = `
insert into ledger_currency (code) values ('pen'), ('eur'), ('usd'), ('gbp');

-- Services are what remains of the price. Of a piece the cooperative gives away, the remainder lies below zero.
insert into ledger_fund (fund, bounded, releasable) values
  ('producer_pay', true, true), ('premium', true, true), ('logistics', true, false), ('services', false, false),
  ('tax', true, false), ('shipping', true, false), ('goodwill', true, false), ('captured', true, false),
  ('refunded', true, false);

insert into ledger_role (role, template, owner_type, owner_pattern, kind, normal_side, min_balance, fund, stage) values
  ('cash:transfer', 'cash:transfer:{currency}', null, null, 'asset', 1, null, null, null),
  -- What staff mark as paid at the desk without a provider of ours: Medusa's own manual payment.
  ('cash:system', 'cash:system:{currency}', null, null, 'asset', 1, null, null, null),
  ('customer', 'customer:{currency}', null, null, 'clearing', -1, null, null, null),
  ('group:producer_pay:pending', 'group:{owner}:producer_pay:pending:{currency}', 'group', '[A-Za-z0-9_-]{3,64}',
   'liability', -1, 0, 'producer_pay', 'pending'),
  ('group:producer_pay:available', 'group:{owner}:producer_pay:available:{currency}', 'group', '[A-Za-z0-9_-]{3,64}',
   'liability', -1, 0, 'producer_pay', 'available'),
  ('group:premium:pending', 'group:{owner}:premium:pending:{currency}', 'group', '[A-Za-z0-9_-]{3,64}',
   'liability', -1, 0, 'premium', 'pending'),
  ('group:premium:available', 'group:{owner}:premium:available:{currency}', 'group', '[A-Za-z0-9_-]{3,64}',
   'liability', -1, 0, 'premium', 'available'),
  ('group:clawback', 'group:{owner}:clawback:{currency}', 'group', '[A-Za-z0-9_-]{3,64}',
   'asset', 1, 0, null, 'clawback'),
  ('coop:logistics', 'coop:logistics:{currency}', null, null, 'income', -1, null, 'logistics', null),
  ('coop:services', 'coop:services:{currency}', null, null, 'income', -1, null, 'services', null),
  ('coop:shipping', 'coop:shipping:{currency}', null, null, 'income', -1, null, 'shipping', null),
  ('coop:goodwill', 'coop:goodwill:{currency}', null, null, 'expense', 1, null, 'goodwill', null),
  ('tax', 'tax:{owner}:{currency}', 'country', '${countries}', 'liability', -1, null, 'tax', null),
  ('equity:opening', 'equity:opening:{currency}', null, null, 'equity', -1, null, null, null);

insert into ledger_posting_kind (kind, reverses_kinds, positions, single_group, pays_out) values
  ('capture', '{}', 'exact', true, false),
  ('refund', '{}', 'exact', true, false),
  ('sale', '{}', 'exact', true, false),
  ('sale_reversal', '{sale}', 'exact', true, false),
  ('release', '{}', 'exact', true, false),
  ('goodwill', '{}', 'exact', true, false),
  ('goodwill_reversal', '{goodwill}', 'exact', true, false),
  ('clawback_netting', '{}', 'none', true, false),
  ('opening', '{}', 'free', false, false),
  ('correction',
   '{capture,refund,sale,sale_reversal,release,goodwill,goodwill_reversal,clawback_netting,opening,correction}',
   'free', false, false);

insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign) values
  ('capture', 'cash:transfer', true, false, 'captured', 1),
  ('capture', 'cash:system', true, false, 'captured', 1),
  ('capture', 'customer', false, true, null, 0),
  ('refund', 'cash:transfer', false, true, 'refunded', -1),
  ('refund', 'cash:system', false, true, 'refunded', -1),
  ('refund', 'customer', true, false, null, 0),
  ('sale', 'customer', true, false, null, 0),
  ('sale_reversal', 'customer', false, true, null, 0),
  ('sale_reversal', 'group:clawback', true, false, null, -1),
  ('goodwill', 'coop:goodwill', true, false, 'goodwill', 1),
  ('goodwill', 'customer', false, true, null, 0),
  ('goodwill_reversal', 'coop:goodwill', false, true, 'goodwill', 1),
  ('goodwill_reversal', 'customer', true, false, null, 0),
  -- Later premium settles what was taken back too late; pay that members have earned never does.
  ('clawback_netting', 'group:premium:available', true, false, null, 0),
  ('clawback_netting', 'group:clawback', false, true, null, 0);

-- A sale credits what the line earned and a reversal debits it; services, the remainder, may stand on either side.
insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign)
select k.kind, r.role, r.fund = 'services' or k.kind = 'sale_reversal', r.fund = 'services' or k.kind = 'sale', r.fund, -1
  from ledger_role r, (values ('sale'), ('sale_reversal')) as k (kind)
 where r.fund is not null and r.fund <> 'goodwill'
   and (r.stage is distinct from 'available' or k.kind = 'sale_reversal');

insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign)
select 'release', r.role, r.stage = 'pending', r.stage = 'available', r.fund, -1
  from ledger_role r where r.stage in ('pending', 'available');


insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign)
select k.kind, r.role, true, true, null, 0
  from ledger_role r, (values ('opening'), ('correction')) as k (kind);
`

export class Migration20261121090800_ledger_chart_of_accounts extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
