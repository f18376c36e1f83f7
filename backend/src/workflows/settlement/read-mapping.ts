import {
  type BankCsvMapping,
  decodeText,
  type MappingSuggestion,
  suggestMapping,
  walletMappings,
} from "@ciap/bank-files"
import type { MappingSuggestionAnswer, MappingSuggestionRequest } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { problem } from "../../lib/problem"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { BankAccount } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"
import { accountNamed } from "./account-named"
import { mappingOf } from "./mapping-of"
import { readStatement } from "./read-statement"

type Asked = z.infer<typeof MappingSuggestionRequest>
type Answer = MappingSuggestionAnswer

/** Enough to see whether day, sum and name stand in their places. */
const rows_shown = 5
const problems_shown = 20

/**
 * How a CSV of an own account would be read, and by which mapping: the one that was sent, else the one saved for the
 * account, else what the file itself suggests. Nothing is kept.
 *
 * @throws FILE_REFUSED for a file without a table, NOT_FOUND for an account nobody opened, INVALID_REQUEST for a
 * mapping that contradicts itself
 */
export async function readMapping(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const account = await accountNamed(settlement, asked.account)
  const { text, encoding } = decodeText(Buffer.from(asked.content, "base64"))
  const table = suggestMapping(text, asked)
  if (table === null)
    throw problem(
      "FILE_REFUSED",
      "No table was found in this file. Nothing was changed; export it as CSV.",
    )
  const { mapping, origin } = mappingFor(asked, account, table)
  const preview = mapping && previewOf(asked.kind, text, account, mapping)
  return { ...table, mapping, origin, encoding, preview }
}

type Found = { mapping: BankCsvMapping | null; origin: Answer["origin"] }

function mappingFor(
  { kind, mapping }: Asked,
  account: BankAccount,
  table: MappingSuggestion,
): Found {
  if (mapping !== null) return { mapping: mappingOf(mapping), origin: "given" }
  if (account.csv_mapping !== null) return { mapping: account.csv_mapping, origin: "saved" }
  if (kind !== "bank_csv")
    return { mapping: walletMappings[kind === "yape_csv" ? "yape" : "plin"], origin: "wallet" }
  if (table.mapping === null) return { mapping: null, origin: "none" }
  return { mapping: inCurrencyOf(account, table.mapping), origin: "suggested" }
}

/** A file that names no currency is in the account's. */
const inCurrencyOf = ({ currency_code: code }: BankAccount, guessed: BankCsvMapping) =>
  guessed.currency.kind === "column"
    ? guessed
    : { ...guessed, currency: { kind: "fixed" as const, code } }

function previewOf(
  kind: Asked["kind"],
  text: string,
  account: BankAccount,
  mapping: BankCsvMapping,
): NonNullable<Answer["preview"]> {
  const reading = readStatement(kind, text, account, mapping)
  if (!reading.ok)
    return {
      rows_count: 0,
      rows: [],
      problems: reading.problems.slice(0, problems_shown),
      problems_count: reading.problems.length,
    }
  const rows = reading.lines.slice(0, rows_shown).map((line) => ({
    line: line.line_number,
    booked_on: line.booked_on,
    amount: { amount_minor: String(line.amount_minor), currency_code: account.currency_code },
    reference: line.reference,
    counterparty: line.counterparty,
    description: line.description,
  }))
  return { rows_count: reading.lines.length, rows, problems: [], problems_count: 0 }
}
