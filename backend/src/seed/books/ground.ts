import { type PlannedOrder, regions } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { wayWords } from "../delivery-options"
import { must } from "../stage"

type Stocked = { variant_id: string; inventory_item_id: string }

/** What the year of books stands on: the ids the seed has made, found by what they are called. */
export type BooksGround = {
  readonly sales_channel_id: string
  readonly location_id: string
  readonly region: (market: PlannedOrder["market"]) => string
  readonly shipping_option: (order: Pick<PlannedOrder, "market" | "way">) => string
  readonly variant: (sku: string) => Stocked
}

type VariantRow = {
  id: string
  sku: string | null
  inventory_items?: ({ inventory_item_id: string } | null)[] | null
}

async function variants(container: MedusaContainer): Promise<Map<string, Stocked>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku", "inventory_items.inventory_item_id"],
  })
  const rows = data as unknown as VariantRow[] // the link is not in Medusa's generated type
  return new Map(
    rows.flatMap(({ id, sku, inventory_items }) => {
      const inventory_item_id = inventory_items?.[0]?.inventory_item_id
      return sku && inventory_item_id ? [[sku, { variant_id: id, inventory_item_id }]] : []
    }),
  )
}

/** Looks around in a seeded shop. @throws where the seed has not left what is needed */
export async function readGround(container: MedusaContainer): Promise<BooksGround> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [channels, locations, areas, options, stocked] = await Promise.all([
    query.graph({ entity: "sales_channel", fields: ["id"] }),
    query.graph({ entity: "stock_location", fields: ["id"] }),
    query.graph({ entity: "region", fields: ["id", "name"] }),
    query.graph({ entity: "shipping_option", fields: ["id", "name", "service_zone.name"] }),
    variants(container),
  ])
  const nameOf = (market: PlannedOrder["market"]) =>
    regions.find((region) => region.market === market)?.name ?? market
  return {
    sales_channel_id: must(channels.data[0], "sales channel").id,
    location_id: must(locations.data[0], "stock location").id,
    region: (market) =>
      must(
        areas.data.find(({ name }) => name === nameOf(market)),
        `region ${market}`,
      ).id,
    shipping_option: ({ market, way }) =>
      must(
        options.data.find(
          ({ name, service_zone }) =>
            name === wayWords[way].en && service_zone?.name === nameOf(market),
        ),
        `way of sending ${way} in ${market}`,
      ).id,
    variant: (sku) => must(stocked.get(sku), `variant ${sku}`),
  }
}
