import { compare, type Money } from "@ciap/money"

import { type CsvCell, writeCsv } from "../csv/write"
import { accountOf, checkAccount, printedAccount, readMobileNumber } from "./accounts"
import { type DestinationRefusal, whenPayable } from "./check-run"
import type {
  BankDestination,
  IdentityDocument,
  MobileDestination,
  Payout,
  PayoutFile,
  PayoutRun,
} from "./run"

const documentNames: Record<IdentityDocument["kind"], string> = {
  dni: "DNI",
  ruc: "RUC",
  ce: "CE",
  passport: "Pasaporte",
}

/** A document as people say it: "DNI 12345678"; "" where none is known. */
export function documentText(document: IdentityDocument | null): string {
  return document ? `${documentNames[document.kind]} ${document.number}` : ""
}

/**
 * The run as a CSV for the bank's page or its clerk: a row for each payout, headings in Spanish. Banks of Peru publish
 * no common layout, so this one has all that any of them asks for.
 */
export function writeBankCsv(run: PayoutRun<BankDestination>): PayoutFile {
  return whenPayable(run, checkAccount, () =>
    writeCsv([
      [
        "N.º",
        "Referencia",
        "Fecha de pago",
        "Beneficiario",
        "Tipo de documento",
        "Número de documento",
        "Tipo de cuenta",
        "Cuenta",
        "Banco",
        "Moneda",
        "Importe",
        "Concepto",
      ],
      ...run.payouts.map(({ reference, payee, amount, concept, destination }, at): CsvCell[] => [
        BigInt(at + 1),
        reference,
        run.pay_on,
        payee.name,
        payee.document ? documentNames[payee.document.kind] : null,
        payee.document?.number ?? null,
        destination.kind === "cci" ? "CCI" : "Cuenta",
        printedAccount(destination),
        accountOf(destination).bank_code,
        amount.currency_code.toUpperCase(),
        amount,
        concept,
      ]),
    ]),
  )
}

/** The most that one payment by a wallet may be: a rate with a date, so the caller's. */
export type WalletLimits = Partial<Record<MobileDestination["wallet"], Money>>

/** The run as a list to pay by hand from a phone, one row for each payment. */
export function writeMobileMoneyList(
  run: PayoutRun<MobileDestination>,
  limits: WalletLimits = {},
): PayoutFile {
  return whenPayable(run, checkWallet(limits), () =>
    writeCsv([
      ["N.º", "Billetera", "Celular", "Nombre", "Moneda", "Importe", "Mensaje", "Referencia"],
      ...run.payouts.map(({ reference, payee, amount, concept, destination }, at): CsvCell[] => [
        BigInt(at + 1),
        destination.wallet === "yape" ? "Yape" : "Plin",
        readMobileNumber(destination.phone),
        payee.name,
        amount.currency_code.toUpperCase(),
        amount,
        concept,
        reference,
      ]),
    ]),
  )
}

function checkWallet(limits: WalletLimits) {
  return (
    { wallet, phone }: MobileDestination,
    { amount }: Payout<MobileDestination>,
  ): DestinationRefusal => {
    if (readMobileNumber(phone) === null) {
      return { code: "BAD_PHONE", message: `"${phone}" is not a mobile number of nine digits.` }
    }
    const limit = limits[wallet]
    return limit && limit.currency_code === amount.currency_code && compare(amount, limit) > 0
      ? { code: "OVER_WALLET_LIMIT", message: `The payment is above what ${wallet} takes at once.` }
      : null
  }
}
