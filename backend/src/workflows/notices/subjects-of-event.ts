import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ledgerPosted } from "../ledger/reconcile-order"
import { priceBreakdownPublished } from "../pricing/publish-breakdowns"
import { ratesRecorded } from "../pricing/record-rates"
import { registerChanged } from "../register/events"
import { subjectOf } from "./subjects"

type Data = Record<string, unknown>
type Resolve = (container: MedusaContainer, ids: string[]) => Promise<string[]>

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === "string")

const products: Resolve = async (_container, ids) => ids.map(subjectOf.product)

const everything: Resolve = async () => [subjectOf.everything]
const groups: Resolve = async (_container, ids) => ids.map(subjectOf.group)
const returned: Resolve = async (_container, ids) => ids.map(subjectOf.returned)

/** Products that a graph of another entity leads to. Deleted rows are read too: what is gone changed something. */
const productsBy =
  (entity: string, field: string): Resolve =>
  async (container, id) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity,
      fields: ["id", field],
      filters: { id },
      withDeleted: true,
    })
    return data.flatMap((row) => idsAt(row, field.split("."))).map(subjectOf.product)
  }

function idsAt(value: unknown, path: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsAt(one, path))
  const [head, ...rest] = path
  if (head === undefined) return texts(value)
  return typeof value === "object" && value !== null ? idsAt((value as Data)[head], rest) : []
}

/** Products found by what they have. */
const productsWith =
  (filter: (ids: string[]) => Data): Resolve =>
  async (container, ids) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "product", fields: ["id"], filters: filter(ids) })
    return data.map(({ id }) => subjectOf.product(id))
  }

const byVariant = productsBy("product_variant", "product_id")
const byCategory = productsWith((id) => ({ categories: { id } }))
const byOption = productsWith((id) => ({ options: { id } }))
const byLevel = productsBy("inventory_level", "inventory_item.variants.product_id")
const byReservation = productsBy("reservation", "inventory_item.variants.product_id")
const byOptionValue = productsWith((id) => ({ variants: { options: { id } } }))

/** Whose words a translation row translates, by the model's name. */
const translated: Record<string, Resolve> = {
  product: products,
  product_variant: byVariant,
  product_category: byCategory,
  product_option: byOption,
  product_option_value: byOptionValue,
  group: groups,
  public_claim: async (container, id) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "public_claim",
      fields: ["group_id"],
      filters: { id },
    })
    return data.flatMap(({ group_id }) => (group_id ? [subjectOf.group(group_id)] : []))
  },
}

const byTranslation: Resolve = async (container, id) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference", "reference_id"],
    filters: { id },
    withDeleted: true,
  })
  const found = await Promise.all(
    data.map(async ({ reference, reference_id }) => {
      const resolve = translated[reference]
      return resolve ? await resolve(container, [reference_id]) : []
    }),
  )
  return found.flat()
}

type Effect = { events: string[]; resolve: Resolve; ids?: (data: Data) => string[] }

/** Created, updated and deleted, as Medusa's workflows name them. */
const changesOf = (entity: string) => ["created", "updated", "deleted"].map((c) => `${entity}.${c}`)

/** What each event changes. Unless said otherwise it carries the `id` of the row that changed. */
const effects: Effect[] = [
  { events: changesOf("product"), resolve: products },
  { events: changesOf("product-variant"), resolve: byVariant },
  { events: ["product-category.updated"], resolve: byCategory },
  { events: ["product-option.updated"], resolve: byOption },
  { events: ["product-option-value.updated"], resolve: byOptionValue },
  { events: changesOf("inventory-level"), resolve: byLevel },
  { events: changesOf("reservation-item"), resolve: byReservation },
  { events: changesOf("translation"), resolve: byTranslation },
  { events: [priceBreakdownPublished], resolve: products, ids: (data) => texts(data.product_ids) },
  { events: [registerChanged], resolve: groups, ids: (data) => texts(data.group_ids) },
  { events: [ledgerPosted], resolve: returned, ids: (data) => texts(data.group_ids) },
  { events: [ratesRecorded, "tax.tax-rate.created", "tax.tax-rate.updated"], resolve: everything },
]

/** Events after which the shop shows something old. */
export const shopEvents: string[] = effects.flatMap(({ events }) => events)

/** What of the shop an event changed, as subjects of change notices. */
export async function subjectsOfEvent(
  container: MedusaContainer,
  event: { name: string; data: Data | Data[] },
): Promise<string[]> {
  const effect = effects.find(({ events }) => events.includes(event.name))
  if (!effect) return []
  const ids = effect.ids ?? ((data: Data) => texts(data.id))
  return [...new Set(await effect.resolve(container, [event.data].flat().flatMap(ids)))]
}
