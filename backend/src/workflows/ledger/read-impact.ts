import {
  type ImpactAnswer,
  type Language,
  type ReturnedFigures,
  returnedKinds,
} from "@ciap/contract"
import { money, toWire } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { groupName } from "../../lib/group-name"
import { inLanguage } from "../../lib/locales"
import type ArtisanGroupService from "../../modules/artisan-group/service"
import type { GroupFunds } from "../../modules/ledger/lib/types"
import type LedgerService from "../../modules/ledger/service"
import { hasDemonstrationSales } from "./demonstration"
import { readMonths } from "./read-months"

type Kind = (typeof returnedKinds)[number]
type Amounts = Pick<GroupFunds, Kind | "currency_code">

function onTheWire(funds: Amounts): ReturnedFigures {
  const { currency_code } = funds
  const wire = (kind: Kind) => toWire(money(funds[kind], currency_code))
  return {
    currency_code,
    accrued: wire("accrued"),
    reversed: wire("reversed"),
    pending: wire("pending"),
    available: wire("available"),
    allocated: wire("allocated"),
    disbursed: wire("disbursed"),
    producer_paid: wire("producer_paid"),
    producer_due: wire("producer_due"),
  }
}

async function funds(container: MedusaContainer): Promise<GroupFunds[]> {
  const ledger: LedgerService = container.resolve("ledger")
  return await ledger.fundsByGroup()
}

/** Premium and pay of each group per currency, read from the ledger, by group id. */
export async function returnedByGroup(
  container: MedusaContainer,
): Promise<Map<string, ReturnedFigures[]>> {
  const byGroup = new Map<string, ReturnedFigures[]>()
  for (const row of await funds(container)) {
    byGroup.set(row.group_id, [...(byGroup.get(row.group_id) ?? []), onTheWire(row)])
  }
  return byGroup
}

/** Sums per currency, in the order of their codes. */
export function totalsOf(rows: readonly Amounts[]): ReturnedFigures[] {
  const sums = new Map<string, Amounts>()
  for (const row of rows) {
    const sum = sums.get(row.currency_code)
    const added = sum
      ? {
          ...sum,
          ...Object.fromEntries(returnedKinds.map((kind) => [kind, sum[kind] + row[kind]])),
        }
      : row
    sums.set(row.currency_code, added)
  }
  return [...sums.values()]
    .sort((a, b) => a.currency_code.localeCompare(b.currency_code))
    .map(onTheWire)
}

/**
 * What the ledger says was returned, in all and per group, and how many people the register counts (law 10).
 *
 * @param now moment for which the figures are true
 * @param language of the groups' names
 */
export async function readImpact(
  container: MedusaContainer,
  now: Date,
  language: Language,
): Promise<ImpactAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const register: ArtisanGroupService = container.resolve("artisan_group")
  const on = now.toISOString().slice(0, 10)
  const [rows, months, demonstration_sales, { data: groups }, figures] = await Promise.all([
    funds(container),
    readMonths(container),
    hasDemonstrationSales(container),
    query.graph(
      {
        entity: "group",
        fields: ["id", "handle", "name", "place"],
        pagination: { order: { name: "ASC" } },
      },
      inLanguage(language),
    ),
    register.registerFigures({ on }),
  ])
  const consents = await register.consentsInForce({ on, group_ids: groups.map(({ id }) => id) })
  const named = new Set(
    consents
      .filter(({ channel, member_id }) => channel === "name" && member_id === null)
      .map(({ group_id }) => group_id),
  )
  return {
    as_of: now.toISOString(),
    members_count: figures.total.members_count,
    women_share_bp: figures.total.women_share_bp,
    groups_count: figures.total.groups_count,
    demonstration_sales,
    totals: totalsOf(rows),
    months,
    groups: groups.map(({ id, handle, name, place }) => ({
      id,
      handle,
      name: groupName({ name, place }, language, named.has(id)),
      returned: rows.filter(({ group_id }) => group_id === id).map(onTheWire),
    })),
  }
}
