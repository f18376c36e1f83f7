import { isNegative, isZero } from "@ciap/money"

import { isIsoDay } from "../common/date"
import type {
  IdentityDocument,
  Payout,
  PayoutFile,
  PayoutProblem,
  PayoutProblemCode,
  PayoutRun,
} from "./run"

const reference_pattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,33}[A-Za-z0-9])?$/
const moment_pattern = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?$/

/** Why a destination cannot be paid; null when it can. */
export type DestinationRefusal = { code: PayoutProblemCode; message: string } | null

/**
 * Writes the file if run, payouts and destinations allow it; else answers all that stands in the way, after what the
 * rail has against the run as a whole.
 */
export function whenPayable<D>(
  run: PayoutRun<D>,
  check: (destination: D, payout: Payout<D>) => DestinationRefusal,
  write: () => string,
  refusals: readonly DestinationRefusal[] = [],
): PayoutFile {
  const problems = [
    ...refusals.flatMap((refusal) => (refusal ? [{ reference: null, ...refusal }] : [])),
    ...runProblems(run),
    ...run.payouts.flatMap((payout, at) => payoutProblems(run, payout, at)),
    ...run.payouts.flatMap((payout) => {
      const problem = check(payout.destination, payout)
      return problem ? [{ reference: payout.reference, ...problem }] : []
    }),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text: write() }
}

function runProblems<D>(run: PayoutRun<D>): PayoutProblem[] {
  const day = moment_pattern.exec(run.created_at)?.[1]
  return listed(null, [
    [run.payouts.length === 0, "NOTHING_TO_PAY", "The run has no payouts."],
    [!reference_pattern.test(run.reference), "BAD_REFERENCE", badReference(run.reference)],
    [!hasName(run.payer), "NAME_MISSING", "The payer has no name."],
    documentProblem(run.payer.tax_id === null ? null : { kind: "ruc", number: run.payer.tax_id }),
    [!isIsoDay(run.pay_on), "BAD_DATE", `"${run.pay_on}" is not a day such as 2026-11-26.`],
    [
      day === undefined || !isIsoDay(day),
      "BAD_DATE",
      `"${run.created_at}" is not a moment such as 2026-11-26T10:00:00.`,
    ],
  ])
}

function payoutProblems<D>(run: PayoutRun<D>, payout: Payout<D>, at: number): PayoutProblem[] {
  const { reference, payee, amount } = payout
  const first = run.payouts.findIndex((other) => other.reference === reference)
  return listed(reference, [
    [!reference_pattern.test(reference), "BAD_REFERENCE", badReference(reference)],
    [first < at, "DUPLICATE_REFERENCE", `"${reference}" stands in the run twice.`],
    [!hasName(payee), "NAME_MISSING", "The payee has no name."],
    documentProblem(payee.document),
    [isZero(amount) || isNegative(amount), "AMOUNT_NOT_POSITIVE", "A payout must be above zero."],
    [
      amount.currency_code !== run.currency_code,
      "OTHER_CURRENCY",
      `The payout is in ${amount.currency_code.toUpperCase()}, the run in ${run.currency_code.toUpperCase()}.`,
    ],
  ])
}

const hasName = ({ name }: { name: string }): boolean => /[\p{L}\p{N}]/u.test(name)

/** Eight digits on the national identity card, eleven on a tax number; other documents vary by country. */
const documentPatterns: Record<IdentityDocument["kind"], RegExp> = {
  dni: /^\d{8}$/,
  ruc: /^\d{11}$/,
  ce: /^[A-Za-z0-9-]{4,20}$/,
  passport: /^[A-Za-z0-9-]{4,20}$/,
}

function documentProblem(document: IdentityDocument | null): Finding {
  const bad = document !== null && !documentPatterns[document.kind].test(document.number)
  return [bad, "BAD_DOCUMENT", `"${document?.number}" is not the number of such a document.`]
}

type Finding = readonly [boolean, PayoutProblemCode, string]

const badReference = (reference: string): string =>
  `"${reference}" is not a reference of 1 to 35 letters, digits and hyphens.`

const listed = (reference: string | null, found: readonly Finding[]): PayoutProblem[] =>
  found.filter(([wrong]) => wrong).map(([, code, message]) => ({ reference, code, message }))
