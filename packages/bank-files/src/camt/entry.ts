import type { ProblemLog } from "../common/problem"
import { readDetails } from "./details"
import type { StatementEntry } from "./statement"
import { dayAt, signedAmount } from "./values"
import { allOf, textAt, type XmlElement } from "./xml-tree"

/** A map, since an object would also answer to words such as "constructor". */
const statuses: ReadonlyMap<string, StatementEntry["status"]> = new Map([
  ["BOOK", "booked"],
  ["PDNG", "pending"],
  ["INFO", "information"],
])

/** One entry, or undefined with its problems noted. */
export function readEntry(entry: XmlElement, log: ProblemLog): StatementEntry | undefined {
  const amount = signedAmount(entry, log)
  const status = readStatus(entry, log)
  if (!amount || !status) return undefined
  const reversal = ["true", "1"].includes(textAt(entry, "RvslInd") ?? "")
  return {
    line: entry.line,
    amount,
    status,
    reversal,
    booked_on: dayAt(entry, "BookgDt", log),
    value_on: dayAt(entry, "ValDt", log),
    bank_reference: textAt(entry, "AcctSvcrRef"),
    entry_reference: textAt(entry, "NtryRef"),
    transaction_code: transactionCode(entry),
    additional_information: textAt(entry, "AddtlNtryInf"),
    batch: readBatch(entry),
    details: readDetails(entry, { amount, reversal }, log),
  }
}

/** Version 02 to 07 hold the status directly, 08 inside `Cd`. */
function readStatus(entry: XmlElement, log: ProblemLog): StatementEntry["status"] | undefined {
  const code = textAt(entry, "Sts/Cd", "Sts") ?? ""
  return (
    statuses.get(code) ??
    log.add(entry.line, "UNKNOWN_WORD", `"${code}" is not a status of an entry.`, "Sts")
  )
}

function transactionCode(entry: XmlElement): string | null {
  const domain = ["BkTxCd/Domn/Cd", "BkTxCd/Domn/Fmly/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd"]
    .map((path) => textAt(entry, path))
    .filter((code) => code !== null)
  return domain.join("/") || textAt(entry, "BkTxCd/Prtry/Cd")
}

function readBatch(entry: XmlElement): StatementEntry["batch"] {
  const [batch] = allOf(entry, "NtryDtls").flatMap((group) => allOf(group, "Btch"))
  if (!batch) return null
  const transactions = textAt(batch, "NbOfTxs")
  return {
    message_id: textAt(batch, "MsgId"),
    payment_information_id: textAt(batch, "PmtInfId"),
    transactions: /^\d{1,9}$/.test(transactions ?? "") ? Number(transactions) : null,
  }
}
