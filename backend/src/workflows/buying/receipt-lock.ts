export const lock_wait_seconds = 15
export const lock_hold_seconds = 60

/** One at a time decides what an order's buyer owes: a receipt, or what changed the order. */
export const receiptLock = (order_id: string): string => `receipt:${order_id}`
