import * as z from "zod/mini"
import { StoreProblem } from "./problem"

/**
 * What we read of Medusa's answers, and no more: each request asks for exactly these fields. `zod/mini` because
 * this runs in the browser.
 */
const Amount = z.number()

const LineShape = z.object({
  id: z.string(),
  variant_id: z.nullable(z.string()),
  product_handle: z.nullable(z.string()),
  product_title: z.nullable(z.string()),
  variant_title: z.nullable(z.string()),
  quantity: Amount,
  unit_price: Amount,
  original_total: Amount,
  created_at: z.string(),
  tax_lines: z.optional(z.nullable(z.array(z.object({ rate: Amount })))),
})

const AddressShape = z.object({
  first_name: z.nullable(z.string()),
  last_name: z.nullable(z.string()),
  address_1: z.nullable(z.string()),
  address_2: z.nullable(z.string()),
  city: z.nullable(z.string()),
  province: z.nullable(z.string()),
  postal_code: z.nullable(z.string()),
  country_code: z.nullable(z.string()),
  phone: z.nullable(z.string()),
})

const SessionShape = z.object({ id: z.string(), provider_id: z.string(), status: z.string() })

export const CartShape = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: z.string(),
  email: z.nullable(z.string()),
  completed_at: z.optional(z.nullable(z.string())),
  total: Amount,
  tax_total: Amount,
  original_item_total: Amount,
  original_shipping_total: Amount,
  promotions: z.optional(z.array(z.nullable(z.object({ code: z.nullable(z.string()) })))),
  items: z.array(LineShape),
  shipping_methods: z.optional(
    z.array(z.object({ shipping_option_id: z.nullable(z.string()), name: z.string() })),
  ),
  shipping_address: z.optional(z.nullable(AddressShape)),
  payment_collection: z.optional(
    z.nullable(
      z.object({
        id: z.string(),
        payment_sessions: z.optional(z.nullable(z.array(z.nullable(SessionShape)))),
      }),
    ),
  ),
})
export type CartShape = z.infer<typeof CartShape>

/** The `fields` parameter that makes Medusa answer a cart as {@link CartShape} reads it. */
export const cart_fields = [
  "id",
  "currency_code",
  "region_id",
  "email",
  "completed_at",
  "total",
  "tax_total",
  "original_item_total",
  "original_shipping_total",
  "promotions.code",
  ...[
    "id",
    "variant_id",
    "product_handle",
    "product_title",
    "variant_title",
    "quantity",
    "unit_price",
    "original_total",
    "created_at",
    "tax_lines.rate",
  ].map((field) => `items.${field}`),
  "shipping_methods.shipping_option_id",
  "shipping_methods.name",
  ...Object.keys(AddressShape.shape).map((field) => `shipping_address.${field}`),
  "payment_collection.id",
  ...Object.keys(SessionShape.shape).map((field) => `payment_collection.payment_sessions.${field}`),
].join(",")

export const CartAnswer = z.object({ cart: CartShape })
export const LineDeletedAnswer = z.object({ parent: CartShape })

export const RegionsAnswer = z.object({
  regions: z.array(
    z.object({
      id: z.string(),
      currency_code: z.string(),
      countries: z.array(z.object({ iso_2: z.string() })),
    }),
  ),
})

/** Reads an answer; one that does not fit is a fault on our side, told as such. */
export function read<S extends z.ZodMiniType>(schema: S, answer: unknown): z.output<S> {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.slice(0, 3).map((i) => `${i.path.join(".")}: ${i.message}`)
  throw new StoreProblem("UNEXPECTED", 200, `The answer is not as agreed. ${faults.join("; ")}`)
}
