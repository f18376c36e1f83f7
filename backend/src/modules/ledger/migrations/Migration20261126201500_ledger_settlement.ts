import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The accounts and kinds by which money is followed from the processor to the bank and from there to a group: what an
 * assembly decided, what is on its way, what came in, what it cost, what is contested, and what another currency made of it.
 */
const sql = `
alter table ledger_role drop constraint ledger_role_stage_check;
alter table ledger_role add constraint ledger_role_stage_check
  check (stage in ('pending', 'available', 'allocated', 'in_transit', 'clawback'));
alter table ledger_role drop constraint ledger_role_owner_type_check;
alter table ledger_role add constraint ledger_role_owner_type_check
  check (owner_type in ('group', 'country', 'bank_account'));

insert into ledger_role (role, template, owner_type, owner_pattern, kind, normal_side, min_balance, fund, stage) values
  -- Decided by the assembly, for a purpose.
  ('group:premium:allocated', 'group:{owner}:premium:allocated:{currency}', 'group', '[A-Za-z0-9_-]{3,64}',
   'liability', -1, 0, 'premium', 'allocated'),
  -- Ordered at the bank, not yet proven to have arrived: still owed.
  ('group:premium:in_transit', 'group:{owner}:premium:in_transit:{currency}', 'group', '[A-Za-z0-9_-]{3,64}',
   'liability', -1, 0, 'premium', 'in_transit'),
  ('group:producer_pay:in_transit', 'group:{owner}:producer_pay:in_transit:{currency}', 'group',
   '[A-Za-z0-9_-]{3,64}', 'liability', -1, 0, 'producer_pay', 'in_transit'),
  -- One of the cooperative's own accounts: at a bank, a mobile wallet, the cash box.
  ('cash:bank', 'cash:bank:{owner}:{currency}', 'bank_account', '[a-z0-9-]{3,40}', 'asset', 1, null, null, null),
  -- Paid out by the processor, not yet seen at the bank.
  ('cash:in_transit:stripe', 'cash:in_transit:stripe:{currency}', null, null, 'asset', 1, null, null, null),
  -- Taken back by a buyer's bank while the dispute is open.
  ('disputed', 'disputed:{currency}', null, null, 'asset', 1, null, null, null),
  -- Two transactions of one conversion meet here, each in its own currency; what remains is gain or loss.
  ('fx', 'fx:{currency}', null, null, 'clearing', 1, null, null, null),
  ('coop:processor_fees', 'coop:processor_fees:{currency}', null, null, 'expense', 1, null, null, null),
  ('coop:bank_fees', 'coop:bank_fees:{currency}', null, null, 'expense', 1, null, null, null),
  ('coop:disputes', 'coop:disputes:{currency}', null, null, 'expense', 1, null, null, null);

insert into ledger_posting_kind (kind, reverses_kinds, positions, single_group, pays_out) values
  ('allocation', '{}', 'none', true, false),
  ('deallocation', '{}', 'none', true, false),
  ('payout', '{}', 'none', true, false),
  ('payout_failed', '{}', 'none', true, false),
  -- Only with proof is money disbursed; a return by the bank afterwards takes it back.
  ('payout_confirmed', '{}', 'none', true, true),
  ('payout_returned', '{}', 'none', true, true),
  ('dispute', '{}', 'none', true, false),
  ('dispute_won', '{}', 'none', true, false),
  ('dispute_lost', '{}', 'none', true, false),
  ('processor_fee', '{}', 'none', true, false),
  ('processor_payout', '{}', 'none', true, false),
  ('conversion', '{}', 'none', true, false),
  ('bank_match', '{}', 'none', true, false),
  ('bank_unmatch', '{bank_match}', 'none', true, false),
  ('bank_charge', '{}', 'none', true, false);

insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign) values
  ('allocation', 'group:premium:available', true, false, null, 0),
  ('allocation', 'group:premium:allocated', false, true, null, 0),
  ('deallocation', 'group:premium:allocated', true, false, null, 0),
  ('deallocation', 'group:premium:available', false, true, null, 0),

  ('payout', 'group:producer_pay:available', true, false, null, 0),
  ('payout', 'group:producer_pay:in_transit', false, true, null, 0),
  ('payout', 'group:premium:allocated', true, false, null, 0),
  ('payout', 'group:premium:in_transit', false, true, null, 0),
  ('payout_failed', 'group:producer_pay:in_transit', true, false, null, 0),
  ('payout_failed', 'group:producer_pay:available', false, true, null, 0),
  ('payout_failed', 'group:premium:in_transit', true, false, null, 0),
  ('payout_failed', 'group:premium:allocated', false, true, null, 0),
  ('payout_confirmed', 'group:producer_pay:in_transit', true, false, null, 0),
  ('payout_confirmed', 'group:premium:in_transit', true, false, null, 0),
  ('payout_confirmed', 'cash:bank', false, true, null, 0),
  ('payout_confirmed', 'fx', true, true, null, 0),
  ('payout_returned', 'group:producer_pay:available', false, true, null, 0),
  ('payout_returned', 'group:premium:allocated', false, true, null, 0),
  ('payout_returned', 'cash:bank', true, false, null, 0),
  ('payout_returned', 'fx', true, true, null, 0),

  -- A dispute never touches what belongs to a group (law 2): it is the cooperative's until it is decided, and after.
  ('dispute', 'disputed', true, false, null, 0),
  ('dispute', 'cash:stripe', false, true, null, 0),
  ('dispute_won', 'cash:stripe', true, false, null, 0),
  ('dispute_won', 'disputed', false, true, null, 0),
  ('dispute_lost', 'coop:disputes', true, false, null, 0),
  ('dispute_lost', 'disputed', false, true, null, 0),

  -- Fees and payouts of the processor may also come back.
  ('processor_fee', 'coop:processor_fees', true, true, null, 0),
  ('processor_fee', 'cash:stripe', true, true, null, 0),
  ('processor_payout', 'cash:in_transit:stripe', true, true, null, 0),
  ('processor_payout', 'cash:stripe', true, true, null, 0),
  ('conversion', 'cash:stripe', true, true, null, 0),
  ('conversion', 'cash:bank', true, true, null, 0),
  ('conversion', 'fx', true, true, null, 0),

  -- What was said to have come is seen in a statement of the bank; a refund leaves the same way.
  ('bank_charge', 'coop:bank_fees', true, true, null, 0),
  ('bank_charge', 'cash:bank', true, true, null, 0);

insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign)
select k.kind, r.role, true, true, null, 0
  from ledger_role r, (values ('bank_match'), ('bank_unmatch')) as k (kind)
 where r.role in ('cash:bank', 'cash:in_transit:stripe', 'cash:transfer', 'cash:system');

insert into ledger_role_rule (kind, role, may_debit, may_credit, fund, fund_sign)
select k.kind, r.role, true, true, null, 0
  from ledger_role r, (values ('opening'), ('correction')) as k (kind)
 where not exists (select from ledger_role_rule x where x.kind = k.kind and x.role = r.role);

-- A correction may take back what these kinds booked, too. Rules only grow; this one names more kinds than before.
alter table ledger_posting_kind disable trigger ledger_posting_kind_fixed;
update ledger_posting_kind
   set reverses_kinds = reverses_kinds || '{processor_fee,processor_payout,conversion,bank_charge,dispute,dispute_won,dispute_lost}'
 where kind = 'correction';
alter table ledger_posting_kind enable trigger ledger_posting_kind_fixed;
`

export class Migration20261126201500_ledger_settlement extends Migration {
  override up(): void {
    this.addSql(sql)
  }
}
