import { add, compare, type Money, sum, toMajor } from "@ciap/money"

import { ProblemLog, type FileReading } from "../common/problem"
import { readEntry } from "./entry"
import type { BankStatement, StatementEntry } from "./statement"
import { dayAt, signedAmount } from "./values"
import { allOf, at, readXml, textAt, type XmlElement } from "./xml-tree"

/** Versions whose elements we read are the same under the names below, or read under both. */
const namespace = /^urn:iso:std:iso:20022:tech:xsd:camt\.053\.001\.0[2-8]$/

/**
 * Reads bank statements in camt.053.001.02 to .08 (ISO 20022). Each statement must add up: the opening balance and
 * the booked entries are the closing balance, so that a statement with a page missing is not imported.
 */
export function readCamt053(text: string): FileReading<{ statements: BankStatement[] }> {
  const log = new ProblemLog()
  const root = readXml(text, log)
  const found = root && statementsOf(root, log)
  const statements = found?.flatMap((element) => readStatement(element, log) ?? [])
  return statements && log.isEmpty ? { ok: true, statements } : log.refusal()
}

function statementsOf(root: XmlElement, log: ProblemLog): XmlElement[] | undefined {
  const message = at(root, "BkToCstmrStmt")
  if (root.name !== "Document" || !namespace.test(root.namespace) || !message) {
    return log.add(
      root.line,
      "UNKNOWN_FORMAT",
      `The file is not a camt.053 statement of version 02 to 08, but ${root.namespace || root.name}.`,
    )
  }
  const statements = allOf(message, "Stmt")
  return statements.length > 0
    ? statements
    : log.add(message.line, "MISSING_VALUE", "The file holds no statement.", "Stmt")
}

function readStatement(statement: XmlElement, log: ProblemLog): BankStatement | undefined {
  const number = textAt(statement, "Acct/Id/IBAN", "Acct/Id/Othr/Id")
  if (!number) log.add(statement.line, "MISSING_VALUE", "The statement names no account.", "Acct")
  const opening = readBalance(statement, "opening", log)
  const closing = readBalance(statement, "closing", log)
  const entries = allOf(statement, "Ntry").map((entry) => readEntry(entry, log))
  const whole = entries.filter((entry) => entry !== undefined)
  if (!number || !opening || !closing || whole.length < entries.length) return undefined
  if (!checkSum(statement, opening.amount, closing.amount, whole, log)) return undefined
  const from = dayAt(statement, "FrToDt/FrDtTm", log)
  const to = dayAt(statement, "FrToDt/ToDtTm", log)
  return {
    id: textAt(statement, "Id"),
    account: {
      number,
      currency_code: opening.amount.currency_code,
      owner: textAt(statement, "Acct/Ownr/Nm"),
      bank: textAt(
        statement,
        "Acct/Svcr/FinInstnId/BICFI",
        "Acct/Svcr/FinInstnId/BIC",
        "Acct/Svcr/FinInstnId/Nm",
      ),
    },
    period: from && to ? { from, to } : null,
    opening: opening.amount,
    opening_on: opening.on,
    closing: closing.amount,
    closing_on: closing.on,
    entries: whole,
  }
}

/** Booked balances by ISO code, the one to prefer first. ITBD stands at both ends of a page in the middle. */
const balanceCodes = { opening: ["OPBD", "PRCD", "ITBD"], closing: ["CLBD", "ITBD"] } as const

function readBalance(statement: XmlElement, end: keyof typeof balanceCodes, log: ProblemLog) {
  const balances = allOf(statement, "Bal")
  const inOrder = end === "opening" ? balances : balances.toReversed()
  const balance = balanceCodes[end]
    .map((code) => inOrder.find((candidate) => textAt(candidate, "Tp/CdOrPrtry/Cd") === code))
    .find((candidate) => candidate !== undefined)
  if (!balance) {
    return log.add(
      statement.line,
      "MISSING_VALUE",
      `The statement has no ${end} balance, so it cannot be checked.`,
      "Bal",
    )
  }
  const amount = signedAmount(balance, log)
  return amount && { amount, on: dayAt(balance, "Dt", log) }
}

function checkSum(
  statement: XmlElement,
  opening: Money,
  closing: Money,
  entries: readonly StatementEntry[],
  log: ProblemLog,
): boolean {
  const code = opening.currency_code
  const booked = entries.filter(({ status }) => status === "booked").map(({ amount }) => amount)
  const foreign = [closing, ...booked].find((amount) => amount.currency_code !== code)
  if (foreign) {
    log.add(
      statement.line,
      "UNKNOWN_CURRENCY",
      `The statement mixes ${code.toUpperCase()} and ${foreign.currency_code.toUpperCase()}.`,
      "Ccy",
    )
    return false
  }
  const reached = add(opening, sum(booked, code))
  if (compare(reached, closing) === 0) return true
  log.add(
    statement.line,
    "DOES_NOT_ADD_UP",
    `Opening ${toMajor(opening)} and the booked entries make ${toMajor(reached)}, the closing balance is ${toMajor(closing)}. A page may be missing.`,
    "Bal",
  )
  return false
}
