import { z } from "zod"
import { accepted, currency, flag, id, metadata, shipping, text, whole } from "../http/parameters"
import { paymentMethodData } from "./payment-methods"

/** What an intent can be given while it is created and changed later. */
const changeable = {
  amount: whole(1),
  currency,
  customer: id,
  description: text,
  metadata,
  payment_method: id,
  payment_method_configuration: accepted,
  payment_method_data: paymentMethodData,
  payment_method_options: accepted,
  payment_method_types: z.array(z.string()),
  receipt_email: text,
  setup_future_usage: z.enum(["", "off_session", "on_session"]),
  shipping,
  statement_descriptor: text,
  statement_descriptor_suffix: text,
  transfer_group: text,
  capture_method: z.enum(["automatic", "automatic_async", "manual"]),
}

/** What belongs to the moment of confirmation. */
const confirming = {
  error_on_requires_action: flag,
  mandate: accepted,
  mandate_data: accepted,
  off_session: z.enum(["true", "false", "one_off", "recurring"]).transform((on) => on !== "false"),
  radar_options: accepted,
  return_url: z.url(),
  use_stripe_sdk: flag,
}

export const createParameters = z
  .strictObject({
    ...changeable,
    ...confirming,
    automatic_payment_methods: z.strictObject({
      enabled: flag,
      allow_redirects: z.enum(["always", "never"]).optional(),
    }),
    confirm: flag,
    confirmation_method: z.enum(["automatic", "manual"]),
  })
  .partial()
  .required({ amount: true, currency: true })

export const updateParameters = z.strictObject(changeable).partial()

export const confirmParameters = z
  .strictObject({
    ...confirming,
    capture_method: changeable.capture_method,
    client_secret: id,
    payment_method: id,
    payment_method_data: paymentMethodData,
    payment_method_options: accepted,
    payment_method_types: changeable.payment_method_types,
    receipt_email: text,
    setup_future_usage: changeable.setup_future_usage,
    shipping,
  })
  .partial()

export const captureParameters = z
  .strictObject({
    amount_to_capture: whole(1),
    final_capture: flag,
    metadata,
    statement_descriptor: text,
    statement_descriptor_suffix: text,
  })
  .partial()

export const cancelParameters = z
  .strictObject({
    cancellation_reason: z.enum(["abandoned", "duplicate", "fraudulent", "requested_by_customer"]),
  })
  .partial()

export type CreateParameters = z.output<typeof createParameters>
export type UpdateParameters = z.output<typeof updateParameters>
export type ConfirmParameters = z.output<typeof confirmParameters>
