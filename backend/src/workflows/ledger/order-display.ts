import type { Language, OrderReturnedAnswer, Picture } from "@ciap/contract"
import { toWire } from "@ciap/money"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { groupMayBeShown } from "../../lib/consents"
import { day } from "../../lib/day"
import { groupName } from "../../lib/group-name"
import { inLanguage } from "../../lib/locales"
import { fromMedusa } from "../../lib/money-border"
import { type ImageRow, keptPicture, pictureIn } from "../../lib/picture"
import { problem } from "../../lib/problem"
import { paidWith } from "../../modules/payment-stripe/intent-facts"
import { openPayment } from "../buying/open-payment"

type Answer = OrderReturnedAnswer["order"]
type Line = Answer["lines"][number]
type LineWords = Pick<Line, "product_id" | "product_handle" | "title" | "variant_title" | "picture">

/** Everything about an order that is words and states, not the ledger's money. */
export type OrderDisplay = Pick<
  Answer,
  | "display_id"
  | "status"
  | "payment_status"
  | "fulfillment_status"
  | "country_code"
  | "shipping_method"
  | "payment"
  | "paid_with"
> & {
  readonly lines: ReadonlyMap<string, LineWords>
  readonly group: (id: string) => Line["group"]
}

type PaymentRecord = {
  amount: BigNumberInput
  raw_amount?: BigNumberInput | null
  currency_code: string
  captured_at: Date | string | null
  canceled_at: Date | string | null
  data?: Record<string, unknown> | null
}
type OrderRecord = {
  display_id: number
  status: string
  payment_status: string
  fulfillment_status: string
  shipping_address?: { country_code?: string | null } | null
  shipping_methods?: { name: string; shipping_option_id?: string | null }[]
  items: {
    id: string
    title: string
    product_title?: string | null
    variant_title?: string | null
    variant_id?: string | null
    product_id?: string | null
    product_handle?: string | null
    thumbnail?: string | null
  }[]
  payment_collections?: { payments?: PaymentRecord[] }[]
}

const fields = [
  "display_id",
  "status",
  "shipping_address.country_code",
  "shipping_methods.name",
  "shipping_methods.shipping_option_id",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.variant_id",
  "items.product_id",
  "items.product_handle",
  "items.thumbnail",
  "payment_collections.*",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
  "fulfillments.*",
]

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** What to pay, how, and the reference, while money is still expected; null afterwards. */
function instructions(order: OrderRecord): Answer["payment"] {
  if (order.status === "canceled") return null
  const open = openPayment(order)
  const data = open?.data
  if (!open || !data || (data.method !== "bank" && data.method !== "yape")) return null
  const rows = Array.isArray(data.pay_to) ? (data.pay_to as Record<string, unknown>[]) : []
  return {
    method: data.method,
    amount: toWire(fromMedusa(open.raw_amount ?? open.amount, open.currency_code)),
    reference: text(data.reference),
    pay_to: rows.map((row) => ({ label: text(row.label), value: text(row.value) })),
    demonstration: data.demonstration === true,
  }
}

/** How it was paid, from the payment that Stripe carried; one that was called off says nothing. */
function paidThroughStripe(order: OrderRecord): Answer["paid_with"] {
  const payments = (order.payment_collections ?? []).flatMap((each) => each.payments ?? [])
  const [paid] = payments.flatMap(({ captured_at, canceled_at, data }) =>
    captured_at !== null && canceled_at === null ? (paidWith(data) ?? []) : [],
  )
  return paid ?? null
}

type Item = OrderRecord["items"][number]
type Product = {
  id: string
  title: string
  images?: ImageRow[] | null
  variants?: { id: string; title: string }[]
}

/**
 * What each line is called: as the catalogue names it today, or as the order has it where the product is gone. The
 * variant of a product without a choice has no name of its own.
 */
function lineWords(products: readonly Product[], language: Language): (item: Item) => LineWords {
  const known = new Map(products.map((product) => [product.id, product]))
  return (item) => {
    const product = known.get(item.product_id ?? "")
    const title = product?.title ?? item.product_title ?? item.title
    const variants = product?.variants ?? []
    const variant = variants.find(({ id }) => id === item.variant_id)
    return {
      product_id: item.product_id ?? null,
      product_handle: item.product_handle ?? null,
      title,
      variant_title: variants.length === 1 ? null : (variant?.title ?? item.variant_title ?? null),
      picture: linePicture(item, product, language, title),
    }
  }
}

/** What was bought, as it looked then: the address stands on the line, its words and widths with the product's image. */
function linePicture(
  { thumbnail }: Item,
  product: Product | undefined,
  language: Language,
  title: string,
): Picture | null {
  if (!thumbnail) return null
  const image = product?.images?.find(({ url }) => url === thumbnail)
  return pictureIn(keptPicture(image ?? { url: thumbnail }), language, title)
}

/**
 * Reads an order's words in a language: titles and the way of shipping are translated at reading, because Medusa keeps
 * the language of the purchase on the order.
 */
export async function loadOrderDisplay(
  container: MedusaContainer,
  order_id: string,
  language: Language,
  group_ids: readonly string[],
): Promise<OrderDisplay> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const detail = await getOrderDetailWorkflow(container).run({ input: { order_id, fields } })
  const order = detail.result as unknown as OrderRecord | undefined // exactly the fields asked for
  if (order === undefined)
    throw problem("NOT_FOUND", "This order does not exist. Nothing was changed.")
  const product_ids = order.items.flatMap((item) => item.product_id ?? [])
  const [method] = order.shipping_methods ?? []
  const [products, groups, ways] = await Promise.all([
    query.graph(
      {
        entity: "product",
        fields: ["id", "title", "images.url", "images.metadata", "variants.id", "variants.title"],
        filters: { id: product_ids },
      },
      inLanguage(language),
    ),
    query.graph(
      {
        entity: "group",
        fields: ["id", "handle", "name", "place", "consents.*"],
        filters: { id: [...group_ids] },
      },
      inLanguage(language),
    ),
    query.graph(
      {
        entity: "shipping_option",
        fields: ["id", "name"],
        filters: { id: [method?.shipping_option_id ?? ""] },
      },
      inLanguage(language),
    ),
  ])
  const wordsOf = lineWords(products.data, language)
  const today = day(new Date())
  const known = new Map(
    groups.data.map(({ id, handle, name, place, consents }) => {
      const may_name = groupMayBeShown(consents, "name", today)
      return [id, { id, handle, name: groupName({ name, place }, language, may_name) }]
    }),
  )
  return {
    display_id: order.display_id,
    status: order.status,
    payment_status: order.payment_status,
    fulfillment_status: order.fulfillment_status,
    country_code: order.shipping_address?.country_code ?? null,
    shipping_method: ways.data[0]?.name ?? method?.name ?? null,
    payment: instructions(order),
    paid_with: paidThroughStripe(order),
    group: (id) => known.get(id) ?? { id, handle: "", name: "" },
    lines: new Map(order.items.map((item) => [item.id, wordsOf(item)])),
  }
}
