import { createHash } from "node:crypto"
import { decodeText, readStripePayoutReport } from "@ciap/bank-files"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import { SETTLEMENT_MODULE } from "../../../modules/settlement"
import type {
  BankAccount,
  FileFacts,
  StatementImport,
  StatementKind,
} from "../../../modules/settlement/lib/types"
import type SettlementService from "../../../modules/settlement/service"
import { accountNamed } from "../account-named"
import { mappingOf } from "../mapping-of"
import { readStatement } from "../read-statement"
import { payoutsOfReport, transactionOf } from "../stripe-rows"

export type FileToTake = {
  kind: StatementKind | "stripe_payout_csv"
  /** Handle of the own account; null for a report of the processor, which has none. */
  account: string | null
  file_name: string
  /** The bytes of the file, in base64. */
  content: string
  /** How the account's CSV is written; kept for the next file once this one is in. */
  mapping: unknown
  imported_by: string
}

type File = { facts: FileFacts; text: string }

/**
 * Takes a file in, whole or not at all, and keeps the attempt either way. There is no way back on purpose: what a bank
 * said is a fact.
 *
 * @throws ALREADY_IMPORTED for a content that is here already, NOT_FOUND for an account nobody opened
 */
export const takeFileStep = createStep("take-file", async (input: FileToTake, { container }) => {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const bytes = Buffer.from(input.content, "base64")
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  await refuseKnown(settlement, sha256)
  const { kind, file_name, imported_by } = input
  const { text } = decodeText(bytes)
  const facts = { kind, sha256, file_name, account_id: null, imported_by }
  if (kind === "stripe_payout_csv")
    return new StepResponse(await takeReport(settlement, { facts, text }))
  return new StepResponse(await takeStatement(container, input, kind, { facts, text }))
})

async function refuseKnown(settlement: SettlementService, sha256: string): Promise<void> {
  const known = await settlement.importOf(sha256)
  if (known)
    throw problem(
      "ALREADY_IMPORTED",
      `This file was imported already, as ${known.file_name}, by ${known.imported_by} on ${known.imported_at.slice(0, 16).replace("T", " ")} UTC. Nothing was changed.`,
    )
}

async function takeReport(
  settlement: SettlementService,
  { facts, text }: File,
): Promise<StatementImport> {
  const reading = readStripePayoutReport(text)
  if (!reading.ok) return await settlement.refuse(facts, reading.problems)
  const { rows } = reading
  const undated = rows.find(({ created }) => created === null)
  if (undated || rows.length === 0)
    return await settlement.refuse(facts, [
      undated
        ? {
            line: undated.line,
            column: "created_utc",
            code: "MISSING_VALUE",
            message: "The row has no day. Choose the column created_utc when you make the report.",
          }
        : { line: 1, column: null, code: "EMPTY_FILE", message: "The report holds no row." },
    ])
  const days = rows.map(({ created }) => created?.date ?? "").sort()
  const taken = await settlement.takeProcessorNews({
    facts,
    period: { from: days[0] ?? "", to: days.at(-1) ?? "" },
    transactions: rows.map(transactionOf),
    payouts: payoutsOfReport(rows),
  })
  return taken as StatementImport // only a look by API may find nothing worth a note
}

async function takeStatement(
  container: MedusaContainer,
  { account, mapping }: FileToTake,
  kind: StatementKind,
  { facts, text }: File,
): Promise<StatementImport> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const own: BankAccount = await accountNamed(settlement, account ?? "")
  const known = mapping === null ? own.csv_mapping : mappingOf(mapping)
  const of_account = { ...facts, account_id: own.id }
  const reading = readStatement(kind, text, own, known)
  if (!reading.ok) return await settlement.refuse(of_account, reading.problems)
  const { period, balances, lines } = reading
  const { currency_code } = own
  const taken = await settlement.takeStatement({
    facts: of_account,
    currency_code,
    period,
    balances,
    lines,
  })
  if (mapping !== null && known !== null) await settlement.saveMapping(own.id, known)
  return taken
}
