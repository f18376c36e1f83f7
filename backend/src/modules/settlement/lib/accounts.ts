import type { BankCsvMapping } from "@ciap/bank-files"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { isoDay, rows } from "./rows"
import type { BankAccount, NewAccount } from "./types"

const columns = `id, handle, name, kind, currency_code, number, opening_minor::text as opening_minor,
  ${isoDay("opening_on")} as opening_on, csv_mapping`

/** All own accounts, by handle. */
export const listAccounts = (manager: EntityManager): Promise<BankAccount[]> =>
  rows<BankAccount>(manager, `select ${columns} from bank_account order by handle`)

export async function openAccount(
  manager: EntityManager,
  { created_by, ...account }: NewAccount,
): Promise<BankAccount> {
  const [opened] = await rows<BankAccount>(
    manager,
    `insert into bank_account (id, handle, name, kind, currency_code, number, opening_minor, opening_on, created_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning ${columns}`,
    [
      generateEntityId(undefined, "bacc"),
      account.handle,
      account.name,
      account.kind,
      account.currency_code,
      account.number,
      account.opening_minor,
      account.opening_on,
      created_by,
    ],
  )
  return opened as BankAccount // an insert that does not throw returns its row
}

/** How this account's CSV is read from now on. */
export async function saveMapping(
  manager: EntityManager,
  account_id: string,
  mapping: BankCsvMapping,
): Promise<void> {
  await rows(manager, `update bank_account set csv_mapping = ?::jsonb where id = ?`, [
    JSON.stringify(mapping),
    account_id,
  ])
}
