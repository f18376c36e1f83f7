import type { PremiumSplitAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../../lib/env"
import { orderToken } from "../../lib/order-link"
import { readLedgerTransactions } from "../ledger/read-ledger"
import { readOrderReturned } from "../ledger/read-order-returned"

const postings_max = 200

/**
 * How an order's money splits, as staff see it: the very page of the buyer, the ledger's postings beside it, and the
 * signed link to send to a buyer who lost it.
 *
 * @throws NOT_FOUND
 */
export async function readPremiumSplit(
  container: MedusaContainer,
  order_id: string,
): Promise<PremiumSplitAnswer> {
  const [order, { transactions }] = await Promise.all([
    readOrderReturned(container, order_id, "en"),
    readLedgerTransactions(container, { order_id, limit: postings_max, offset: 0 }),
  ])
  return {
    order,
    transactions,
    link_token: orderToken(order_id),
    shop_url: env.storefront_url,
  }
}
