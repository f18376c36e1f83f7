import {
  type BankDestination,
  type MobileDestination,
  type Payout,
  type PayoutFile,
  type PayoutRun,
  writeBankCsv,
  writeCashSheet,
  writeMobileMoneyList,
  writePain001,
} from "@ciap/bank-files"
import type { PayoutFileFormat } from "@ciap/contract"
import { money } from "@ciap/money"
import type { Detail } from "../../modules/payout/lib/details-book"
import type { PayoutRow } from "../../modules/payout/lib/run-rows"
import type { WholeRun } from "../../modules/payout/service"

/** Who pays, as banks ask for it. */
export type Payer = { name: string; tax_id: string | null; account: BankDestination }

/** Payouts that leave with the run. */
export const isPaid = ({ state }: PayoutRow): boolean =>
  state !== "held" && state !== "left_out" && state !== "failed"

const concepts = { producer_pay: "Pago de artesanía", premium: "Prima de comercio justo" } as const

const rails: Record<Detail["kind"], "bank" | "wallet" | "cash"> = {
  cci: "bank",
  account: "bank",
  mobile_money: "wallet",
  cash: "cash",
}

type Paid = { payout: PayoutRow; detail: Detail }

function paidBy(
  { payouts }: WholeRun,
  details: ReadonlyMap<string, Detail>,
  wanted: (detail: Detail) => boolean,
): Paid[] {
  return payouts.filter(isPaid).flatMap((payout) => {
    const detail = details.get(payout.payment_detail_id ?? "")
    return detail && wanted(detail) ? [{ payout, detail }] : []
  })
}

const onRail = (rail: "bank" | "wallet" | "cash") => (detail: Detail) => rails[detail.kind] === rail
const inWallet = (wallet: "yape" | "plin") => (detail: Detail) => detail.wallet === wallet

const belongs: Record<PayoutFileFormat, (detail: Detail) => boolean> = {
  pain001: onRail("bank"),
  bank_csv: onRail("bank"),
  yape: inWallet("yape"),
  plin: inWallet("plin"),
  cash_sheet: onRail("cash"),
}

/** Files that an approved run can be made into: one for each way its groups are paid. */
export function filesOf(whole: WholeRun, details: ReadonlyMap<string, Detail>): PayoutFileFormat[] {
  if (whole.run.state === "proposed" || whole.run.state === "cancelled") return []
  const formats = Object.keys(belongs) as PayoutFileFormat[]
  return formats.filter((format) => paidBy(whole, details, belongs[format]).length > 0)
}

/**
 * Writes one file of an approved run, from its rows alone: the same run gives the same bytes.
 *
 * @returns the text, or what stands in the way, payout by payout
 */
export function writePayoutFile(
  format: PayoutFileFormat,
  whole: WholeRun,
  details: ReadonlyMap<string, Detail>,
  payer: Payer,
): PayoutFile {
  const { run } = whole
  const paid = paidBy(whole, details, belongs[format])
  const head = {
    reference: run.reference,
    // Banks take whole seconds.
    created_at: (run.approved_at ?? run.proposed_at).replace(/\.\d+Z$/, "Z"),
    pay_on: run.pay_on,
    currency_code: run.currency_code,
    payer: { name: payer.name, tax_id: payer.tax_id },
  }
  const of = <Destination>(to: (detail: Detail) => Destination): PayoutRun<Destination> => ({
    ...head,
    payouts: paid.map(({ payout, detail }): Payout<Destination> => ({
      reference: payout.reference,
      payee: { name: detail.holder_name, document: documentOf(detail) },
      amount: money(payout.amount_minor, run.currency_code),
      concept: concepts[payout.fund],
      destination: to(detail),
    })),
  })
  const debtor = { account: payer.account, bic: null }
  const write: Record<PayoutFileFormat, () => PayoutFile> = {
    pain001: () => writePain001(of(bankOf), { debtor }),
    bank_csv: () => writeBankCsv(of(bankOf)),
    yape: () => writeMobileMoneyList(of(mobileOf("yape"))),
    plin: () => writeMobileMoneyList(of(mobileOf("plin"))),
    cash_sheet: () => writeCashSheet(of(() => null)),
  }
  return write[format]()
}

const documentOf = ({ document_kind: kind, document_number: number }: Detail) =>
  kind === null || number === null ? null : { kind, number }

const bankOf = ({ kind, number, bank_code }: Detail): BankDestination =>
  kind === "cci"
    ? { kind: "cci", number: number ?? "" }
    : { kind: "account", number: number ?? "", bank_code: bank_code ?? "" }

const mobileOf =
  (wallet: "yape" | "plin") =>
  ({ number }: Detail): MobileDestination => ({ wallet, phone: number ?? "" })
