import { createHash } from "node:crypto"
import type { PayoutFileFormat } from "@ciap/contract"
import { readCci } from "@ciap/bank-files"
import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../../lib/env"
import { problem } from "../../lib/problem"
import { recordAct } from "../audit/record-act"
import { type Payer, filesOf, writePayoutFile } from "./payout-files"
import { detailsOfRun } from "./present"
import { payoutService } from "./service"

/** All zeros, so that no bank can have given it to anybody: the demonstration pays from it. */
const no_account = { number: "000-0000000-0-00", bank_code: "000" }

function payer(): Payer {
  const { account: number = no_account.number, holder = "CIAP", bank_code, tax_id } = env.bank
  return {
    name: holder,
    tax_id: tax_id ?? null,
    account: readCci(number)
      ? { kind: "cci", number }
      : { kind: "account", number, bank_code: bank_code ?? no_account.bank_code },
  }
}

const names: Record<PayoutFileFormat, { suffix: string; type: string }> = {
  pain001: { suffix: "pain.001.xml", type: "application/xml" },
  bank_csv: { suffix: "banco.csv", type: "text/csv" },
  yape: { suffix: "yape.csv", type: "text/csv" },
  plin: { suffix: "plin.csv", type: "text/csv" },
  cash_sheet: { suffix: "efectivo.html", type: "text/html" },
}

/**
 * Makes a file of an approved run and keeps its fingerprint; whoever makes it again gets the same bytes.
 *
 * @throws NOT_FOUND; NOT_PAYABLE with what stands in the way; UNEXPECTED where the bytes are not those of before
 */
export async function makePayoutFile(
  container: MedusaContainer,
  { run_id, format, actor_id }: { run_id: string; format: PayoutFileFormat; actor_id: string },
): Promise<{ name: string; type: string; text: string }> {
  const service = payoutService(container)
  const whole = await service.wholeRun(run_id)
  const details = await detailsOfRun(container, whole.payouts)
  if (!filesOf(whole, details).includes(format))
    throw problem(
      "NOT_FOUND",
      "This run has no such file: it is not approved, or nobody in it is paid that way. Nothing was changed.",
    )
  const file = writePayoutFile(format, whole, details, payer())
  if (!file.ok)
    throw problem(
      "NOT_PAYABLE",
      `The file cannot be written: ${file.problems.map(({ reference, message }) => `${reference ?? whole.run.reference}: ${message}`).join(" ")} Nothing was sent; correct the payment details and propose the run again.`,
    )
  const sha256 = createHash("sha256").update(file.text).digest("hex")
  const kept = await service.keepFile({ run_id, format, sha256, made_by: actor_id })
  if (kept !== sha256)
    throw problem(
      "UNEXPECTED",
      "This file is no longer what it was when it was made first. Nothing was sent; compare the two before anybody pays, and tell whoever keeps the system.",
    )
  await recordAct(container, {
    actor_id,
    act: "payout_run.export",
    subject_type: "payout_run",
    subject_id: run_id,
    after: { format, sha256 },
  })
  const { suffix, type } = names[format]
  return { name: `${whole.run.reference}-${suffix}`, type, text: file.text }
}
