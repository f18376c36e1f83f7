import { isNegative, type Money, negate } from "@ciap/money"

import type { ProblemLog } from "../common/problem"
import type { EntryDetail, StatementEntry } from "./statement"
import { amountOf } from "./values"
import { allOf, at, textAt, type XmlElement } from "./xml-tree"

/** The payments behind an entry, each with what lets it be matched. */
export function readDetails(
  entry: XmlElement,
  { amount, reversal }: Pick<StatementEntry, "amount" | "reversal">,
  log: ProblemLog,
): EntryDetail[] {
  // A payment that came back keeps the parties of the payment: we are still its debtor.
  const party = isNegative(amount) === reversal ? "Dbtr" : "Cdtr"
  return allOf(entry, "NtryDtls")
    .flatMap((group) => allOf(group, "TxDtls"))
    .map((detail) => ({
      amount: detailAmount(detail, amount, log),
      end_to_end_id: given(textAt(detail, "Refs/EndToEndId")),
      instruction_id: textAt(detail, "Refs/InstrId"),
      transaction_id: textAt(detail, "Refs/TxId"),
      bank_reference: textAt(detail, "Refs/AcctSvcrRef"),
      counterparty: textAt(detail, ...namesOf(`Ultmt${party}`), ...namesOf(party)),
      counterparty_account: textAt(
        detail,
        `RltdPties/${party}Acct/Id/IBAN`,
        `RltdPties/${party}Acct/Id/Othr/Id`,
      ),
      remittance: remittanceOf(detail),
      structured_reference: textAt(detail, "RmtInf/Strd/CdtrRefInf/Ref"),
      return_reason: textAt(detail, "RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry"),
    }))
}

/** Version 02 names a party directly, later ones inside `Pty`. */
const namesOf = (party: string): string[] => [`RltdPties/${party}/Nm`, `RltdPties/${party}/Pty/Nm`]

/** What banks write where the payer gave no reference. */
const given = (reference: string | null): string | null =>
  reference === "NOTPROVIDED" ? null : reference

function remittanceOf(detail: XmlElement): string | null {
  const info = at(detail, "RmtInf")
  const lines = info ? allOf(info, "Ustrd").map(({ text }) => text.trim()) : []
  return lines.join(" ").trim() || null
}

/** Null where the bank says none, or says it in the currency of the payer instead of the account's. */
function detailAmount(detail: XmlElement, entry: Money, log: ProblemLog): Money | null {
  const element = at(detail, "Amt") ?? at(detail, "AmtDtls/TxAmt/Amt")
  if (element?.attributes.Ccy?.toLowerCase() !== entry.currency_code) return null
  const amount = amountOf(element, detail, log)
  if (!amount) return null
  return isNegative(entry) ? negate(amount) : amount
}
