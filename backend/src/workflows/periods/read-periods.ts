import type {
  PeriodAnswer,
  PeriodCheckKind,
  PeriodsAnswer,
  PeriodState,
  PeriodSummary,
} from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { day } from "../../lib/day"
import { problem } from "../../lib/problem"
import type LedgerService from "../../modules/ledger/service"
import type { Close, Preparation } from "../../modules/period/lib/types"
import { freezeFigures } from "./freeze-figures"
import { monthsFrom } from "../../lib/month"
import { readChecklist } from "./read-checklist"
import { periodService } from "./service"

const monthOf = (now: Date): string => day(now).slice(0, 7)

/** Every month from the first posting to the running one, oldest first; none while nothing is booked. */
export async function monthsOfBooks(container: MedusaContainer, now: Date): Promise<string[]> {
  const ledger: LedgerService = container.resolve("ledger")
  const first = await ledger.firstMonth()
  return first === null ? [] : monthsFrom(first, monthOf(now))
}

/** @throws NOT_FOUND for a month before the first posting, or one that has not begun */
export async function requireMonthOfBooks(
  container: MedusaContainer,
  month: string,
  now: Date,
): Promise<void> {
  if (!(await monthsOfBooks(container, now)).includes(month))
    throw problem("NOT_FOUND", "Nothing is booked for such a month. Nothing was changed.")
}

function stateOf(month: string, now: Date, prepared: boolean, close: Close | undefined) {
  if (close) return close.state
  if (month >= monthOf(now)) return "running"
  return prepared ? "prepared" : "open"
}

/** People by the address they sign in with; whoever has no login any more by their id. */
async function namesOf(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ id: [...new Set(ids)] }, { select: ["id", "email"], take: ids.length })
  const emails = new Map(users.map(({ id, email }) => [id, email]))
  return (id) => emails.get(id) ?? id
}

async function summaries(
  container: MedusaContainer,
  months: readonly string[],
  now: Date,
): Promise<{ close: Close | undefined; summary: PeriodSummary }[]> {
  const periods = periodService(container)
  const [preparations, closes]: [Preparation[], Close[]] = await Promise.all([
    periods.preparationsOf(months),
    periods.closesOf(months),
  ])
  const name = await namesOf(container, [
    ...preparations.map(({ prepared_by }) => prepared_by),
    ...closes.map(({ closed_by }) => closed_by),
  ])
  return months.map((month) => {
    const close = closes.find((one) => one.month === month)
    const prepared = preparations.filter((one) => one.month === month)
    const state: PeriodState = stateOf(month, now, prepared.length > 0, close)
    const { seal_n = null, seal_hash = null } = close ?? {}
    return {
      close,
      summary: {
        month,
        state,
        prepared_by: prepared.map(({ prepared_by }) => name(prepared_by)),
        closed_by: close ? name(close.closed_by) : null,
        closed_at: close?.closed_at ?? null,
        seal: seal_n === null || seal_hash === null ? null : { n: seal_n, hash: seal_hash },
      },
    }
  })
}

/** Months of the books, newest first. `after` is the last month of the page before. */
export async function readPeriods(
  container: MedusaContainer,
  { limit, after }: { limit: number; after?: string | undefined },
  now: Date,
): Promise<PeriodsAnswer> {
  const months = (await monthsOfBooks(container, now))
    .reverse()
    .filter((month) => after === undefined || month < after)
  const page = months.slice(0, limit)
  return {
    periods: (await summaries(container, page, now)).map(({ summary }) => summary),
    next: months.length > limit ? (page.at(-1) ?? null) : null,
  }
}

type Period = PeriodAnswer["period"]

async function checksOf(
  container: MedusaContainer,
  { month, close, now }: { month: string; close: Close | undefined; now: Date },
): Promise<Period["checks"]> {
  if (close)
    return close.checks.map((check) => ({
      ...check,
      kind: check.kind as PeriodCheckKind, // written from that very list
    }))
  const checks = await readChecklist(container, month, day(now))
  return checks.map((check) => ({ ...check, reason: null }))
}

/**
 * One month with its checklist: that of this moment, or the one over which it was closed.
 *
 * @throws NOT_FOUND
 */
export async function readPeriod(
  container: MedusaContainer,
  month: string,
  now: Date,
): Promise<PeriodAnswer> {
  await requireMonthOfBooks(container, month, now)
  const [found] = await summaries(container, [month], now)
  if (!found) throw problem("NOT_FOUND", "Nothing is booked for such a month.")
  const { close, summary } = found
  const frozen = close?.figures_sha256 ?? null
  const ledger: LedgerService = container.resolve("ledger")
  return {
    period: {
      ...summary,
      checks: await checksOf(container, { month, close, now }),
      decided_at: close?.decided_at ?? null,
      figures_sha256: frozen,
      figures_hold:
        frozen === null
          ? null
          : freezeFigures(month, await ledger.monthsByGroup()).figures_sha256 === frozen,
    },
  }
}
