import type { DecisionLine, EarningLine, PaymentLine } from "./build"
import type { StatementLanguage } from "./facts"
import { fromWire } from "@ciap/money"
import { amountText, dayText, rateText } from "./text"
import { wordsIn } from "./words/words"

/** What an earning or a deduction was about. */
export function pieceText({ piece, kind }: EarningLine, language: StatementLanguage): string {
  const words = wordsIn(language)
  if (kind === "clawback_netting") return words.netting
  if (kind === "opening") return words.opening_entry
  const title = piece?.title[language] || words.order_unknown
  return kind === "correction" ? words.correction(piece && title) : title
}

/** The number buyers know the order by; null where no order is meant. */
export const orderNumber = ({ piece }: EarningLine): number | null => piece?.order_number ?? null

export const orderText = (line: EarningLine): string => String(orderNumber(line) ?? "")

/** A reason ends as a sentence does, so that the next one can follow. */
const sentence = (reason: string): string => (/[.!?]$/.test(reason) ? reason : `${reason}.`)

/** How a payment was made, what proves it, and what became of it: one thing a line. */
export function paymentTexts(
  { payout, kind, owed }: PaymentLine,
  language: StatementLanguage,
): string[] {
  const words = wordsIn(language)
  if (payout === null) return []
  const { method, last_digits, reference, proof, paid, rate, reason } = payout
  const where = [method && words.methods[method], last_digits && `•••• ${last_digits}`]
  const got = fromWire(paid)
  const received =
    rate === null
      ? []
      : [
          `${words.received(amountText(got, language))} (${rateText(rate, { from: owed.currency_code, to: got.currency_code }, language)})`,
        ]
  const outcome = {
    payout_failed: words.failed,
    payout_returned: words.returned,
  } as const
  const said = kind === "payout_failed" || kind === "payout_returned" ? outcome[kind] : null
  return [
    ...[where.filter(Boolean).join(" "), words.reference(reference)].filter(Boolean),
    ...(kind === "payout_confirmed" ? received : []),
    ...(proof === null || kind === "payout_failed"
      ? []
      : [words.proofs[proof.kind](proof.reference)]),
    ...(said ? [said(amountText(owed, language), sentence(reason ?? "–"))] : []),
  ]
}

/** What was decided, where it is written down, and whether it was taken back: one thing a line. */
export function decisionTexts(
  { decision, kind }: DecisionLine,
  language: StatementLanguage,
): string[] {
  const words = wordsIn(language)
  if (decision === null) return []
  const { purpose, decided_on, minute_reference, withdrawal_reason } = decision
  return [
    purpose,
    `${words.decided_on(dayText(decided_on, language))} · ${words.in_minutes(minute_reference)}`,
    ...(kind === "deallocation" ? [words.withdrawn(sentence(withdrawal_reason ?? "–"))] : []),
  ]
}
