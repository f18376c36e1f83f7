import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { money } from "@ciap/money"
import { fromMedusa, toMedusa } from "../../lib/money-border"
import { refund_turn_wait_seconds, refundTurn } from "../../lib/refund-turn"
import type { RefundStanding } from "../../modules/card-payments/lib/refund-requests"
import { type CardRoom, orderOf, sessionOf } from "./card-room"

/**
 * Tells Medusa of a refund that Stripe made and that waits, held by nobody, to be recorded: the card provider takes it up
 * instead of asking Stripe again. Where Medusa has no payment there is nothing to tell.
 */
export async function recordRefund(
  room: CardRoom,
  request: RefundStanding,
  session_id: string,
): Promise<void> {
  const session = await sessionOf(room, session_id)
  if (!session?.payment) return await room.kept.markRecorded(request.id)
  const refund = {
    payment_id: session.payment.id,
    amount: toMedusa(money(request.amount_minor, request.currency_code)),
    created_by: "stripe",
  }
  const order_id = await orderOf(room, session)
  const tell = async () => {
    if (await adopted(room, request, refund.payment_id)) return
    if (order_id === undefined || (await isToldOf(room, order_id, request)))
      await room.container.resolve(Modules.PAYMENT).refundPayment(refund)
    else await refundPaymentWorkflow(room.container).run({ input: refund })
  }
  await room.container
    .resolve(Modules.LOCKING)
    .execute(refundTurn(refund.payment_id), tell, { timeout: refund_turn_wait_seconds })
}

/**
 * True when Medusa had the row of this refund already: whoever wrote it died before he named the request. A second row would
 * count the refund twice, and the first would be taken for one that Stripe was never asked for.
 */
async function adopted(
  { container, kept }: CardRoom,
  request: RefundStanding,
  payment_id: string,
): Promise<boolean> {
  const rows = await container.resolve(Modules.PAYMENT).listRefunds({ payment_id })
  const named = new Set(
    (await kept.refundsOf(request.payment_intent_id)).map((one) => one.medusa_refund_id),
  )
  const row = rows.find(
    ({ id, raw_amount, amount }: Amount & { id: string }) =>
      !named.has(id) &&
      fromMedusa(raw_amount ?? amount, request.currency_code).amount_minor === request.amount_minor,
  )
  if (row === undefined) return false
  await kept.nameRefund(request.id, row.id)
  await kept.markRecorded(request.id)
  return true
}

type Amount = { amount: BigNumberInput; raw_amount?: BigNumberInput | null }
type TransactionRow = Amount & { reference: string | null }
type OrderRow = {
  transactions?: TransactionRow[]
  payment_collections?: { payments?: { refunds?: Amount[] }[] }[]
}

/**
 * True when the order's own account has this refund already: a cancelled order is told of its refund before anybody
 * knows whether it was made.
 */
async function isToldOf(
  { container }: CardRoom,
  order_id: string,
  { amount_minor, currency_code }: RefundStanding,
): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "transactions.reference",
      "transactions.amount",
      "transactions.raw_amount",
      "payment_collections.payments.refunds.amount",
      "payment_collections.payments.refunds.raw_amount",
    ],
    filters: { id: order_id },
  })
  const order = data[0] as unknown as OrderRow | undefined // exactly the fields asked for
  const sum = (rows: readonly Amount[]): bigint =>
    rows.reduce(
      (total, row) => total + fromMedusa(row.raw_amount ?? row.amount, currency_code).amount_minor,
      0n,
    )
  const told = -sum((order?.transactions ?? []).filter(({ reference }) => reference === "refund"))
  const payments = (order?.payment_collections ?? []).flatMap((one) => one.payments ?? [])
  return told >= sum(payments.flatMap(({ refunds }) => refunds ?? [])) + amount_minor
}
