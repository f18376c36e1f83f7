import type { WireMoney } from "@ciap/money"

/** What staff saw arrive at the bank or in the wallet. */
export type Receipt = {
  order_id: string
  /** What the bank or the wallet shows as received. */
  amount: WireMoney
  received_on: string
  operation_number: string
  /** Staff member who confirms. */
  confirmed_by: string
  /** Owner of the lock: one per request. */
  request_id: string
}
