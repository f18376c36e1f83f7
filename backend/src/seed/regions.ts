import { rates, type RegionFacts, regions } from "@ciap/demo-data"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { card_provider_id } from "../config/cards"
import { env } from "../lib/env"
import { quiet } from "./quiet"
import { must } from "./stage"

const providersOf = ({ market }: RegionFacts) => [
  ...(env.stripe === null ? [] : [card_provider_id]),
  "pp_transfer_bank",
  ...(market === "PE" ? ["pp_transfer_yape"] : []),
]

/** The four regions, and the tax of every country that has one. Returns the region ids by market. */
export async function seedRegions(
  container: MedusaContainer,
  store_id: string,
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: standing } = await query.graph({
    entity: "region",
    fields: ["id", "name", "payment_providers.id"],
  })
  const missing = regions.filter(({ name }) => !standing.some((region) => region.name === name))
  const { result: created } =
    missing.length === 0
      ? { result: [] }
      : await createRegionsWorkflow(container).run({
          context: quiet,
          input: {
            regions: missing.map((facts) => ({
              name: facts.name,
              currency_code: facts.currency_code,
              countries: [...facts.countries],
              payment_providers: providersOf(facts),
              is_tax_inclusive: facts.tax_inclusive,
              automatic_taxes: true,
            })),
          },
        })
  await heal(container, standing)
  await offerWaysToPay(container)
  const all = [...standing, ...created]
  const ids = new Map(
    regions.map(({ name, market }) => [
      market,
      must(
        all.find((region) => region.name === name),
        `region ${name}`,
      ).id,
    ]),
  )
  await updateStoresWorkflow(container).run({
    context: quiet,
    input: {
      selector: { id: store_id },
      update: { default_region_id: must(ids.get("PE"), "Peru") },
    },
  })
  return ids
}

/** A seed that was killed between a region and its links leaves a region in which nobody can pay. */
async function heal(
  container: MedusaContainer,
  standing: readonly {
    id: string
    name: string
    payment_providers?: readonly ({ id: string } | null)[] | null
  }[],
) {
  for (const facts of regions) {
    const region = standing.find(({ name }) => name === facts.name)
    const offered = (region?.payment_providers ?? []).map((provider) => provider?.id)
    if (region === undefined || offered.length > 0) continue
    await updateRegionsWorkflow(container).run({
      context: quiet,
      input: {
        selector: { id: region.id },
        update: {
          payment_providers: providersOf(facts),
          is_tax_inclusive: facts.tax_inclusive,
        },
      },
    })
  }
}

/**
 * Adds to each region of ours the ways to pay that are set up and not offered there yet: a shop that was filled before
 * card payments were set up gets them. Takes none away.
 */
export async function offerWaysToPay(container: MedusaContainer): Promise<void> {
  const { data: standing } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "region", fields: ["id", "name", "payment_providers.id"] })
  for (const facts of regions) {
    const region = standing.find(({ name }) => name === facts.name)
    if (region === undefined) continue
    const offered = (region.payment_providers ?? []).flatMap((provider) => provider?.id ?? [])
    const payment_providers = [...new Set([...providersOf(facts), ...offered])]
    if (payment_providers.length === offered.length) continue
    await updateRegionsWorkflow(container).run({
      context: quiet,
      input: { selector: { id: region.id }, update: { payment_providers } },
    })
  }
}

/** Tax regions with their standard rate, read from the dated rows. The United States have none. */
export async function seedTaxes(container: MedusaContainer, on: string): Promise<number> {
  const standing = await container.resolve(Modules.TAX).listTaxRegions({})
  const known = new Set(standing.map(({ country_code }) => country_code))
  const taxed = regions
    .flatMap((region) => region.countries)
    .flatMap((country_code) => taxRegion(country_code, on))
  const missing = taxed.filter(({ country_code }) => !known.has(country_code))
  if (missing.length > 0)
    await createTaxRegionsWorkflow(container).run({ context: quiet, input: missing })
  return taxed.length
}

function taxRegion(country_code: string, on: string) {
  const row = rates.find(
    ({ kind, region, valid_from, valid_to }) =>
      (kind === "vat_standard" || kind === "igv_total") &&
      region === country_code.toUpperCase() &&
      (valid_from ?? "") <= on &&
      (valid_to === null || on <= valid_to),
  )
  if (row === undefined) return []
  const name = row.kind === "igv_total" ? "IGV" : "VAT"
  const code = `${name}-${country_code}`.toLowerCase()
  return [
    {
      country_code,
      provider_id: "tp_system",
      default_tax_rate: { name, code, rate: Number(row.value) },
    },
  ]
}
