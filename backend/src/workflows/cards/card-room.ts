import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { fromMedusa } from "../../lib/money-border"
import { CARD_PAYMENTS_MODULE } from "../../modules/card-payments"
import type CardPaymentsService from "../../modules/card-payments/service"
import { openStripe } from "./stripe"

/** What every look at a card payment works with. */
export type CardRoom = {
  readonly container: MedusaContainer
  readonly stripe: Stripe
  readonly kept: CardPaymentsService
  readonly now: Date
}

/**
 * @param now decides whether a paid cart has waited too long
 * @throws NOT_FOUND while card payments are not set up
 */
export const openCardRoom = (container: MedusaContainer, now = new Date()): CardRoom => ({
  container,
  stripe: openStripe().stripe,
  kept: container.resolve(CARD_PAYMENTS_MODULE),
  now,
})

/** Medusa's side of a payment. */
export type CardSession = {
  id: string
  payment_collection_id: string
  provider_id: string
  amount: number
  payment?: {
    id: string
    currency_code: string
    captured_at: Date | string | null
    captures?: { amount: BigNumberInput; raw_amount?: BigNumberInput | null }[]
  } | null
}

/** Medusa's side of the payment that an intent names; undefined when it is gone. */
export async function sessionOf(
  { container }: CardRoom,
  session_id: string,
): Promise<CardSession | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: [
      "id",
      "payment_collection_id",
      "provider_id",
      "amount",
      "payment.id",
      "payment.currency_code",
      "payment.captured_at",
      "payment.captures.amount",
      "payment.captures.raw_amount",
    ],
    filters: { id: session_id },
  })
  return data[0] as CardSession | undefined // exactly the fields asked for
}

/** What Medusa has captured of a payment, in minor units. */
export const capturedOf = ({
  captures = [],
  currency_code,
}: NonNullable<CardSession["payment"]>): bigint =>
  captures.reduce(
    (sum, { raw_amount, amount }) =>
      sum + fromMedusa(raw_amount ?? amount, currency_code).amount_minor,
    0n,
  )

/** The order that a payment pays; undefined while it is none. */
export async function orderOf(
  { container }: CardRoom,
  { payment_collection_id }: Pick<CardSession, "payment_collection_id">,
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id },
  })
  return data[0]?.order_id
}

/** The id of Stripe's payment that Medusa's payment names; empty where it names none. */
export const intentIdOf = (data: Record<string, unknown> | null | undefined): string =>
  typeof data?.id === "string" ? data.id : ""
