import { generateEntityId } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"
import { asRecords, type Database, takeTurns } from "./database"
import { type DatedRow, planRecording } from "./plan-recording"

type Text = string | null

type ReferenceRateRow = {
  kind: string
  value: string
  unit: string
  currency_code: Text
  region: Text
  valid_from: Text
  valid_to: Text
  source: Text
  note: Text
  demonstration: boolean
}
type PremiumPolicyRow = {
  rate_bp: number
  basis: string
  valid_from: string
  valid_to: Text
  decided_by: string
  source: Text
  note: Text
  demonstration: boolean
}
type RetailPriceRow = {
  product_id: string
  currency_code: string
  amount_minor: bigint
  valid_from: string
  valid_to: Text
  decided_by: string
  note: Text
  demonstration: boolean
}

/** Rows to record. */
export type DatedRows = {
  reference_rates: ReferenceRateRow[]
  premium_policies: PremiumPolicyRow[]
  retail_prices: RetailPriceRow[]
}

type Kept<Row> = Row & { id: string }

/** What holds on one day. */
export type DatedRowsOfDay = {
  reference_rates: Kept<ReferenceRateRow>[]
  /** At most one for each basis. */
  premium_policies: Kept<PremiumPolicyRow>[]
  /** At most one for each product. */
  retail_prices: Kept<RetailPriceRow>[]
}

/** How each of the three tables of dated rows is written. `key`: what a row excludes; `says`: what makes two rows the same. */
const tables = {
  reference_rate: {
    prefix: "rate",
    columns:
      "kind text, value text, unit text, currency_code text, region text, valid_from text, valid_to text, source text, note text, demonstration boolean",
    key: ["kind", "region", "currency_code"],
    says: ["value", "unit"],
  },
  premium_policy: {
    prefix: "prpol",
    columns:
      "rate_bp integer, basis text, valid_from text, valid_to text, decided_by text, source text, note text, demonstration boolean",
    key: ["basis"],
    says: ["rate_bp"],
  },
  retail_price: {
    prefix: "retail",
    columns:
      "product_id text, currency_code text, amount_minor integer, valid_from text, valid_to text, decided_by text, note text, demonstration boolean",
    key: ["product_id"],
    says: ["currency_code", "amount_minor"],
  },
} as const

type Table = keyof typeof tables
export type Recorded = { recorded: number; already_there: number }

/**
 * Adds dated rows. One that already stands is left alone; one that begins later closes the open row
 * of its key the day before. Runs in the caller's transaction.
 *
 * @throws CONFLICT where a row would give one day two values
 */
export async function recordRows(
  database: Database,
  table: Table,
  rows: readonly (DatedRow & object)[],
): Promise<Recorded> {
  if (rows.length === 0) return { recorded: 0, already_there: 0 }
  const { prefix, columns, key, says } = tables[table]
  await takeTurns(database, `record:${table}`)
  const standing = await database.execute<(DatedRow & { id: string })[]>(
    `select * from ${table} where deleted_at is null`,
  )
  const plan = planRecording(standing, rows, { key, says })
  if (plan.clash) {
    throw problem(
      "CONFLICT",
      `${table} already says something else for that time (${plan.clash}). Nothing was recorded; begin the new row on a later day.`,
    )
  }
  await database.execute(
    `update ${table} t set valid_to = x.valid_to, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as x(id text, valid_to text) where x.id = t.id`,
    [asRecords(plan.close)],
  )
  const fields = columns
    .split(", ")
    .map((column) => column.split(" ")[0])
    .join(", ")
  await database.execute(
    `insert into ${table} (id, ${fields})
       select id, ${fields} from jsonb_to_recordset(?::jsonb) as x(id text, ${columns})`,
    [asRecords(plan.add.map((row) => ({ ...row, id: generateEntityId(undefined, prefix) })))],
  )
  return { recorded: plan.add.length, already_there: plan.already_there }
}

const inForce =
  "deleted_at is null and daterange(fair_price_day(valid_from), fair_price_day(valid_to), '[]') @> fair_price_day(?)"

/** Rates and policies in force on a day, and the retail prices of the products on that day. */
export async function datedRowsOf(
  database: Database,
  on: string,
  product_ids: readonly string[],
): Promise<DatedRowsOfDay> {
  const retail_prices = await database.execute<
    (Omit<Kept<RetailPriceRow>, "amount_minor"> & { amount_minor: number })[]
  >(
    `select * from retail_price
      where ${inForce} and product_id in (select jsonb_array_elements_text(?::jsonb))`,
    [on, JSON.stringify(product_ids)],
  )
  return {
    reference_rates: await database.execute<Kept<ReferenceRateRow>[]>(
      `select * from reference_rate where ${inForce} order by kind, region, currency_code`,
      [on],
    ),
    premium_policies: await database.execute<Kept<PremiumPolicyRow>[]>(
      `select * from premium_policy where ${inForce}`,
      [on],
    ),
    retail_prices: retail_prices.map((row) => ({ ...row, amount_minor: BigInt(row.amount_minor) })),
  }
}
