import { generateEntityId } from "@medusajs/framework/utils"
import { asRecords, type Database, takeTurns } from "./database"

/** A rate, policy or decision behind a price, with the value it had when the price was published. */
export type RateBehindPrice = {
  id: string
  kind: string
  value: string
  unit: string
  currency_code: string | null
  region: string | null
  valid_from: string | null
  source: string | null
  demonstration: boolean
}

type Amount = "producer_minor" | "premium_minor" | "logistics_minor" | "total_minor"

/** The price of one variant in one currency, as it shall stand; amounts per unit, in minor units. */
export type VersionToPublish = {
  variant_id: string
  product_id: string
  cost_sheet_id: string
  currency_code: string
  tax_inclusive: boolean
  rates: RateBehindPrice[]
  agreed_on: string
} & Record<Amount, bigint>

export type PublishedVersion = VersionToPublish & {
  id: string
  version: number
  /** A moment, ISO 8601. */
  published_at: string
}

type VersionRow = Omit<PublishedVersion, Amount | "published_at"> &
  Record<Amount, number> & { published_at: Date }

export type NewVersion = {
  id: string
  variant_id: string
  currency_code: string
  version: number
}

const columns = `variant_id text, product_id text, cost_sheet_id text, currency_code text,
  tax_inclusive boolean, producer_minor integer, premium_minor integer, logistics_minor integer,
  total_minor integer, rates jsonb, agreed_on text`
const fields = columns.replaceAll(/ (text|integer|boolean|jsonb)/g, "")

const says = (alias: string): string =>
  [
    "cost_sheet_id",
    "tax_inclusive",
    "producer_minor",
    "premium_minor",
    "logistics_minor",
    "total_minor",
    "rates",
  ]
    .map((field) => `${alias}.${field}`)
    .join(", ")

/** Versions in force of the variants, in every currency. */
export async function versionsInForce(
  database: Database,
  by: "variant_id" | "product_id",
  ids: readonly string[],
): Promise<PublishedVersion[]> {
  return readVersions(
    database,
    `superseded_at is null and ${by} in (select jsonb_array_elements_text(?::jsonb))`,
    ids,
  )
}

/** Versions by their ids, in force or not: what an old order line refers to. */
export async function versionsById(
  database: Database,
  ids: readonly string[],
): Promise<PublishedVersion[]> {
  return readVersions(database, "id in (select jsonb_array_elements_text(?::jsonb))", ids)
}

async function readVersions(
  database: Database,
  where: string,
  ids: readonly string[],
): Promise<PublishedVersion[]> {
  const rows = await database.execute<VersionRow[]>(
    `select id, version, published_at, ${fields} from price_breakdown where ${where}
      order by product_id, variant_id, currency_code, version`,
    [JSON.stringify(ids)],
  )
  return rows.map((row) => ({
    ...row,
    published_at: row.published_at.toISOString(),
    producer_minor: BigInt(row.producer_minor),
    premium_minor: BigInt(row.premium_minor),
    logistics_minor: BigInt(row.logistics_minor),
    total_minor: BigInt(row.total_minor),
  }))
}

/**
 * Lets the given prices stand: a variant and currency whose price in force says the same is left
 * alone, every other one gets its next version. Compared under a lock, so two publishers at once
 * write one version. Runs in the caller's transaction.
 */
export async function publishVersions(
  database: Database,
  versions: readonly VersionToPublish[],
  at: Date,
): Promise<NewVersion[]> {
  await takeTurns(database, "price_breakdown")
  const asked = versions.map((v) => ({ ...v, id: generateEntityId(undefined, "pbrk") }))
  const changed = await database.execute<{ id: string }[]>(
    `select x.id from jsonb_to_recordset(?::jsonb) as x(id text, ${columns})
       left join price_breakdown b on b.variant_id = x.variant_id
        and b.currency_code = x.currency_code and b.superseded_at is null
      where b.id is null or (${says("b")}) is distinct from (${says("x")})`,
    [asRecords(asked)],
  )
  const ids = new Set(changed.map((row) => row.id))
  return await addVersions(
    database,
    asked.filter((version) => ids.has(version.id)),
    at,
  )
}

async function addVersions(
  database: Database,
  versions: readonly (VersionToPublish & { id: string })[],
  at: Date,
): Promise<NewVersion[]> {
  const records = asRecords(versions)
  const moment = at.toISOString()
  // greatest: a publisher that waited its turn read its clock before the version it ends was published.
  await database.execute(
    `update price_breakdown b set superseded_at = greatest(?::timestamptz, b.published_at), updated_at = now()
       from jsonb_to_recordset(?::jsonb) as x(variant_id text, currency_code text)
      where b.variant_id = x.variant_id and b.currency_code = x.currency_code and b.superseded_at is null`,
    [moment, records],
  )
  return await database.execute<NewVersion[]>(
    `insert into price_breakdown (id, version, published_at, ${fields})
     select id, 1 + coalesce(last.version, 0), greatest(?::timestamptz, last.superseded_at), ${fields}
       from jsonb_to_recordset(?::jsonb) as x(id text, ${columns})
       left join lateral (
         select b.version, b.superseded_at from price_breakdown b
          where b.variant_id = x.variant_id and b.currency_code = x.currency_code
          order by b.version desc limit 1
       ) last on true
     returning id, variant_id, currency_code, version`,
    [moment, records],
  )
}

/**
 * Takes versions back by adding: each is superseded, and a copy of the version before it, where there
 * was one, stands again as the next version. A version that no longer stands is left alone, so this
 * may be called twice.
 */
export async function takeBackVersions(
  database: Database,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await takeTurns(database, "price_breakdown")
  const wrong = await database.execute<{ id: string; former_id: string | null }[]>(
    `select b.id, (select f.id from price_breakdown f where f.variant_id = b.variant_id
                      and f.currency_code = b.currency_code and f.version = b.version - 1) as former_id
       from price_breakdown b
      where b.superseded_at is null and b.id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  )
  await database.execute(
    `update price_breakdown set superseded_at = greatest(?::timestamptz, published_at), updated_at = now()
      where superseded_at is null and id in (select jsonb_array_elements_text(?::jsonb))`,
    [at.toISOString(), JSON.stringify(wrong.map((row) => row.id))],
  )
  const former = await versionsById(
    database,
    wrong.flatMap((row) => row.former_id ?? []),
  )
  await addVersions(
    database,
    former.map((version) => ({ ...version, id: generateEntityId(undefined, "pbrk") })),
    at,
  )
}
