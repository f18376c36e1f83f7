import { balancesCarryOver } from "./checks/balances"
import { type Check, type Checked, roomOf } from "./checks/check"
import { matchesAgree } from "./checks/matches"
import { ordersAreExplained } from "./checks/orders"
import { payoutsAreProven } from "./checks/payouts"
import { periodIsClosed } from "./checks/period"
import { sealsHold } from "./checks/seals"
import { statementsAreSealed } from "./checks/statements"
import { transactionsBalance } from "./checks/transactions"
import { openPack } from "./pack"

const checks: readonly Check[] = [
  transactionsBalance,
  balancesCarryOver,
  sealsHold,
  ordersAreExplained,
  payoutsAreProven,
  matchesAgree,
  statementsAreSealed,
  periodIsClosed,
]

/** What was checked of a pack. `month` is null where it could not be opened. */
export type Report = {
  readonly ok: boolean
  readonly month: string | null
  readonly checks: readonly Checked[]
}

/**
 * Checks a pack from its bytes alone: no network, no database, no trust in whoever made it. Never throws; whatever is
 * wrong with the pack is a difference.
 */
export function verifyPack(zip: Uint8Array): Report {
  const { opened, differences, counted } = openPack(zip)
  const whole: Checked = { name: "The files are those of the manifest", counted, differences }
  if (opened === null) return { ok: false, month: null, checks: [whole] }
  const room = roomOf(opened.rows, opened.manifest.month)
  const all = [whole, ...checks.map((check) => check(room))]
  return {
    ok: all.every((one) => one.differences.length === 0),
    month: opened.manifest.month,
    checks: all,
  }
}

/** So many differences of one check are shown; where there are more, their number. */
const shown_max = 20

/** A report as lines of text. */
export function reportLines({ ok, month, checks: checked }: Report): string[] {
  return [
    `Auditor's pack of ${month ?? "an unknown month"}`,
    ...checked.flatMap(({ name, counted, differences }) => [
      differences.length === 0 ? `  ✓ ${name} (${counted})` : `  ✗ ${name}`,
      ...differences.slice(0, shown_max).map((one) => `      ${one}`),
      ...(differences.length > shown_max
        ? [`      and ${differences.length - shown_max} more`]
        : []),
    ]),
    ok ? "Everything agrees." : "It does not agree. The differences are named above.",
  ]
}
