import type { OrderReturnedAnswer } from "@ciap/contract"
import { compare, fromWire, isZero } from "@ciap/money"

type Order = OrderReturnedAnswer["order"]

export type PaymentState =
  | "pay_waiting"
  | "pay_partly"
  | "pay_received"
  | "pay_refunded"
  | "pay_partly_refunded"
  | "pay_cancelled"

/**
 * How far the payment is, from the amounts alone: names of payment states in Medusa say what its records went
 * through, not what arrived.
 */
export function paymentState({ status, total, paid, refunded }: Order): PaymentState {
  const [due, came, went] = [fromWire(total), fromWire(paid), fromWire(refunded)]
  if (isZero(came)) return status === "canceled" ? "pay_cancelled" : "pay_waiting"
  if (!isZero(went)) return compare(went, came) < 0 ? "pay_partly_refunded" : "pay_refunded"
  return compare(came, due) < 0 ? "pay_partly" : "pay_received"
}

export type FulfilmentState =
  "ship_waiting" | "ship_packed" | "ship_partly" | "ship_sent" | "ship_delivered" | "ship_cancelled"

const fulfilment: Readonly<Record<string, FulfilmentState>> = {
  not_fulfilled: "ship_waiting",
  fulfilled: "ship_packed",
  partially_fulfilled: "ship_packed",
  partially_shipped: "ship_partly",
  shipped: "ship_sent",
  partially_delivered: "ship_partly",
  delivered: "ship_delivered",
  canceled: "ship_cancelled",
}

/** Medusa's fulfilment state in our words; one that is new to us has not left yet as far as we can say. */
export const fulfilmentState = ({ status, fulfillment_status }: Order): FulfilmentState =>
  status === "canceled" ? "ship_cancelled" : (fulfilment[fulfillment_status] ?? "ship_waiting")
