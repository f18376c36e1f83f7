import { createHash } from "node:crypto"
import type { RowOf } from "../rows"
import { type Check, type Room } from "./check"

type Close = RowOf<"period/close.jsonl">
type Figure = Close["figures"][number]

const columns = ["accrued", "reversed", "producer_accrued", "producer_reversed"] as const
type Column = (typeof columns)[number]

const columnsOf: Record<string, { accrued: Column; reversed: Column }> = {
  premium: { accrued: "accrued", reversed: "reversed" },
  producer_pay: { accrued: "producer_accrued", reversed: "producer_reversed" },
}

const lineOf = (figure: Figure): string =>
  [figure.group_id, figure.currency_code, ...columns.map((column) => figure[column])].join(" ")

/** The text whose hash was published: the month, then one line for each group and currency. */
const textOf = (month: string, figures: readonly Figure[]): string =>
  [month, ...figures.map(lineOf)].map((line) => `${line}\n`).join("")

type Moved = {
  group_id: string | undefined
  currency_code: string
  fund: string
  accrued: bigint
  reversed: bigint
}

/** The group that a transaction concerns: the owner of whichever group's account it touches. */
const groupOf = (room: Room, transaction_id: string): string | undefined =>
  room
    .entriesOf(transaction_id)
    .map(({ account_code }) => room.accountOf(account_code))
    .filter((account) => account?.role.startsWith("group:"))
    .map((account) => account?.owner_id ?? undefined)
    .sort()[0]

/** Opening balances and corrections move groups' accounts without a line that explains them. */
const by_hand = new Set(["opening", "correction"])

function movedIn(room: Room): Moved[] {
  return room.ofMonth.flatMap(({ id, kind, currency_code }) => [
    ...room.movementsOf(id).map((row) => ({
      group_id: groupOf(room, id),
      currency_code: row.currency_code,
      fund: row.fund,
      accrued: row.accrued_minor,
      reversed: row.reversed_minor,
    })),
    ...(by_hand.has(kind) ? room.entriesOf(id) : []).map(({ account_code, amount_minor }) => {
      const account = room.accountOf(account_code)
      const [owner, fund = ""] = account?.role.split(":") ?? []
      return {
        group_id: owner === "group" ? (account?.owner_id ?? undefined) : undefined,
        currency_code,
        fund,
        accrued: amount_minor < 0n ? -amount_minor : 0n,
        reversed: amount_minor > 0n ? amount_minor : 0n,
      }
    }),
  ])
}

/** What was published of the month, recomputed from the ledger's own rows. */
function recomputed(room: Room): Figure[] {
  const figures = new Map<string, Figure>()
  for (const { group_id, currency_code, fund, accrued, reversed } of movedIn(room)) {
    const into = columnsOf[fund]
    if (!into || group_id === undefined || (accrued === 0n && reversed === 0n)) continue
    const key = `${currency_code} ${group_id}`
    const figure = figures.get(key) ?? {
      group_id,
      currency_code,
      accrued: 0n,
      reversed: 0n,
      producer_accrued: 0n,
      producer_reversed: 0n,
    }
    figure[into.accrued] += accrued
    figure[into.reversed] += reversed
    figures.set(key, figure)
  }
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure)
}

function figureDifferences(room: Room, close: Close): string[] {
  const stated = new Set(close.figures.map(lineOf))
  const found = new Set(recomputed(room).map(lineOf))
  return [
    ...[...stated]
      .filter((line) => !found.has(line))
      .map((line) => `published and not in the ledger: ${line}`),
    ...[...found]
      .filter((line) => !stated.has(line))
      .map((line) => `in the ledger and not published: ${line}`),
  ]
}

function closeDifferences(room: Room, close: Close): string[] {
  const is = createHash("sha256").update(textOf(close.month, close.figures)).digest("hex")
  const excused = close.checks.filter(
    ({ state, reason }) => state !== "ok" && (state !== "open" || !reason?.trim()),
  )
  return [
    ...(close.month === room.month
      ? []
      : [`the close is of ${close.month}, and the pack of ${room.month}`]),
    ...(close.prepared_by.length === 0 || close.prepared_by.includes(close.closed_by)
      ? ["the month was not prepared and closed by two people"]
      : []),
    ...excused.map(({ kind }) => `the month was closed over ${kind} without a reason`),
    ...(is === close.figures_sha256
      ? []
      : [`the published figures hash to ${is}, and ${close.figures_sha256} was frozen`]),
    ...figureDifferences(room, close),
  ]
}

/** The month was closed by two people over nothing unexplained, and what was published is what the ledger says. */
export const periodIsClosed: Check = (room) => {
  const closes = room.rows["period/close.jsonl"]
  const [close] = closes
  return {
    name: "The month was closed by two people, and its published figures follow from the ledger",
    counted: close?.figures.length ?? 0,
    differences:
      close && closes.length === 1
        ? closeDifferences(room, close)
        : ["the pack must hold one close of the month"],
  }
}
