import type { MonthFigures } from "@ciap/contract"
import { money, toWire } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { GroupMonth } from "../../modules/ledger/lib/types"
import type LedgerService from "../../modules/ledger/service"

const parts = ["accrued", "reversed", "producer_accrued", "producer_reversed"] as const

type Amounts = Pick<GroupMonth, (typeof parts)[number] | "currency_code" | "month">

function onTheWire({ month, currency_code, ...amounts }: Amounts): MonthFigures {
  const wire = (part: (typeof parts)[number]) => toWire(money(amounts[part], currency_code))
  return {
    month,
    currency_code,
    accrued: wire("accrued"),
    reversed: wire("reversed"),
    producer_accrued: wire("producer_accrued"),
    producer_reversed: wire("producer_reversed"),
  }
}

/** Months of all groups together, per currency, in the order in which they are given. */
export function monthsTogether(rows: readonly GroupMonth[]): MonthFigures[] {
  const sums = new Map<string, Amounts>()
  for (const row of rows) {
    const key = `${row.month} ${row.currency_code}`
    const sum = sums.get(key)
    const added = sum
      ? { ...sum, ...Object.fromEntries(parts.map((part) => [part, sum[part] + row[part]])) }
      : row
    sums.set(key, added)
  }
  return [...sums.values()].map(onTheWire)
}

/**
 * What each month brought, per currency, oldest first, read from the ledger.
 *
 * @param group_id of one group; all together where none is named
 */
export async function readMonths(
  container: MedusaContainer,
  group_id?: string,
): Promise<MonthFigures[]> {
  const ledger: LedgerService = container.resolve("ledger")
  return monthsTogether(await ledger.monthsByGroup(group_id === undefined ? {} : { group_id }))
}
