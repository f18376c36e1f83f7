/** Who refunds a payment takes turns under this key: Medusa changes an order's account for one refund at a time. */
export const refundTurn = (payment_id: string): string => `refund:${payment_id}`

/** As long as one waits for its turn; seconds. */
export const refund_turn_wait_seconds = 90
