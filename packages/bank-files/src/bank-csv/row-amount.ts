import { isNegative, isZero, type Money, negate } from "@ciap/money"

import { readAmount } from "../common/amount"
import type { ProblemLog } from "../common/problem"
import { normalised } from "../common/text"
import type { CsvRecord } from "../csv/records"
import { cellOf, type CsvTable } from "../csv/table"
import type { BankCsvMapping } from "./mapping"

export type RowContext = {
  table: CsvTable
  row: CsvRecord
  mapping: BankCsvMapping
  log: ProblemLog
}

type AmountMapping<K extends BankCsvMapping["amount"]["kind"]> = Extract<
  BankCsvMapping["amount"],
  { kind: K }
>

/** The amount of a row, money that comes in being positive; undefined with the problem noted. */
export function rowAmount(context: RowContext, code: string): Money | undefined {
  const { amount } = context.mapping
  switch (amount.kind) {
    case "signed": {
      const read = amountIn(context, amount.column, code)
      return read && amount.positive_is === "out" ? negate(read) : read
    }
    case "split":
      return splitAmount(context, amount, code)
    case "typed":
      return typedAmount(context, amount, code)
  }
}

/** The amount in a column that must hold one. */
export function amountIn(
  { table, row, mapping, log }: RowContext,
  column: string,
  code: string,
): Money | undefined {
  const text = cellOf(table, row, column)
  return text === ""
    ? log.add(row.line, "MISSING_VALUE", `The row has nothing under "${column}".`, column)
    : log.take(readAmount(text, mapping, code), row.line, column)
}

/** Banks leave the other column empty or write a zero in it; charges may carry a minus or not. */
function splitAmount(context: RowContext, amount: AmountMapping<"split">, code: string) {
  const { table, row, log } = context
  const filled = [amount.in_column, amount.out_column].filter(
    (column) => cellOf(table, row, column) !== "",
  )
  const reads = filled.map((column) => ({ column, read: amountIn(context, column, code) }))
  if (reads.some(({ read }) => read === undefined)) return undefined
  const moved = reads.filter(({ read }) => read && !isZero(read))
  const [only] = moved
  if (!only?.read || moved.length > 1) {
    return log.add(
      row.line,
      "MISSING_VALUE",
      `One of "${amount.in_column}" and "${amount.out_column}" must hold an amount, and only one.`,
      amount.in_column,
    )
  }
  if (only.column === amount.in_column) return only.read
  return isNegative(only.read) ? only.read : negate(only.read)
}

/** The amount has no sign of its own; a word beside it says which way the money went. */
function typedAmount(context: RowContext, amount: AmountMapping<"typed">, code: string) {
  const { table, row, log } = context
  const read = amountIn(context, amount.column, code)
  const word = cellOf(table, row, amount.type_column)
  const among = (words: readonly string[]) => words.map(normalised).includes(normalised(word))
  if (read === undefined) return undefined
  const size = isNegative(read) ? negate(read) : read
  if (among(amount.in_words)) return size
  if (among(amount.out_words)) return negate(size)
  return log.add(
    row.line,
    "UNKNOWN_WORD",
    `"${word}" does not say whether money came in or went out. Add the word to the mapping.`,
    amount.type_column,
  )
}
