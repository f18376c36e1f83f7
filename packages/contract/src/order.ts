import { z } from "zod"
import { languages } from "./markets"
import { Picture, PriceComponent } from "./store"
import { filterText, isoDate, MoneyWire } from "./wire"

/** `POST /store/orders/access`: a completed cart is exchanged for the signed link of its order. */
export const OrderAccessRequest = z.object({ cart_id: filterText.min(1).max(64) }).strict()
export const OrderAccessAnswer = z.object({ token: z.string(), display_id: z.number().int() })
export type OrderAccessAnswer = z.infer<typeof OrderAccessAnswer>

const Instructions = z.object({
  method: z.enum(["bank", "yape"]),
  amount: MoneyWire,
  reference: z.string(),
  /** `label` is `holder`, `account` or `yape`; a buyer's page says it in words. */
  pay_to: z.array(z.object({ label: z.string(), value: z.string() })),
  demonstration: z.boolean(),
})

/** A payment that was made through Stripe; brand and last four digits where it was a card and they are known. */
const PaidWith = z.object({
  brand: z.string().nullable(),
  last4: z.string().nullable(),
  /** True where no money moved. */
  test_mode: z.boolean(),
})

export const ReturnedLine = z.object({
  line_id: z.string(),
  product_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullable(),
  picture: Picture.nullable(),
  group: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  quantity: z.number().int(),
  kept: z.number().int(),
  gross: MoneyWire,
  producer: MoneyWire,
  premium: MoneyWire,
  components: z.array(PriceComponent),
  /** `reversed`: nothing is kept, and what was booked was taken back; `unbooked`: nothing is kept nor ever was booked. */
  state: z.enum(["awaiting_payment", "pending", "available", "reversed", "unbooked"]),
  /** Day on which the premium becomes available, while it is pending. */
  available_on: isoDate.nullable(),
})

/** `GET /store/orders/:id/returned?token=&language=` (owner or signed guest token) */
export const OrderReturnedQuery = z.object({
  token: z.string().max(400).optional(),
  language: z.enum(languages).default("en"),
})
export const OrderReturnedAnswer = z.object({
  order: z.object({
    display_id: z.number().int(),
    placed_on: isoDate,
    status: z.string(),
    payment_status: z.string(),
    fulfillment_status: z.string(),
    currency_code: z.string(),
    country_code: z.string().nullable(),
    lines: z.array(ReturnedLine),
    shipping: MoneyWire,
    shipping_method: z.string().nullable(),
    tax: MoneyWire,
    total: MoneyWire,
    paid: MoneyWire,
    refunded: MoneyWire,
    payment: Instructions.nullable(),
    /** How the order was paid, where that was by card or another way that Stripe carries. */
    paid_with: PaidWith.nullable(),
    groups: z.array(
      z.object({
        id: z.string(),
        handle: z.string(),
        name: z.string(),
        producer: MoneyWire,
        premium: MoneyWire,
      }),
    ),
  }),
})
export type OrderReturnedAnswer = z.infer<typeof OrderReturnedAnswer>
