import type {
  AgeAnswer,
  IdentitiesAnswer,
  MatchAnswer,
  MatchesAnswer,
  MoneyWire,
  SuggestionsAnswer,
} from "@ciap/contract"
import { accounts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"
import { payoutService } from "../payouts/service"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { Match } from "../../modules/settlement/lib/matches"
import type { BankLine } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"
import type { ExpectedMovement } from "./expected/movement"
import { booked_by_payouts } from "./expected/group-payouts"
import { openMovements } from "./expected/open-movements"
import { lineWire } from "./read-desk"
import { type OpenLine, suggestMatches } from "./suggest-matches"

/** So many open lines are looked at together; a desk that has more works off the oldest first. */
const open_lines_max = 500

const serviceOf = (container: MedusaContainer): SettlementService =>
  container.resolve(SETTLEMENT_MODULE)
const wire = (amount_minor: string | bigint, currency_code: string): MoneyWire => ({
  amount_minor: amount_minor.toString(),
  currency_code,
})

const openLine = (line: BankLine, handles: ReadonlyMap<string, string>): OpenLine => ({
  id: line.id,
  account_id: line.account_id,
  account: handles.get(line.account_id) ?? "",
  currency_code: line.currency_code,
  amount_minor: BigInt(line.amount_minor),
  booked_on: line.booked_on,
  text: [line.reference, line.counterparty, line.description].filter(Boolean).join(" "),
})

const movementWire = (movement: ExpectedMovement) => ({
  kind: movement.kind,
  id: movement.id,
  amount: wire(movement.amount_minor, movement.currency_code),
  on: movement.on,
  label: movement.label,
})

/** Open lines, oldest first, each beside what it may be. */
export async function readSuggestions(
  container: MedusaContainer,
  { limit }: { limit: number },
): Promise<SuggestionsAnswer> {
  const lines = await serviceOf(container).openLines(open_lines_max)
  const movements = await openMovements(container)
  const own = await serviceOf(container).accounts()
  const handles = new Map(own.map(({ id, handle }) => [id, handle]))
  const found = suggestMatches(
    lines.map((line) => openLine(line, handles)),
    movements,
  )
  return {
    lines: lines.slice(0, limit).map((line) => ({
      line: lineWire(line),
      suggestions: (found.get(line.id) ?? []).map(({ movements: chosen, ...suggestion }) => ({
        ...suggestion,
        movements: chosen.map(movementWire),
      })),
    })),
    movements: movements.slice(0, limit).map(movementWire),
    open_lines: lines.length,
    open_movements: movements.length,
  }
}

export const matchWire = (match: Match): MatchAnswer["match"] => ({
  id: match.id,
  account: match.handle,
  line_ids: match.line_ids,
  lines_total: wire(match.line_total_minor, match.currency_code),
  parts: match.parts.map((part) => ({
    kind: part.kind,
    id: part.counterpart_id,
    amount: wire(part.amount_minor, match.part_currency_code),
    label: part.label,
  })),
  difference: wire(match.difference_minor, match.currency_code),
  difference_reason: match.difference_reason,
  note: match.note,
  confirmed_by: match.confirmed_by,
  confirmed_at: match.confirmed_at,
  undone_by: match.undone_by,
  undone_on: match.undone_on,
  undone_reason: match.undone_reason,
})

export async function readMatches(
  container: MedusaContainer,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<MatchesAnswer> {
  const matches = await serviceOf(container).matches({ limit, before_id: after ?? null })
  return {
    matches: matches.map(matchWire),
    next: matches.length === limit ? (matches.at(-1)?.id ?? null) : null,
  }
}

/** Everything open, oldest first, since how many days, and why as far as somebody said. */
export async function readAge(
  container: MedusaContainer,
  { limit, today }: { limit: number; today: string },
): Promise<AgeAnswer> {
  const settlement = serviceOf(container)
  const lines = await settlement.openLines(open_lines_max)
  const items = [
    ...lines.map((line) => ({
      kind: "bank_line",
      id: line.id,
      on: line.booked_on,
      amount: wire(line.amount_minor, line.currency_code),
      label: [line.counterparty, line.description].filter(Boolean).join(" · "),
    })),
    ...(await openMovements(container)).map(movementWire),
  ]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, limit)
  const said = await settlement.reasonsOf(items.map(({ kind, id }) => ({ kind, id })))
  const reasons = new Map(said.map((one) => [`${one.subject_kind} ${one.subject_id}`, one]))
  return {
    items: items.map((item) => {
      const reason = reasons.get(`${item.kind} ${item.id}`)
      return {
        ...item,
        days: Math.max(0, Math.round((Date.parse(today) - Date.parse(item.on)) / 86_400_000)),
        reason: reason
          ? {
              code: reason.code,
              note: reason.note,
              given_by: reason.given_by,
              given_at: reason.given_at,
            }
          : null,
      }
    }),
  }
}

/**
 * Per account, what payouts moved in the ledger by their receipts before a line of the bank stands for it; what goes out is
 * negative.
 */
async function provenPayouts(
  container: MedusaContainer,
  movements: readonly ExpectedMovement[],
): Promise<Map<string, bigint>> {
  const waiting = movements.filter(({ kind }) => booked_by_payouts.has(kind))
  const found = await payoutService(container).payoutsById(waiting.map(({ id }) => id))
  const booked = new Set(found.filter(({ state }) => state !== "sent").map(({ id }) => id))
  const sums = new Map<string, bigint>()
  for (const { id, account = "", amount_minor } of waiting)
    if (booked.has(id)) sums.set(account, (sums.get(account) ?? 0n) + amount_minor)
  return sums
}

/** The sums that must agree, each with its difference; zero is green. */
export async function readIdentities(container: MedusaContainer): Promise<IdentitiesAnswer> {
  const settlement = serviceOf(container)
  const ledger: LedgerService = container.resolve("ledger")
  const [own, processor, open_movements] = await Promise.all([
    settlement.accountFigures(),
    settlement.processorFigures(),
    openMovements(container),
  ])
  const proven = await provenPayouts(container, open_movements)
  const codes = [
    ...own.map(({ handle, currency_code }) => accounts.bank(handle, currency_code)),
    ...processor.map(({ currency_code }) => accounts.cash("stripe", currency_code)),
  ]
  const booked = await ledger.balancesOf(codes)
  const inLedger = (code: string) => booked[code] ?? 0n
  return {
    accounts: own.map((one) => {
      const { currency_code } = one
      const closing = BigInt(one.opening_minor) + BigInt(one.lines_minor)
      const in_ledger = inLedger(accounts.bank(one.handle, currency_code))
      const open = BigInt(one.open_minor)
      const awaited = proven.get(one.handle) ?? 0n
      const stated = one.stated_minor === null ? null : wire(one.stated_minor, currency_code)
      return {
        handle: one.handle,
        name: one.name,
        opening: wire(one.opening_minor, currency_code),
        lines: wire(one.lines_minor, currency_code),
        closing: wire(closing, currency_code),
        stated,
        stated_on: one.stated_on,
        statement_difference:
          one.stated_minor === null || one.reached_minor === null
            ? null
            : wire(BigInt(one.stated_minor) - BigInt(one.reached_minor), currency_code),
        open: wire(open, currency_code),
        open_lines: one.open_lines,
        ledger: wire(in_ledger, currency_code),
        awaited: wire(awaited, currency_code),
        ledger_difference: wire(closing - open + awaited - in_ledger, currency_code),
      }
    }),
    processor: processor.map((one) => {
      const { currency_code } = one
      const in_ledger = inLedger(accounts.cash("stripe", currency_code))
      return {
        balance: wire(one.balance_minor, currency_code),
        ledger: wire(in_ledger, currency_code),
        difference: wire(BigInt(one.balance_minor) - in_ledger, currency_code),
        payouts: one.payouts,
        payouts_differing: one.payouts_differing,
      }
    }),
  }
}
