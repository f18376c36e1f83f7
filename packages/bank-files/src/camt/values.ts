import { type Money, negate } from "@ciap/money"

import { readCurrency, readXmlAmount } from "../common/amount"
import { readDate } from "../common/date"
import type { ProblemLog } from "../common/problem"
import { at, textAt, type XmlElement } from "./xml-tree"

/** The amount of an element with the sign of its credit or debit mark; undefined with the problem noted. */
export function signedAmount(element: XmlElement, log: ProblemLog): Money | undefined {
  const amount = amountOf(at(element, "Amt"), element, log)
  const mark = textAt(element, "CdtDbtInd")
  if (amount === undefined) return undefined
  if (mark === "CRDT") return amount
  if (mark === "DBIT") return negate(amount)
  return log.add(
    element.line,
    "UNKNOWN_WORD",
    `"${mark ?? ""}" is neither CRDT nor DBIT.`,
    "CdtDbtInd",
  )
}

/** The amount that an element holds in the currency it names. */
export function amountOf(
  amount: XmlElement | undefined,
  parent: XmlElement,
  log: ProblemLog,
): Money | undefined {
  if (!amount) return log.add(parent.line, "MISSING_VALUE", `${parent.name} has no amount.`, "Amt")
  const code = log.take(readCurrency(amount.attributes.Ccy ?? ""), amount.line, "Ccy")
  return code === undefined
    ? undefined
    : log.take(readXmlAmount(amount.text.trim(), code), amount.line, amount.name)
}

/** A day at a path such as "BookgDt", given as date or date and time; null where the file has none. */
export function dayAt(
  element: XmlElement | undefined,
  path: string,
  log: ProblemLog,
): string | null {
  const day = at(element, `${path}/Dt`) ?? at(element, `${path}/DtTm`) ?? at(element, path)
  if (!day) return null
  // What follows the day is a time with its zone; the day is the bank's.
  const reading = readDate(day.text.trim().replace(/(?:T.*|Z|[+-]\d\d:\d\d)$/, ""), "ymd")
  return log.take(reading, day.line, path)?.date ?? null
}
