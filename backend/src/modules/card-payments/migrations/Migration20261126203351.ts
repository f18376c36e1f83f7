import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126203351 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "refund_request" drop constraint if exists "refund_request_medusa_refund_id_unique";`,
    )
    this.addSql(
      `alter table if exists "refund_request" drop constraint if exists "refund_request_stripe_refund_id_unique";`,
    )
    this.addSql(
      `create table if not exists "card_dispute" ("id" text not null, "payment_intent_id" text not null, "order_id" text null, "amount_minor" integer not null, "currency_code" text not null, "reason" text not null, "status" text not null, "withdrawn_minor" integer not null default 0, "evidence_due_at" timestamptz null, "opened_at" timestamptz not null, "asked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_dispute_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_dispute_deleted_at" ON "card_dispute" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_dispute_order_id" ON "card_dispute" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_dispute_payment_intent_id" ON "card_dispute" ("payment_intent_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "card_finding" ("id" text not null, "kind" text check ("kind" in ('paid_without_order', 'order_without_payment', 'uncaptured', 'refund_open', 'refund_failed', 'refund_unknown_to_stripe', 'dispute_not_booked')) not null, "subject_id" text not null, "reason" text not null, "state" text check ("state" in ('open', 'healed')) not null default 'open', "found_at" timestamptz not null, "seen_at" timestamptz not null, "healed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_finding_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_finding_deleted_at" ON "card_finding" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_finding_state" ON "card_finding" ("state") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_finding_subject_id" ON "card_finding" ("subject_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "refund_request" ("id" text not null, "payment_intent_id" text not null, "amount_minor" integer not null, "currency_code" text not null, "captured_minor" integer not null, "origin" text check ("origin" in ('shop', 'stripe')) not null default 'shop', "state" text check ("state" in ('requested', 'sent', 'recorded', 'refused')) not null default 'requested', "medusa_refund_id" text null, "stripe_refund_id" text null, "held_until" timestamptz null, "refused_reason" text null, "failed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_request_deleted_at" ON "refund_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_request_payment_intent_id" ON "refund_request" ("payment_intent_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_request_stripe_refund_id_unique" ON "refund_request" ("stripe_refund_id");`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_request_medusa_refund_id_unique" ON "refund_request" ("medusa_refund_id");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_dispute" cascade;`)

    this.addSql(`drop table if exists "card_finding" cascade;`)

    this.addSql(`drop table if exists "refund_request" cascade;`)
  }
}
