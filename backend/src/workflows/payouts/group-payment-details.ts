import { readCci, readMobileNumber } from "@ciap/bank-files"
import type { PaymentDetailsAnswer, PaymentDetailsRequest } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { problem } from "../../lib/problem"
import type { DetailToPropose } from "../../modules/payout/lib/details-book"
import { presentDetails } from "./present"
import { requireGroup } from "./require-group"
import { payoutService } from "./service"

/** Where a group is and was paid, newest first. @throws NOT_FOUND */
export async function readPaymentDetails(
  container: MedusaContainer,
  group_id: string,
): Promise<PaymentDetailsAnswer> {
  await requireGroup(container, group_id)
  const details = await payoutService(container).detailsOfGroup(group_id)
  return { payment_details: details.map(presentDetails) }
}

/**
 * Details as they are kept, their numbers read as banks and wallets write them.
 *
 * @throws INVALID_REQUEST for a number that is none
 */
export function detailToPropose(group_id: string, request: PaymentDetailsRequest): DetailToPropose {
  const { kind, holder_name, document, reason } = request
  return {
    group_id,
    kind,
    holder_name,
    reason,
    document_kind: document?.kind ?? null,
    document_number: document?.number ?? null,
    ...numbers[kind](request),
  }
}

type Numbers = Pick<DetailToPropose, "number" | "bank_code" | "wallet">

const wrong = (what: string) =>
  problem(
    "INVALID_REQUEST",
    `${what} Nothing was changed; compare it with what the group has written down.`,
  )

const numbers: Record<PaymentDetailsRequest["kind"], (of: PaymentDetailsRequest) => Numbers> = {
  cci: ({ number }) => {
    const cci = readCci(number ?? "")
    if (!cci) throw wrong("An interbank code (CCI) has twenty digits.")
    if (!cci.check_digits_match)
      throw wrong("The last two digits of this interbank code (CCI) do not fit the others.")
    return { number: cci.digits, bank_code: null, wallet: null }
  },
  account: ({ number, bank_code }) => {
    const digits = (number ?? "").replaceAll(" ", "")
    if (!/^\d[\d-]{6,28}\d$/.test(digits) || bank_code === null)
      throw wrong("An account has at least eight digits, and its bank a code of three.")
    return { number: digits, bank_code, wallet: null }
  },
  mobile_money: ({ number, wallet }) => {
    const phone = readMobileNumber(number ?? "")
    if (!phone || wallet === null)
      throw wrong("A mobile number has nine digits and begins with 9, and belongs to Yape or Plin.")
    return { number: phone, bank_code: null, wallet }
  },
  cash: () => ({ number: null, bank_code: null, wallet: null }),
}
