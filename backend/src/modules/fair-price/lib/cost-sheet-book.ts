import { generateEntityId } from "@medusajs/framework/utils"
import { asRecords, type Database, takeTurns } from "./database"

type Amount = "hourly_rate_minor" | "materials_minor" | "overhead_minor" | "floor_minor"

/** What a group agreed a piece costs to make; amounts in céntimos per piece. */
export type CostSheetToAgree = {
  product_id: string
  group_id: string
  hours_hundredths: number
  agreed_on: string
  agreed_by: string
  /** The row the floor was read from; `floor_minor` is that floor, per hour. */
  floor_rate_id: string
  floor_decision: string | null
  demonstration: boolean
} & Record<Amount, bigint>

export type AgreedCostSheet = CostSheetToAgree & { id: string; version: number }

type CostSheetRow = Omit<AgreedCostSheet, Amount> & Record<Amount, number>

export type AgreedVersion = { id: string; product_id: string; version: number; created: boolean }

const columns = `product_id text, group_id text, hours_hundredths integer, hourly_rate_minor integer,
  materials_minor integer, overhead_minor integer, agreed_on text, agreed_by text, floor_rate_id text,
  floor_minor integer, floor_decision text, demonstration boolean`
const fields = columns.replaceAll(/ (text|integer|boolean)/g, "")

/** What two agreements must share to be the same one; the floor follows from them. */
const says = (alias: string): string =>
  [
    "group_id",
    "hours_hundredths",
    "hourly_rate_minor",
    "materials_minor",
    "overhead_minor",
    "agreed_on",
    "agreed_by",
    "floor_decision",
  ]
    .map((field) => `${alias}.${field}`)
    .join(", ")

/** Agreed sheets of the products, at most one each. */
export async function agreedCostSheets(
  database: Database,
  product_ids: readonly string[],
): Promise<AgreedCostSheet[]> {
  const rows = await database.execute<CostSheetRow[]>(
    `select id, version, ${fields} from cost_sheet
      where state = 'agreed' and deleted_at is null
        and product_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(product_ids)],
  )
  return rows.map((row) => ({
    ...row,
    hourly_rate_minor: BigInt(row.hourly_rate_minor),
    materials_minor: BigInt(row.materials_minor),
    overhead_minor: BigInt(row.overhead_minor),
    floor_minor: BigInt(row.floor_minor),
  }))
}

/**
 * Makes each sheet the agreed version of its product; one that says what the agreed version already
 * says adds nothing. Answers in the order asked. Runs in the caller's transaction.
 */
export async function agreeSheets(
  database: Database,
  sheets: readonly CostSheetToAgree[],
): Promise<AgreedVersion[]> {
  await takeTurns(database, "cost_sheet")
  const asked = sheets.map((sheet) => ({ ...sheet, id: generateEntityId(undefined, "csheet") }))
  const changed = await database.execute<{ id: string }[]>(
    `select x.id from jsonb_to_recordset(?::jsonb) as x(id text, ${columns})
      where not exists (
        select from cost_sheet s
         where s.product_id = x.product_id and s.state = 'agreed' and s.deleted_at is null
           and (${says("s")}) is not distinct from (${says("x")}))`,
    [asRecords(asked)],
  )
  const created = new Set(changed.map((row) => row.id))
  await addVersions(
    database,
    asked.filter((sheet) => created.has(sheet.id)),
  )
  const standing = await agreedCostSheets(
    database,
    sheets.map((sheet) => sheet.product_id),
  )
  const byProduct = new Map(standing.map((sheet) => [sheet.product_id, sheet]))
  return asked.flatMap(({ id, product_id }) => {
    const sheet = byProduct.get(product_id)
    return sheet
      ? [{ id: sheet.id, product_id, version: sheet.version, created: created.has(id) }]
      : []
  })
}

async function addVersions(
  database: Database,
  sheets: readonly (CostSheetToAgree & { id: string })[],
): Promise<void> {
  const records = asRecords(sheets)
  await database.execute(
    `update cost_sheet s set state = 'superseded', updated_at = now()
       from jsonb_to_recordset(?::jsonb) as x(product_id text)
      where s.product_id = x.product_id and s.state = 'agreed' and s.deleted_at is null`,
    [records],
  )
  await database.execute(
    `insert into cost_sheet (id, version, state, ${fields})
     select id, 1 + coalesce((select max(s.version) from cost_sheet s where s.product_id = x.product_id), 0),
            'agreed', ${fields}
       from jsonb_to_recordset(?::jsonb) as x(id text, ${columns})`,
    [records],
  )
}
