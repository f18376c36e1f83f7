type Payment = { captured_at: Date | string | null; canceled_at: Date | string | null }
type WithPayments<P> = { payment_collections?: readonly { payments?: readonly P[] }[] | undefined }

/** Every payment of an order, whatever became of it. */
export const paymentsOf = <P extends Payment>(order: WithPayments<P>): P[] =>
  (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])

/** The payment that still waits for money; undefined when none does. */
export const openPayment = <P extends Payment>(order: WithPayments<P>): P | undefined =>
  paymentsOf(order).find((payment) => payment.captured_at === null && payment.canceled_at === null)
