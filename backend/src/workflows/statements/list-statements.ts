import type {
  DeskStatementsAnswer,
  DeskStatementsQuery,
  GroupStatementsAnswer,
  GroupStatementsQuery,
} from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { monthsFrom } from "../../lib/month"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type LedgerService from "../../modules/ledger/service"
import { groupNames } from "./group-names"
import { monthOf, requireBegun } from "./months"
import { sumsOfStatement, sumsOfTotals } from "./month-sums"
import { keptStatement } from "./read-statement"
import { statementService } from "./service"
import { lastStatements, spanAfter } from "./spans"

type Summary = GroupStatementsAnswer["statements"][number]

type Month = {
  month: string
  group_ids: readonly string[]
}
type Summaries = { month: string; of_groups: Map<string, Summary> }

/** Months of groups in sums: as written down, or as the books stand now. The books are asked once for all of them. */
async function summaries(
  container: MedusaContainer,
  months: readonly Month[],
  now: Date,
): Promise<Summaries[]> {
  const ledger: LedgerService = container.resolve("ledger")
  const looks = await Promise.all(
    months.map(async ({ month, group_ids }) => {
      const kept = await statementService(container).ofMonth(month, group_ids)
      const written = new Set(kept.map(({ group_id }) => group_id))
      const open = group_ids.filter((id) => !written.has(id))
      const last = await lastStatements(container, month)
      const spans = open.map((group_id) => spanAfter({ group_id, month }, last.get(group_id)))
      return { month, kept, spans }
    }),
  )
  const spans = looks.flatMap((look) => look.spans)
  const totals = spans.length === 0 ? [] : await ledger.ownerTotals(spans)
  return looks.map(({ month, kept, spans }) => ({
    month,
    of_groups: new Map([
      ...kept.map((one): [string, Summary] => {
        const { statement, as_of } = keptStatement(one)
        const currencies = sumsOfStatement(statement)
        return [
          one.group_id,
          { month, status: "frozen", as_of, fingerprint: one.sha256, currencies },
        ]
      }),
      ...spans.map(({ owner_id }): [string, Summary] => [
        owner_id,
        {
          month,
          status: "provisional",
          as_of: now.toISOString(),
          fingerprint: null,
          currencies: sumsOfTotals(
            totals.filter((one) => one.owner_id === owner_id && one.month === month),
          ),
        },
      ]),
    ]),
  }))
}

/** The months of one group in sums, newest first, from the one that runs to the first in which anything was booked. */
export async function listGroupStatements(
  container: MedusaContainer,
  group_id: string,
  { limit, after }: GroupStatementsQuery,
  now: Date,
): Promise<GroupStatementsAnswer> {
  const ledger: LedgerService = container.resolve("ledger")
  const [first] = await ledger.firstMonths({ group_id })
  const all = first === undefined ? [] : monthsFrom(first.month, monthOf(now)).reverse()
  const rest = after === undefined ? all : all.filter((month) => month < after)
  const page = rest.slice(0, limit)
  const found = await summaries(
    container,
    page.map((month) => ({ month, group_ids: [group_id] })),
    now,
  )
  const statements = found.flatMap(({ of_groups }) => [...of_groups.values()])
  return { statements, next: rest.length > limit ? (page.at(-1) ?? null) : null }
}

/**
 * The groups of a month in sums, a page at a time by id; groups of which the books know nothing yet are left out.
 *
 * @throws NOT_FOUND for a month that has not begun
 */
export async function listDeskStatements(
  container: MedusaContainer,
  { month: asked, group_id, limit, after, locale }: DeskStatementsQuery,
  now: Date,
): Promise<DeskStatementsAnswer> {
  const month = asked ?? monthOf(now)
  requireBegun(month, now)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "group",
    fields: ["id"],
    filters: {
      ...(group_id === undefined ? {} : { id: group_id }),
      ...(after === undefined ? {} : { id: { $gt: after } }),
    },
    pagination: { take: limit + 1, skip: 0, order: { id: "ASC" } },
  })
  const ids = (data as { id: string }[]).map(({ id }) => id)
  const page = ids.slice(0, limit)
  const [found, names] = await Promise.all([
    summaries(container, [{ month, group_ids: page }], now),
    groupNames(container, locale, page),
  ])
  return {
    month,
    statements: found
      .flatMap(({ of_groups }) => [...of_groups])
      .filter(([, { currencies, status }]) => currencies.length > 0 || status === "frozen")
      .map(([id, summary]) => ({ group: { id, name: names.get(id) ?? id }, ...summary })),
    next: ids.length > limit ? (page.at(-1) ?? null) : null,
  }
}
