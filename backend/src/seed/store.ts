import { regions } from "@ciap/demo-data"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { quiet } from "./quiet"
import { must } from "./stage"

const house_currency = "pen"
const locales = ["en-GB", "es-PE", "fr-FR"]
const channel_name = "CIAP"
const key_title = "Storefront"

export type StoreIds = { store_id: string; sales_channel_id: string; publishable_key: string }

/** Store with its currencies and languages, the one sales channel, and the storefront's key. */
export async function seedStore(container: MedusaContainer): Promise<StoreIds> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const store_id = must(store, "store").id
  const sales_channel_id = await salesChannel(container, store?.default_sales_channel_id ?? null)
  await updateStoresWorkflow(container).run({
    context: quiet,
    input: {
      selector: { id: store_id },
      update: {
        name: "CIAP",
        default_sales_channel_id: sales_channel_id,
        // A price without a region rule takes its tax preference from its currency.
        supported_currencies: regions.map(({ currency_code, tax_inclusive }) => ({
          currency_code,
          is_default: currency_code === house_currency,
          is_tax_inclusive: tax_inclusive,
        })),
        supported_locales: locales.map((locale_code) => ({ locale_code })),
      },
    },
  })
  const publishable_key = await publishableKey(container, sales_channel_id)
  return { store_id, sales_channel_id, publishable_key }
}

/** Medusa makes a default channel at its first start; ours is that one under our name. */
async function salesChannel(container: MedusaContainer, default_id: string | null) {
  const channels = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({})
  const ours = channels.find(({ name }) => name === channel_name)
  if (ours) return ours.id
  const given = channels.find(({ id }) => id === default_id) ?? channels[0]
  const words = { name: channel_name, description: "The shop of the union's artisan groups." }
  if (given) {
    await updateSalesChannelsWorkflow(container).run({
      context: quiet,
      input: { selector: { id: given.id }, update: words },
    })
    return given.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    context: quiet,
    input: { salesChannelsData: [words] },
  })
  return must(result[0], "sales channel").id
}

/** The storefront's key: the one Medusa makes at its first start, under our name, opening our channel. */
async function publishableKey(container: MedusaContainer, sales_channel_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["id", "token", "title", "sales_channels.id"],
    filters: { type: ApiKeyType.PUBLISHABLE },
  })
  const standing = keys.find(({ title }) => title === key_title) ?? keys[0]
  const key = standing ?? (await createKey(container))
  if (standing && standing.title !== key_title) {
    await updateApiKeysWorkflow(container).run({
      context: quiet,
      input: { selector: { id: standing.id }, update: { title: key_title } },
    })
  }
  const opens = standing?.sales_channels?.some((channel) => channel?.id === sales_channel_id)
  if (opens !== true) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      context: quiet,
      input: { id: key.id, add: [sales_channel_id] },
    })
  }
  return key.token
}

async function createKey(container: MedusaContainer) {
  const { result } = await createApiKeysWorkflow(container).run({
    context: quiet,
    input: { api_keys: [{ title: key_title, type: ApiKeyType.PUBLISHABLE, created_by: "seed" }] },
  })
  return must(result[0], "publishable key")
}
