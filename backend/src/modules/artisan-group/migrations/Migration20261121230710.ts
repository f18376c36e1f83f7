import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121230710 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "artisan_group_member" drop constraint if exists "artisan_group_member_sign_in_identifier_unique";`,
    )
    this.addSql(
      `alter table if exists "artisan_group" drop constraint if exists "artisan_group_handle_unique";`,
    )
    this.addSql(
      `alter table if exists "artisan_network" drop constraint if exists "artisan_network_handle_unique";`,
    )
    this.addSql(
      `create table if not exists "artisan_network" ("id" text not null, "handle" text not null, "name" text not null, "summary" text null, "founded_year" integer null, "sources" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "artisan_network_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_network_deleted_at" ON "artisan_network" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_artisan_network_handle_unique" ON "artisan_network" ("handle");`,
    )

    this.addSql(
      `create table if not exists "artisan_group" ("id" text not null, "handle" text not null, "name" text not null, "summary" text null, "story" text null, "kind" text check ("kind" in ('association', 'independent_supplier')) not null, "place" text not null, "district_province" text null, "department" text not null, "latitude" real not null, "longitude" real not null, "founded_year" integer null, "joined_year" integer null, "meeting_rhythm" text check ("meeting_rhythm" in ('weekly', 'every_two_weeks', 'monthly')) null, "meeting_weekday" integer null, "languages" text[] not null, "craft_lines" text[] not null, "name_status" text check ("name_status" in ('public_source', 'placeholder')) not null, "demonstration_fields" text[] not null, "sources" text[] not null, "network_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "artisan_group_pkey" primary key ("id"), constraint artisan_group_latitude_range check (latitude between -90 and 90), constraint artisan_group_longitude_range check (longitude between -180 and 180), constraint artisan_group_meeting_weekday_range check (meeting_weekday between 1 and 7));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_network_id" ON "artisan_group" ("network_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_deleted_at" ON "artisan_group" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_artisan_group_handle_unique" ON "artisan_group" ("handle");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_department" ON "artisan_group" ("department") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "artisan_group_member" ("id" text not null, "display_name" text not null, "tier" text check ("tier" in ('active', 'second_level', 'occasional')) not null, "sex" text check ("sex" in ('female', 'male', 'not_stated')) not null, "joined_on" text not null, "left_on" text null, "sign_in_identifier" text null, "demonstration" boolean not null default false, "group_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "artisan_group_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_member_group_id" ON "artisan_group_member" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_member_deleted_at" ON "artisan_group_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_artisan_group_member_sign_in_identifier_unique" ON "artisan_group_member" ("sign_in_identifier") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "artisan_consent" ("id" text not null, "channel" text check ("channel" in ('photo', 'story', 'name')) not null, "given_on" text not null, "withdrawn_on" text null, "expires_on" text null, "evidence" text null, "demonstration" boolean not null default false, "group_id" text not null, "member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "artisan_consent_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_consent_group_id" ON "artisan_consent" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_consent_member_id" ON "artisan_consent" ("member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_consent_deleted_at" ON "artisan_consent" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "artisan_group_post" ("id" text not null, "role" text check ("role" in ('president', 'vice_president', 'treasurer', 'secretary', 'delegate')) not null, "term_from" text not null, "term_to" text null, "group_id" text not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "artisan_group_post_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_post_group_id" ON "artisan_group_post" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_post_member_id" ON "artisan_group_post" ("member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_group_post_deleted_at" ON "artisan_group_post" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "artisan_public_claim" ("id" text not null, "kind" text check ("kind" in ('claim', 'certification')) not null, "text" text not null, "scheme" text null, "number" text null, "evidence_url" text not null, "verifier" text null, "valid_from" text not null, "expires_on" text not null, "demonstration" boolean not null default false, "group_id" text null, "network_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "artisan_public_claim_pkey" primary key ("id"), constraint artisan_public_claim_one_subject check (num_nonnulls(group_id, network_id) = 1), constraint artisan_public_claim_certification_names_scheme check (kind <> 'certification' or scheme is not null));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_public_claim_group_id" ON "artisan_public_claim" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_public_claim_network_id" ON "artisan_public_claim" ("network_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_artisan_public_claim_deleted_at" ON "artisan_public_claim" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "artisan_group" add constraint "artisan_group_network_id_foreign" foreign key ("network_id") references "artisan_network" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "artisan_group_member" add constraint "artisan_group_member_group_id_foreign" foreign key ("group_id") references "artisan_group" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "artisan_consent" add constraint "artisan_consent_group_id_foreign" foreign key ("group_id") references "artisan_group" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "artisan_consent" add constraint "artisan_consent_member_id_foreign" foreign key ("member_id") references "artisan_group_member" ("id") on update cascade on delete set null;`,
    )

    this.addSql(
      `alter table if exists "artisan_group_post" add constraint "artisan_group_post_group_id_foreign" foreign key ("group_id") references "artisan_group" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "artisan_group_post" add constraint "artisan_group_post_member_id_foreign" foreign key ("member_id") references "artisan_group_member" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "artisan_public_claim" add constraint "artisan_public_claim_group_id_foreign" foreign key ("group_id") references "artisan_group" ("id") on update cascade on delete set null;`,
    )
    this.addSql(
      `alter table if exists "artisan_public_claim" add constraint "artisan_public_claim_network_id_foreign" foreign key ("network_id") references "artisan_network" ("id") on update cascade on delete set null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "artisan_group" drop constraint if exists "artisan_group_network_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "artisan_public_claim" drop constraint if exists "artisan_public_claim_network_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "artisan_group_member" drop constraint if exists "artisan_group_member_group_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "artisan_consent" drop constraint if exists "artisan_consent_group_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "artisan_group_post" drop constraint if exists "artisan_group_post_group_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "artisan_public_claim" drop constraint if exists "artisan_public_claim_group_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "artisan_consent" drop constraint if exists "artisan_consent_member_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "artisan_group_post" drop constraint if exists "artisan_group_post_member_id_foreign";`,
    )

    this.addSql(`drop table if exists "artisan_network" cascade;`)

    this.addSql(`drop table if exists "artisan_group" cascade;`)

    this.addSql(`drop table if exists "artisan_group_member" cascade;`)

    this.addSql(`drop table if exists "artisan_consent" cascade;`)

    this.addSql(`drop table if exists "artisan_group_post" cascade;`)

    this.addSql(`drop table if exists "artisan_public_claim" cascade;`)
  }
}
