import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { craftLines } from "../lib/craft-lines"

const days: Record<string, string[]> = {
  artisan_group_member: ["joined_on", "left_on"],
  artisan_group_post: ["term_from", "term_to"],
  artisan_public_claim: ["valid_from", "expires_on"],
  artisan_consent: ["given_on", "withdrawn_on", "expires_on"],
}

/**
 * What the model language cannot say: days that exist, terms that exclude each other, permissions
 * that only end. There is no way down: a withdrawn permission must stay traceable.
 */
export class Migration20261121233000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists btree_gist;`)
    // Days stay text, because the driver turns a date column into a moment of the server's time zone;
    // this function makes PostgreSQL read them, and refuse the 30th of February.
    this.addSql(`
      create function artisan_day(iso_day text) returns date language sql immutable strict parallel safe as
        'select make_date(substr(iso_day, 1, 4)::int, substr(iso_day, 6, 2)::int, substr(iso_day, 9, 2)::int)';
    `)
    for (const [table, columns] of Object.entries(days)) {
      for (const column of columns) {
        this.addSql(`
          alter table ${table} add constraint ${table}_${column}_is_day
            check (${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and isfinite(artisan_day(${column})));
        `)
      }
    }
    this.addSql(`
      alter table artisan_network
        add constraint artisan_network_handle_is_address check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
      alter table artisan_group
        add constraint artisan_group_handle_is_address check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        add constraint artisan_group_craft_lines_of_classifier
          check (cardinality(craft_lines) > 0
            and craft_lines <@ array[${craftLines.map((line) => `'${line}'`).join(", ")}]),
        add constraint artisan_group_speaks check (cardinality(languages) > 0);
      alter table artisan_group_member
        add constraint artisan_group_member_leaves_after_joining check (left_on >= joined_on),
        add constraint artisan_group_member_identifier_is_normal
          check (sign_in_identifier ~ '^([+][1-9][0-9]{6,14}|[^@A-Z[:space:]]+@[^@A-Z[:space:]]+)$'),
        add constraint artisan_group_member_within_group unique (id, group_id);
      alter table artisan_group_post
        add constraint artisan_group_post_ends_after_start check (term_to >= term_from),
        add constraint artisan_group_post_holder_is_member
          foreign key (member_id, group_id) references artisan_group_member (id, group_id),
        add constraint artisan_group_post_one_holder
          exclude using gist (group_id with =, role with =, daterange(artisan_day(term_from), artisan_day(term_to), '[]') with &&)
          where (deleted_at is null and role <> 'delegate');
      alter table artisan_public_claim
        add constraint artisan_public_claim_ends_after_start check (expires_on >= valid_from),
        add constraint artisan_public_claim_evidence_is_address check (evidence_url ~ '^https?://');
      alter table artisan_consent
        add constraint artisan_consent_ends_after_start
          check (withdrawn_on >= given_on and (expires_on is null or expires_on >= given_on)),
        add constraint artisan_consent_of_member_of_group
          foreign key (member_id, group_id) references artisan_group_member (id, group_id);
    `)
    this.addSql(`
      create function artisan_consent_guard() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE'
          and old.withdrawn_on is null and new.withdrawn_on is not null
          and to_jsonb(new) - array['withdrawn_on', 'updated_at'] = to_jsonb(old) - array['withdrawn_on', 'updated_at']
        then
          return new;
        end if;
        raise exception 'a consent is not edited or removed: it is withdrawn once, and a new one is given'
          using errcode = 'P0401';
      end $$;
      create trigger artisan_consent_only_withdrawn before update or delete on artisan_consent
        for each row execute function artisan_consent_guard();
      create trigger artisan_consent_not_emptied before truncate on artisan_consent
        for each statement execute function artisan_consent_guard();
    `)
  }
}
