import { sum, toMajor } from "@ciap/money"

import { accountOf, checkAccount } from "./accounts"
import { inBankLetters } from "./bank-letters"
import { type DestinationRefusal, whenPayable } from "./check-run"
import { type Markup, tag, xmlLines } from "./markup"
import type { BankDestination, IdentityDocument, Payout, PayoutFile, PayoutRun } from "./run"

export type Pain001Options = {
  /** The older one is what most banks still take; ask the bank. */
  version?: "pain.001.001.03" | "pain.001.001.09"
  /** Our account, and our bank by its BIC where it asks for one. */
  debtor: { account: BankDestination; bic: string | null }
}

type Version = NonNullable<Pain001Options["version"]>

const name_length = 70
const remittance_length = 140
const bic_pattern = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/

/**
 * A credit transfer initiation (ISO 20022) for the bank to carry out. Charges are the cooperative's (DEBT), because
 * what a group is owed must not shrink on its way. Same run, same bytes.
 */
export function writePain001(
  run: PayoutRun<BankDestination>,
  { version = "pain.001.001.03", debtor }: Pain001Options,
): PayoutFile {
  const write = () => {
    const initiation = tag("CstmrCdtTrfInitn", [
      groupHeader(run),
      paymentInformation(run, version, debtor),
    ])
    const document = tag("Document", [initiation], {
      xmlns: `urn:iso:std:iso:20022:tech:xsd:${version}`,
    })
    return `${['<?xml version="1.0" encoding="UTF-8"?>', ...xmlLines(document)].join("\n")}\n`
  }
  return whenPayable(run, checkAccount, write, [checkAccount(debtor.account), checkBic(debtor.bic)])
}

function checkBic(bic: string | null): DestinationRefusal {
  return bic === null || bic_pattern.test(bic)
    ? null
    : { code: "BAD_ACCOUNT", message: `"${bic}" is not a BIC.` }
}

function groupHeader(run: PayoutRun<BankDestination>): Markup {
  return tag("GrpHdr", [
    tag("MsgId", run.reference),
    tag("CreDtTm", run.created_at),
    ...controls(run),
    tag("InitgPty", payer(run)),
  ])
}

function paymentInformation(
  run: PayoutRun<BankDestination>,
  version: Version,
  debtor: Pain001Options["debtor"],
): Markup {
  const pay_on = version === "pain.001.001.03" ? run.pay_on : [tag("Dt", run.pay_on)]
  return tag("PmtInf", [
    tag("PmtInfId", run.reference),
    tag("PmtMtd", "TRF"),
    tag("BtchBookg", "false"),
    ...controls(run),
    tag("ReqdExctnDt", pay_on),
    tag("Dbtr", payer(run)),
    account("DbtrAcct", debtor.account, run.currency_code),
    tag("DbtrAgt", [debtorBank(version, debtor)]),
    tag("ChrgBr", "DEBT"),
    ...run.payouts.map(transfer),
  ])
}

const controls = (run: PayoutRun<BankDestination>): Markup[] => [
  tag("NbOfTxs", String(run.payouts.length)),
  tag(
    "CtrlSum",
    toMajor(
      sum(
        run.payouts.map(({ amount }) => amount),
        run.currency_code,
      ),
    ),
  ),
]

const payer = ({ payer: { name, tax_id } }: PayoutRun<BankDestination>): (Markup | null)[] => [
  tag("Nm", inBankLetters(name, name_length)),
  tax_id === null ? null : identity({ kind: "ruc", number: tax_id }),
]

function transfer({ reference, amount, payee, concept, destination }: Payout<BankDestination>) {
  const remittance = inBankLetters(concept, remittance_length)
  return tag("CdtTrfTxInf", [
    tag("PmtId", [tag("EndToEndId", reference)]),
    tag("Amt", [tag("InstdAmt", toMajor(amount), { Ccy: amount.currency_code.toUpperCase() })]),
    tag("CdtrAgt", [bankByCode(destination)]),
    tag("Cdtr", [
      tag("Nm", inBankLetters(payee.name, name_length)),
      payee.document && identity(payee.document),
    ]),
    account("CdtrAcct", destination, null),
    remittance === "" ? null : tag("RmtInf", [tag("Ustrd", remittance)]),
  ])
}

/** ISO external codes: tax, national identity, alien registration and passport number. */
const documentCodes = { ruc: "TXID", dni: "NIDN", ce: "ARNU", passport: "CCPT" } as const

function identity({ kind, number }: IdentityDocument): Markup {
  const scheme = tag("SchmeNm", [tag("Cd", documentCodes[kind])])
  const other = tag("Othr", [tag("Id", inBankLetters(number, 35)), scheme])
  return tag("Id", [tag(kind === "ruc" ? "OrgId" : "PrvtId", [other])])
}

function account(name: string, destination: BankDestination, code: string | null): Markup {
  const scheme = destination.kind === "cci" ? tag("Prtry", "CCI") : tag("Cd", "BBAN")
  const { digits } = accountOf(destination)
  return tag(name, [
    tag("Id", [tag("Othr", [tag("Id", digits), tag("SchmeNm", [scheme])])]),
    code === null ? null : tag("Ccy", code.toUpperCase()),
  ])
}

const bankByCode = (destination: BankDestination): Markup =>
  tag("FinInstnId", [tag("ClrSysMmbId", [tag("MmbId", accountOf(destination).bank_code)])])

function debtorBank(version: Version, { account: own, bic }: Pain001Options["debtor"]): Markup {
  if (bic === null) return bankByCode(own)
  return tag("FinInstnId", [tag(version === "pain.001.001.03" ? "BIC" : "BICFI", bic)])
}
