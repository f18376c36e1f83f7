import { regions } from "@ciap/demo-data"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { linkProvidersWorkflow } from "../workflows/seed/link-providers"
import { deliveryOptions, fulfillment_providers } from "./delivery-options"
import { quiet } from "./quiet"
import { must } from "./stage"

const location_name = "Lima, CIAP"
const set_name = "Parcels from Lima"
const profile_name = "Pieces"

export type DeliveryIds = { stock_location_id: string; shipping_profile_id: string }

/** One place that packs and sends, four zones, and the ways of sending in each. */
export async function seedDelivery(
  container: MedusaContainer,
  { store_id, sales_channel_id }: { store_id: string; sales_channel_id: string },
): Promise<DeliveryIds> {
  const stock_location_id = await stockLocation(container)
  await linkLocation(container, stock_location_id, sales_channel_id)
  await updateStoresWorkflow(container).run({
    context: quiet,
    input: {
      selector: { id: store_id },
      update: { default_location_id: stock_location_id },
    },
  })
  const shipping_profile_id = await shippingProfile(container)
  const zones = await serviceZones(container, stock_location_id)
  await shippingOptions(container, zones, shipping_profile_id)
  return { stock_location_id, shipping_profile_id }
}

async function stockLocation(container: MedusaContainer) {
  const [standing] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: location_name })
  if (standing) return standing.id
  const { result } = await createStockLocationsWorkflow(container).run({
    context: quiet,
    input: {
      locations: [
        {
          name: location_name,
          address: { address_1: "Lima", city: "Lima", country_code: "pe" },
        },
      ],
    },
  })
  return must(result[0], "stock location").id
}

async function linkLocation(container: MedusaContainer, id: string, sales_channel_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "stock_location",
    fields: ["id", "sales_channels.id", "fulfillment_providers.id"],
    filters: { id },
  })
  const location = must(data[0], location_name)
  if (!location.sales_channels?.some((channel) => channel?.id === sales_channel_id)) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      context: quiet,
      input: { id, add: [sales_channel_id] },
    })
  }
  const missing = fulfillment_providers.filter(
    (provider_id) => !location.fulfillment_providers?.some((given) => given?.id === provider_id),
  )
  await linkProvidersWorkflow(container).run({
    context: quiet,
    input: missing.map((fulfillment_provider_id) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id },
    })),
  })
}

async function shippingProfile(container: MedusaContainer) {
  const [standing] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ name: profile_name })
  if (standing) return standing.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    context: quiet,
    input: { data: [{ name: profile_name, type: "default" }] },
  })
  return must(result[0], "shipping profile").id
}

/** Zone ids by market. */
async function serviceZones(container: MedusaContainer, location_id: string) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const find = () =>
    fulfillment.listFulfillmentSets({ name: set_name }, { relations: ["service_zones"] })
  let [set] = await find()
  if (set === undefined) {
    await createLocationFulfillmentSetWorkflow(container).run({
      context: quiet,
      input: { location_id, fulfillment_set_data: { name: set_name, type: "shipping" } },
    })
    set = must((await find())[0], "fulfilment set")
  }
  const standing = set.service_zones ?? []
  const missing = regions.filter(({ name }) => !standing.some((zone) => zone.name === name))
  const { result: created } =
    missing.length === 0
      ? { result: [] }
      : await createServiceZonesWorkflow(container).run({
          context: quiet,
          input: {
            data: missing.map(({ name, countries }) => ({
              name,
              fulfillment_set_id: set.id,
              geo_zones: countries.map((country_code) => ({
                type: "country" as const,
                country_code,
              })),
            })),
          },
        })
  const all = [...standing, ...created]
  return new Map(
    regions.map(({ name, market }) => [
      market,
      must(
        all.find((zone) => zone.name === name),
        `zone ${name}`,
      ).id,
    ]),
  )
}

async function shippingOptions(
  container: MedusaContainer,
  zones: ReadonlyMap<string, string>,
  shipping_profile_id: string,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: standing } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "service_zone_id", "price_set_link.price_set_id"],
  })
  const wanted = deliveryOptions.map(({ market, ...option }) => ({
    ...option,
    service_zone_id: must(zones.get(market), `zone ${market}`),
    shipping_profile_id,
  }))
  const missing = wanted.filter(
    ({ name, service_zone_id }) =>
      !standing.some((o) => o.name === name && o.service_zone_id === service_zone_id),
  )
  if (missing.length > 0)
    await createShippingOptionsWorkflow(container).run({ context: quiet, input: missing })
}
