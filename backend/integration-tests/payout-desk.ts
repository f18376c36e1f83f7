import { LedgerAccountsAnswer, PayoutRunAnswer, StatementAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { day } from "../src/lib/day"
import { env } from "../src/lib/env"
import { PAYOUT_MODULE } from "../src/modules/payout"
import { reconcileOrderWorkflow } from "../src/workflows/ledger/reconcile-order"
import {
  answered,
  type Api,
  fillCart,
  placeOrder,
  prepareCheckout,
  returnedOf,
  type Shop,
  withCode,
} from "./shop"

type Room = {
  api: Api
  shop: Shop
  container: MedusaContainer
  utils: { waitWorkflowExecutions: () => Promise<void> }
}
type Staff = Shop["staff"]

export const today = day(new Date())
const long_ago = new Date(Date.now() - 3 * 86_400_000)
const much_later = "2030-01-01"

/** An interbank code whose check digits are right; the account is nobody's. */
export const details = {
  kind: "cci",
  number: "011-366-000100032542-21",
  holder_name: "Asociación de demostración",
  document: { kind: "ruc", number: "20000000001" },
  reason: "Account that the assembly opened",
}

/** A picture of one point: what a clerk uploads as proof. */
export const receipt = {
  mime_type: "image/png",
  content:
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
}

/** The group has payment details that two others have agreed on: long enough ago to be paid there, if nothing is said. */
export async function givePaymentDetails(
  container: MedusaContainer,
  group_id: string,
  at: Date = long_ago,
): Promise<void> {
  const payouts = container.resolve(PAYOUT_MODULE)
  const { id } = await payouts.proposeDetail(
    {
      group_id,
      kind: "cci",
      number: details.number.replaceAll("-", ""),
      bank_code: null,
      wallet: null,
      holder_name: details.holder_name,
      document_kind: "ruc",
      document_number: details.document.number,
      reason: details.reason,
    },
    "user_other",
  )
  await payouts.decideDetail(id, { approve: true, actor_id: "user_third", at })
}

export const runOf = ({ data }: { data: unknown }) => PayoutRunAnswer.parse(data).run

/** Everything a suite does to have something to pay, and to pay it: a clerk prepares, an approver lets it go. */
export async function openPayoutDesk({ api, shop, container, utils }: Room) {
  const signIn = async (role: string): Promise<Staff> => {
    const login = { email: `${role}@ciap.example`, password: env.demo_staff_password }
    const { data } = await api.post("/auth/user/emailpass", login)
    return { headers: { authorization: `Bearer ${withCode(data.token)}` } }
  }
  const clerk = await signIn("clerk")
  const approver = await signIn("approver")

  /** A paid order whose return window is over: pay and premium are available. Answers whose they are. */
  const sell = async (quantity = 2): Promise<string> => {
    const pieces = [{ external_id: "HUA-001", quantity }]
    const cart_id = await fillCart(api, shop, { pieces })
    await prepareCheckout(api, shop, cart_id)
    const { order, token } = await placeOrder(api, shop, cart_id)
    const { payment } = await returnedOf(api, shop, order.id, token)
    await api.post(
      `/admin/orders/${order.id}/receipt`,
      { amount: payment.amount, received_on: today, operation_number: `OP-${order.display_id}` },
      shop.staff,
    )
    await utils.waitWorkflowExecutions()
    const input = { order_id: order.id, today: much_later }
    await reconcileOrderWorkflow(container).run({ input })
    return (await returnedOf(api, shop, order.id, token)).lines[0]?.group?.id ?? ""
  }

  /** The balance of the first account whose code holds these words, of one group where it is named. */
  const balance = async (words: string, group_id?: string): Promise<bigint> => {
    const of = group_id ? `&group_id=${group_id}` : ""
    const { data } = await api.get(`/admin/ledger/accounts?limit=200${of}`, shop.staff)
    const { accounts } = LedgerAccountsAnswer.parse(data)
    return BigInt(accounts.find(({ code }) => code.includes(words))?.balance.amount_minor ?? "0")
  }

  const act = (path: string, who: Staff, body: object = {}) =>
    answered(api.post(`/admin/settlement/${path}`, body, who))
  const propose = () =>
    act("payout-runs", clerk, { currency_code: "pen", account: "bcp-soles", pay_on: today })

  const statementOf = async (group_id: string, month: string) => {
    const { data } = await api.get(`/admin/settlement/statements/${group_id}/${month}`, clerk)
    return StatementAnswer.parse(data).statement
  }

  return {
    clerk,
    approver,
    sell,
    balance,
    act,
    propose,
    givePaymentDetails: (group_id: string) => givePaymentDetails(container, group_id),
    statementOf,
  }
}
