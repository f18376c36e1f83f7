import type { Violation } from "../../modules/ledger/lib/types"

/** What a look at the book found. */
export type LedgerChecked = {
  violations: Violation[]
  /** Numbers of seals whose transactions are not what was sealed. */
  broken_seals: number[]
}

const what_to_do =
  "Nothing was changed by this check. Stop payouts and statements until it is explained: docs/runbooks/ledger.md."

/** What a broken invariant of the ledger's README means to whoever reads the log. */
const meanings: Record<string, (subject: string) => string> = {
  I1: (subject) => `the entries of posting ${subject} do not sum to zero`,
  I2: (subject) => `posting ${subject} is not as complete as it was booked`,
  I3: (subject) => `all entries in ${subject} together do not sum to zero`,
  I6: (subject) => `account ${subject} has fallen below its floor`,
  I7: (subject) => `line ${subject} gave back or released more than it earned`,
  I9: (subject) => `a total, or an account, of ${subject} is not what its entries say`,
}

function violationSentence({ invariant, subject, detail }: Violation): string {
  const meaning = meanings[invariant]?.(subject) ?? `${subject} is not as it must be`
  return `The ledger contradicts itself (${invariant}): ${meaning}: ${detail}. ${what_to_do}`
}

/** One sentence for each thing that is wrong with the book; none for a book that is right. */
export const ledgerTroubles = ({ violations, broken_seals }: LedgerChecked): string[] => [
  ...violations.map(violationSentence),
  ...broken_seals.map(
    (n) =>
      `The ledger's seal no. ${n} is broken: what it sealed was changed behind the ledger's back. ${what_to_do}`,
  ),
]
