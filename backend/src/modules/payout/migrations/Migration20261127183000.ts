import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A receipt proves a payout by the hash of its bytes, and the hash stays what it was. Older receipts keep none. */
export class Migration20261127183000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table payout
        add constraint payout_receipt_hash check (
          proof_sha256 is null or proof_kind = 'receipt' and proof_sha256 ~ '^[0-9a-f]{64}$');
      create function payout_needs_hash() returns trigger language plpgsql as $$
      begin
        raise exception 'a receipt proves a payout by its hash' using errcode = 'P0401';
      end $$;
      create trigger payout_receipt_hashed before update on payout for each row
        when (old.confirmed_on is null and new.proof_kind = 'receipt' and new.proof_sha256 is null)
        execute function payout_needs_hash();
      create trigger payout_receipt_hash_stays before update on payout for each row
        when (old.confirmed_on is not null and new.proof_sha256 is distinct from old.proof_sha256)
        execute function payout_kept();`)
  }
}
