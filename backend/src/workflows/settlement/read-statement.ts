import {
  type BankCsvMapping,
  type BankRow,
  type BankStatement,
  type FileProblem,
  type FileProblemCode,
  type FileReading,
  readBankCsv,
  readCamt053,
  readMobileMoneyCsv,
  type StatementEntry,
} from "@ciap/bank-files"
import type {
  BankAccount,
  NewBankLine,
  StatementBalances,
  StatementKind,
} from "../../modules/settlement/lib/types"

/** What a statement tells of one own account. */
export type StatementRead = {
  period: { from: string; to: string }
  balances: StatementBalances | null
  lines: NewBankLine[]
}

type Reading = FileReading<StatementRead>
type Moved = NewBankLine & { currency_code: string }

/** What the ledger books in one entry at most. */
const amount_minor_max = 1_000_000_000n
const description_characters_max = 500

const refusal = (
  line: number,
  code: FileProblemCode,
  message: string,
  column: string | null = null,
): { ok: false; problems: FileProblem[] } => ({
  ok: false,
  problems: [{ line, column, code, message }],
})

/**
 * Reads a file of an own account, whole or not at all: the words of one of four formats become lines of the account.
 *
 * @param mapping how this account's CSV is written; wallets have one of their own where none is saved
 */
export function readStatement(
  kind: StatementKind,
  text: string,
  account: BankAccount,
  mapping: BankCsvMapping | null,
): Reading {
  if (kind === "camt053") return readCamt(text, account)
  if (kind === "bank_csv") {
    if (mapping !== null) return fromCsv(readBankCsv(text, mapping), account)
    return refusal(
      1,
      "UNKNOWN_FORMAT",
      "Nobody has said yet which column of this account's file means what. Say it once; it is kept for the next file.",
    )
  }
  return fromCsv(
    readMobileMoneyCsv(text, mapping ?? (kind === "yape_csv" ? "yape" : "plin")),
    account,
  )
}

function fromCsv(reading: FileReading<{ rows: BankRow[] }>, account: BankAccount): Reading {
  if (!reading.ok) return reading
  const lines = reading.rows.map((row) => ({
    line_number: row.line,
    booked_on: row.booked_on,
    booked_time: row.booked_time,
    value_on: row.value_on,
    amount_minor: row.amount.amount_minor,
    currency_code: row.amount.currency_code,
    balance_minor: row.balance?.amount_minor ?? null,
    reference: row.reference,
    counterparty: row.counterparty,
    description: row.description.slice(0, description_characters_max),
  }))
  return checked(account, lines, periodOf(lines), balancesOf(lines))
}

function readCamt(text: string, account: BankAccount): Reading {
  const reading = readCamt053(text)
  if (!reading.ok) return reading
  const { statements } = reading
  const wrong = strangeStatement(statements, account)
  if (wrong) return wrong
  const [first, last] = [statements[0], statements.at(-1)]
  const lines = statements.flatMap(({ entries }) =>
    entries.filter(({ status }) => status === "booked").map(lineOf),
  )
  const undated = lines.find(({ booked_on }) => booked_on === "")
  if (undated)
    return refusal(undated.line_number, "MISSING_VALUE", "The entry has no day.", "BookgDt")
  const from = first?.period?.from ?? first?.opening_on
  const to = last?.period?.to ?? last?.closing_on
  const period = from && to ? { from, to } : periodOf(lines)
  const balances = first &&
    last && {
      opening_minor: first.opening.amount_minor,
      closing_minor: last.closing.amount_minor,
    }
  return checked(account, lines, period, balances ?? null)
}

/** A file may hold several statements: of this account, each beginning where the one before ended. */
function strangeStatement(statements: readonly BankStatement[], { number, name }: BankAccount) {
  for (const [at, { account, opening }] of statements.entries()) {
    const before = statements[at - 1]
    if (number !== null && plain(account.number) !== plain(number))
      return refusal(
        1,
        "UNKNOWN_WORD",
        `The statement is of account ${account.number}, and ${name} is ${number}.`,
        "Acct",
      )
    if (
      before &&
      (before.account.number !== account.number ||
        before.closing.amount_minor !== opening.amount_minor)
    )
      return refusal(
        1,
        "DOES_NOT_ADD_UP",
        `Statement ${at + 1} of the file does not begin where the one before ended. Import them one by one.`,
        "Bal",
      )
  }
  return null
}

const plain = (number: string): string => number.replace(/[^A-Za-z0-9]/g, "").toUpperCase()

function lineOf(entry: StatementEntry): Moved {
  const [detail] = entry.details
  const words = [
    entry.additional_information,
    ...entry.details.flatMap((one) => [
      one.remittance,
      one.structured_reference,
      one.end_to_end_id,
    ]),
    entry.batch?.message_id ?? null,
  ].filter((word) => word !== null && word !== "")
  return {
    line_number: entry.line,
    booked_on: entry.booked_on ?? entry.value_on ?? "",
    booked_time: null,
    value_on: entry.value_on,
    amount_minor: entry.amount.amount_minor,
    currency_code: entry.amount.currency_code,
    balance_minor: null,
    reference:
      entry.bank_reference ??
      detail?.bank_reference ??
      detail?.end_to_end_id ??
      entry.entry_reference,
    counterparty: entry.details.length === 1 ? (detail?.counterparty ?? null) : null,
    description: [...new Set(words)].join(" · ").slice(0, description_characters_max),
  }
}

function periodOf(lines: readonly NewBankLine[]): { from: string; to: string } | null {
  const days = lines.map(({ booked_on }) => booked_on).sort()
  const [from, to] = [days[0], days.at(-1)]
  return from !== undefined && to !== undefined ? { from, to } : null
}

/** A file with running balances tells where it began and ended; it may be written either way round. */
function balancesOf(lines: readonly NewBankLine[]): StatementBalances | null {
  const [first, second, last] = [lines[0], lines[1], lines.at(-1)]
  if (first?.balance_minor == null || last?.balance_minor == null) return null
  const newestFirst =
    second?.balance_minor != null &&
    second.balance_minor !== first.balance_minor + second.amount_minor
  const [oldest, newest] = newestFirst ? [last, first] : [first, last]
  return {
    opening_minor: (oldest.balance_minor ?? 0n) - oldest.amount_minor,
    closing_minor: newest.balance_minor ?? 0n,
  }
}

function checked(
  account: BankAccount,
  lines: readonly Moved[],
  period: StatementRead["period"] | null,
  balances: StatementBalances | null,
): Reading {
  if (period === null) return refusal(1, "EMPTY_FILE", "The file holds no movement.")
  const problems = lines.flatMap((line) => problemOf(line, account) ?? [])
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    period,
    balances,
    lines: lines.map(({ currency_code: _, ...line }) => line),
  }
}

function problemOf(line: Moved, account: BankAccount): FileProblem | null {
  const at = { line: line.line_number, column: null }
  if (line.currency_code !== account.currency_code)
    return {
      ...at,
      code: "UNKNOWN_CURRENCY",
      message: `The movement is in ${line.currency_code.toUpperCase()}, ${account.name} is in ${account.currency_code.toUpperCase()}.`,
    }
  if (line.booked_on < account.opening_on)
    return {
      ...at,
      code: "BAD_DATE",
      message: `The movement is of ${line.booked_on}, and ${account.name} begins here on ${account.opening_on}. Leave earlier days out.`,
    }
  const size = line.amount_minor < 0n ? -line.amount_minor : line.amount_minor
  return size > amount_minor_max
    ? { ...at, code: "BAD_AMOUNT", message: "The amount is larger than the ledger can book." }
    : null
}
