import { type Language, PremiumSplitAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../lib/env"
import { orderToken } from "../../lib/order-link"
import { readLedgerTransactions } from "../ledger/read-ledger"
import { readOrderReturned } from "../ledger/read-order-returned"

const postings_max = 200

type Paid = {
  payment_collections?: ({ payments?: { metadata?: { receipt?: unknown } | null }[] } | null)[]
}

/** The bank operation that staff noted on the payment when they confirmed it; null where none was. */
async function readReceipt(
  container: MedusaContainer,
  order_id: string,
): Promise<PremiumSplitAnswer["receipt"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.metadata"],
    filters: { id: order_id },
  })
  const [order] = data as unknown as Paid[] // exactly the fields asked for
  const payments = (order?.payment_collections ?? []).flatMap((paid) => paid?.payments ?? [])
  const noted = payments.map(({ metadata }) =>
    PremiumSplitAnswer.shape.receipt.safeParse(metadata?.receipt ?? null),
  )
  return noted.find(({ data: receipt }) => receipt)?.data ?? null
}

/**
 * How an order's money splits, as staff see it: the very page of the buyer, the ledger's postings beside it, and the
 * signed link to send to a buyer who lost it.
 *
 * @throws NOT_FOUND
 */
export async function readPremiumSplit(
  container: MedusaContainer,
  order_id: string,
  language: Language,
): Promise<PremiumSplitAnswer> {
  const [order, { transactions }, receipt] = await Promise.all([
    readOrderReturned(container, order_id, language),
    readLedgerTransactions(container, { order_id, limit: postings_max, offset: 0 }),
    readReceipt(container, order_id),
  ])
  return {
    order,
    transactions,
    receipt,
    link_token: orderToken(order_id),
    shop_url: env.storefront_url,
  }
}
