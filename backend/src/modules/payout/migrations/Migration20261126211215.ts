import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126211215 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payout" drop constraint if exists "payout_reference_unique";`,
    )
    this.addSql(
      `alter table if exists "payout_run" drop constraint if exists "payout_run_reference_unique";`,
    )
    this.addSql(
      `alter table if exists "payout_file" drop constraint if exists "payout_file_run_id_format_unique";`,
    )
    this.addSql(
      `create table if not exists "payout_payment_detail" ("id" text not null, "group_id" text not null, "kind" text check ("kind" in ('cci', 'account', 'mobile_money', 'cash')) not null, "number" text null, "bank_code" text null, "wallet" text check ("wallet" in ('yape', 'plin')) null, "holder_name" text not null, "document_kind" text check ("document_kind" in ('dni', 'ruc', 'ce', 'passport')) null, "document_number" text null, "reason" text not null, "state" text check ("state" in ('proposed', 'approved', 'rejected')) not null default 'proposed', "proposed_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "effective_from" timestamptz null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_payment_detail_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_payment_detail_deleted_at" ON "payout_payment_detail" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_payment_detail_group_id" ON "payout_payment_detail" ("group_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout_file" ("id" text not null, "run_id" text not null, "format" text not null, "sha256" text not null, "made_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_file_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_file_deleted_at" ON "payout_file" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_file_run_id_format_unique" ON "payout_file" ("run_id", "format");`,
    )

    this.addSql(
      `create table if not exists "payout_run" ("id" text not null, "reference" text not null, "currency_code" text not null, "account" text not null, "pay_on" text not null, "state" text check ("state" in ('proposed', 'approved', 'sent', 'closed', 'cancelled')) not null default 'proposed', "prepared_by" text[] not null, "approved_by" text null, "approved_at" timestamptz null, "sent_by" text null, "sent_at" timestamptz null, "cancel_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_run_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_run_deleted_at" ON "payout_run" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_run_reference_unique" ON "payout_run" ("reference");`,
    )

    this.addSql(
      `create table if not exists "payout" ("id" text not null, "reference" text not null, "run_id" text not null, "group_id" text not null, "fund" text check ("fund" in ('producer_pay', 'premium')) not null, "proposed_minor" integer not null, "source_minor" integer not null, "source_currency_code" text not null, "amount_minor" integer not null, "rate_id" text null, "rate" text null, "withheld_minor" integer not null default 0, "payment_detail_id" text null, "state" text check ("state" in ('proposed', 'held', 'left_out', 'approved', 'sent', 'confirmed', 'failed', 'returned')) not null, "hold_reason" text null, "edit_reason" text null, "ordered_on" text null, "confirmed_on" text null, "failed_on" text null, "returned_on" text null, "outcome_reason" text null, "proof_kind" text check ("proof_kind" in ('bank_line', 'receipt')) null, "proof_id" text null, "proof_reference" text null, "settled_by" text null, "booked_state" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_run_id" ON "payout" ("run_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_group_id" ON "payout" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_reference_unique" ON "payout" ("reference");`,
    )

    this.addSql(
      `create table if not exists "payout_premium_decision" ("id" text not null, "group_id" text not null, "currency_code" text not null, "amount_minor" integer not null, "decided_on" text not null, "purpose" text not null, "minute_reference" text not null, "recorded_by" text not null, "withdrawn_on" text null, "withdrawn_by" text null, "withdrawal_reason" text null, "booked" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_premium_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_premium_decision_deleted_at" ON "payout_premium_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_premium_decision_group_id" ON "payout_premium_decision" ("group_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "payout" add constraint "payout_run_id_foreign" foreign key ("run_id") references "payout_run" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_run_id_foreign";`)

    this.addSql(`drop table if exists "payout_payment_detail" cascade;`)

    this.addSql(`drop table if exists "payout_file" cascade;`)

    this.addSql(`drop table if exists "payout_run" cascade;`)

    this.addSql(`drop table if exists "payout" cascade;`)

    this.addSql(`drop table if exists "payout_premium_decision" cascade;`)
  }
}
