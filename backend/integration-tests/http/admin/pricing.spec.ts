import { premiumPolicies, rates } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { fromMedusa } from "../../../src/lib/money-border"
import { group, network } from "../../../src/modules/artisan-group/__tests__/register"
import type ArtisanGroupService from "../../../src/modules/artisan-group/service"
import type FairPriceService from "../../../src/modules/fair-price/service"
import { agreeCostSheetWorkflow } from "../../../src/workflows/pricing/agree-cost-sheet"
import {
  priceBreakdownPublished,
  publishBreakdownsWorkflow,
} from "../../../src/workflows/pricing/publish-breakdowns"
import { recordRatesWorkflow } from "../../../src/workflows/pricing/record-rates"
import { linkProductsToGroupsWorkflow } from "../../../src/workflows/register/link-products-to-groups"
import type {
  CostSheetInput,
  PublishBreakdownsResult,
  RecordRatesInput,
} from "../../../src/workflows/pricing/types"

const on = "2026-11-21"

const sheetOf = (
  group_id: string,
  product_id: string,
  part: Partial<CostSheetInput> = {},
): CostSheetInput => ({
  product_id,
  group_id,
  hours_hundredths: 420,
  hourly_rate_minor: "700",
  materials_minor: "1600",
  overhead_minor: "0",
  agreed_on: "2026-03-14",
  agreed_by: "Assembly of 14 March",
  demonstration: true,
  ...part,
})

const retailPrice = (product_id: string) => ({
  product_id,
  currency_code: "eur",
  amount_minor: "4200",
  valid_from: "2026-01-01",
  decided_by: "Demonstration",
  demonstration: true,
})

const scarf = (handle: string, colours: string[]) => ({
  title: "Alpaca scarf",
  handle,
  weight: 160,
  options: [{ title: "Colour", values: colours }],
  variants: colours.map((colour) => ({
    title: colour,
    sku: `${handle}-${colour}`,
    manage_inventory: false,
    options: { Colour: colour },
  })),
})

const failStep = createStep("fail-after-publishing", async (after: PublishBreakdownsResult) => {
  throw new Error(
    `the machine stopped after ${after.published.length > 0 ? "publishing" : "nothing"}`,
  )
})
const publishThenFail = createWorkflow(
  "publish-then-fail",
  (input: { product_ids: string[]; on: string }) => {
    const published = publishBreakdownsWorkflow.runAsStep({ input })
    failStep(published)
    return new WorkflowResponse(published)
  },
)

/** Medusa's own prices of a product, in minor units by variant and currency. */
async function medusaPrices(container: MedusaContainer, product_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["variants.id", "variants.price_set.prices.*"],
    filters: { id: product_id },
  })
  const variants = (data[0]?.variants ?? []) as unknown as {
    id: string
    price_set: { prices: { currency_code: string; raw_amount: { value: string } }[] }
  }[]
  return variants
    .flatMap(({ id, price_set }) =>
      price_set.prices.map((price) => [
        `${id} ${price.currency_code}`,
        fromMedusa(price.raw_amount, price.currency_code).amount_minor,
      ]),
    )
    .sort() as [string, bigint][]
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    let product_id = ""
    let group_id = ""
    const sheet = (id: string, part: Partial<CostSheetInput> = {}) => sheetOf(group_id, id, part)
    const prices = (): FairPriceService => getContainer().resolve("fair_price")
    const publish = async (product_ids = [product_id]) =>
      (await publishBreakdownsWorkflow(getContainer()).run({ input: { product_ids, on } })).result
    const record = (input: RecordRatesInput) => recordRatesWorkflow(getContainer()).run({ input })
    const breakdownTotals = async () =>
      (await prices().versionsOfProducts([product_id]))
        .map((version) => [`${version.variant_id} ${version.currency_code}`, version.total_minor])
        .sort()
    const createProduct = async (handle: string, colours: string[]) => {
      const { result } = await createProductsWorkflow(getContainer()).run({
        input: { products: [scarf(handle, colours)] },
      })
      await makeThem(result.map((product) => product.id))
      return result[0]!.id
    }
    const makeThem = (product_ids: string[]) =>
      linkProductsToGroupsWorkflow(getContainer()).run({
        input: { links: product_ids.map((id) => ({ product_id: id, group_handle: "sur-andino" })) },
      })

    beforeAll(async () => {
      const register: ArtisanGroupService = getContainer().resolve("artisan_group")
      const { groups } = await register.registerGroups(network, [group()])
      group_id = groups[0]!.id
      product_id = await createProduct("alpaca-scarf", ["grey", "ochre"])
      await record({
        rates: rates.map((row) => ({ ...row })),
        premium_policies: premiumPolicies.map((row) => ({ ...row })),
        retail_prices: [retailPrice(product_id)],
      })
      await agreeCostSheetWorkflow(getContainer()).run({
        input: { cost_sheets: [sheet(product_id)] },
      })
    })

    it("publishes every variant in every currency, and Medusa sells at exactly these totals", async () => {
      const { published, unchanged } = await publish()
      expect(published).toHaveLength(8)
      expect(unchanged).toBe(0)
      expect(await medusaPrices(getContainer(), product_id)).toEqual(await breakdownTotals())
    })

    it("builds the price up as the rules say", async () => {
      await publish()
      const versions = await prices().versionsOfProducts([product_id])
      const eur = versions.find((version) => version.currency_code === "eur")!
      // 4.2 h × 7.00 + 16.00 = 45.40 PEN; at 4.10 that is 11.07 EUR; a tenth of it, rounded up, is 1.11.
      expect(eur).toMatchObject({
        producer_minor: 1107n,
        premium_minor: 111n,
        logistics_minor: 76n,
        total_minor: 4200n,
        tax_inclusive: true,
        agreed_on: "2026-03-14",
      })
      expect(versions.find((version) => version.currency_code === "usd")).toMatchObject({
        tax_inclusive: false,
      })
      expect(eur.rates.map((row) => row.kind).sort()).toEqual([
        "fx_pen_per_eur",
        "list_price_factor",
        "list_price_reference_tax",
        "logistics_handling",
        "logistics_weight",
        "premium_rate",
        "retail_price",
      ])
    })

    it("tells by its event which products have new prices", async () => {
      const heard: unknown[] = []
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      bus.subscribe(priceBreakdownPublished, async ({ data }) => {
        heard.push(data)
      })
      await publish()
      for (let tries = 0; tries < 100 && heard.length === 0; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(heard).toEqual([{ product_ids: [product_id] }])
    })

    it("published a second time makes no new version and writes no price", async () => {
      await publish()
      const before = await medusaPrices(getContainer(), product_id)
      expect(await publish()).toEqual({ published: [], unchanged: 8 })
      expect(await medusaPrices(getContainer(), product_id)).toEqual(before)
    })

    it("publishes a new version after a rate changed, and keeps the old one readable", async () => {
      const { published: first } = await publish()
      const dearer = rates.find((row) => row.kind === "fx_pen_per_eur")!
      await record({ rates: [{ ...dearer, value: "4.30", valid_from: "2026-11-01" }] })
      const { published: second } = await publish()
      expect(second).toHaveLength(8)
      expect(second.every((version) => version.version === 2)).toBe(true)
      const old = await prices().versionsById(first.map((version) => version.id))
      expect(old).toHaveLength(8)
      const rateOf = (version: (typeof old)[number]) =>
        version.rates.find((row) => row.kind === "fx_pen_per_eur")!.value
      expect(new Set(old.map(rateOf))).toEqual(new Set(["4.10"]))
      expect(new Set((await prices().versionsOfProducts([product_id])).map(rateOf))).toEqual(
        new Set(["4.30"]),
      )
      expect(await medusaPrices(getContainer(), product_id)).toEqual(await breakdownTotals())
    })

    it("heals a Medusa price that somebody changed by hand, without a new version", async () => {
      await publish()
      const pricing = getContainer().resolve(Modules.PRICING)
      const [price] = await pricing.listPrices({ currency_code: "eur" }, { take: 1 })
      await pricing.addPrices([
        {
          priceSetId: price!.price_set_id!,
          prices: [{ id: price!.id, currency_code: "eur", amount: 1 }],
        },
      ])
      expect(await medusaPrices(getContainer(), product_id)).not.toEqual(await breakdownTotals())
      expect((await publish()).published).toEqual([])
      expect(await medusaPrices(getContainer(), product_id)).toEqual(await breakdownTotals())
    })

    it("leaves prices of other currencies and under rules alone, and removes a doubled one", async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "product_variant",
        fields: ["price_set.id"],
        filters: { product_id },
      })
      const priceSetId = (data[0] as unknown as { price_set: { id: string } }).price_set.id
      const pricing = getContainer().resolve(Modules.PRICING)
      await pricing.updatePriceSets(priceSetId, {
        prices: [
          { currency_code: "chf", amount: 50 },
          { currency_code: "eur", amount: 30, rules: { customer_group_id: "cusgroup_x" } },
          { currency_code: "eur", amount: 1, min_quantity: 10 },
          { currency_code: "eur", amount: 2 },
        ],
      })
      await publish()
      const held = await pricing.listPrices({ price_set_id: [priceSetId] }, { take: null })
      const of = (currency: string) =>
        held.filter((one) => one.currency_code === currency).map((one) => Number(one.amount))
      expect(of("chf")).toEqual([50])
      expect(of("eur").sort((a, b) => a - b)).toEqual([1, 30, 42])
    })

    it("taken back in the middle leaves Medusa's prices and the published ones as they were", async () => {
      await publish()
      const before = await medusaPrices(getContainer(), product_id)
      const dearer = rates.find((row) => row.kind === "list_price_factor" && row.region === "US")!
      await record({ rates: [{ ...dearer, value: "2", valid_from: "2026-11-01" }] })
      await expect(
        publishThenFail(getContainer()).run({ input: { product_ids: [product_id], on } }),
      ).rejects.toMatchObject({ message: "the machine stopped after publishing" })
      expect(await medusaPrices(getContainer(), product_id)).toEqual(before)
      expect(await breakdownTotals()).toEqual(before)
    })

    it("taken back at the first publishing leaves no price at all", async () => {
      await expect(
        publishThenFail(getContainer()).run({ input: { product_ids: [product_id], on } }),
      ).rejects.toMatchObject({ message: "the machine stopped after publishing" })
      expect(await medusaPrices(getContainer(), product_id)).toEqual([])
      expect(await breakdownTotals()).toEqual([])
    })

    it("refuses a cost sheet below the fair hourly rate, unless a decision is recorded", async () => {
      const agree = (part: Partial<CostSheetInput>) =>
        agreeCostSheetWorkflow(getContainer()).run({
          input: { cost_sheets: [sheet(product_id, { hourly_rate_minor: "649", ...part })] },
        })
      await expect(agree({})).rejects.toMatchObject({ code: "COST_BELOW_FLOOR" })
      await expect(agree({ floor_decision: " " })).rejects.toMatchObject({
        code: "COST_BELOW_FLOOR",
      })
      const { result } = await agree({ floor_decision: "Trial piece of two apprentices" })
      expect(result.cost_sheets).toEqual([expect.objectContaining({ version: 2, created: true })])
    })

    it("refuses a cost sheet of a day for which no fair rate is in force", async () => {
      await expect(
        agreeCostSheetWorkflow(getContainer()).run({
          input: { cost_sheets: [sheet(product_id, { agreed_on: "2024-12-31" })] },
        }),
      ).rejects.toMatchObject({ code: "RATE_MISSING" })
    })

    it("refuses to publish on a day without rates, and names what is missing", async () => {
      await expect(
        publishBreakdownsWorkflow(getContainer()).run({
          input: { product_ids: [product_id], on: "2024-12-31" },
        }),
      ).rejects.toMatchObject({ code: "RATE_MISSING" })
    })

    it("refuses a price that cannot carry the group's part", async () => {
      await agreeCostSheetWorkflow(getContainer()).run({
        input: { cost_sheets: [sheet(product_id, { hours_hundredths: 4200 })] },
      })
      await expect(publish()).rejects.toMatchObject({
        code: "PRICE_NOT_COVERED",
        message: expect.stringContaining("alpaca-scarf"),
      })
      expect(await breakdownTotals()).toEqual([])
    })

    it("refuses a product that does not exist or has no agreed cost sheet", async () => {
      await expect(publish(["prod_nowhere"])).rejects.toMatchObject({ code: "NOT_FOUND" })
      await expect(publish([await createProduct("poncho", ["red"])])).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: expect.stringContaining("poncho"),
      })
    })

    it("refuses a price whose cost sheet was agreed with another group than the one that makes it", async () => {
      await agreeCostSheetWorkflow(getContainer()).run({
        input: { cost_sheets: [sheet(product_id, { group_id: "grp_other" })] },
      })
      await expect(publish()).rejects.toMatchObject({ code: "CONFLICT" })
    })

    it("refuses two cost sheets of one product in one go", async () => {
      await expect(
        agreeCostSheetWorkflow(getContainer()).run({
          input: { cost_sheets: [sheet(product_id), sheet(product_id)] },
        }),
      ).rejects.toMatchObject({ code: "INVALID_REQUEST" })
    })

    it("answers linked prices to the query of a variant and of a published price", async () => {
      await publish()
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: variants } = await query.graph({
        entity: "product_variant",
        fields: ["id", "price_breakdowns.id", "price_breakdowns.currency_code"],
        filters: { product_id },
      })
      expect(variants).toHaveLength(2)
      for (const variant of variants as unknown as { price_breakdowns: unknown[] }[]) {
        expect(variant.price_breakdowns).toHaveLength(4)
      }
      const { data: breakdowns } = await query.graph({
        entity: "price_breakdown",
        fields: ["id", "product_variant.sku", "cost_sheet.hours_hundredths", "agreed_on"],
        filters: { product_id, currency_code: "eur" },
      })
      expect(breakdowns[0]).toMatchObject({
        product_variant: { sku: expect.stringMatching(/^alpaca-scarf-/) },
        cost_sheet: { hours_hundredths: 420 },
        agreed_on: "2026-03-14",
      })
    })

    it("publishes a catalogue of 174 products within seconds", async () => {
      const colours = ["a", "b", "c"]
      const { result } = await createProductsWorkflow(getContainer()).run({
        input: {
          products: Array.from({ length: 174 }, (_, i) =>
            scarf(`scarf-${i}`, colours.slice(0, 1 + (i % 3))),
          ),
        },
      })
      const ids = result.map((product) => product.id)
      await makeThem(ids)
      await record({ retail_prices: ids.map(retailPrice) })
      await agreeCostSheetWorkflow(getContainer()).run({
        input: { cost_sheets: ids.map((id) => sheet(id)) },
      })
      // CPU time, not the clock: the machine may be busy with other things.
      const before = process.cpuUsage()
      const { published } = await publish(ids)
      const { user, system } = process.cpuUsage(before)
      expect(published).toHaveLength(348 * 4)
      expect((user + system) / 1e6).toBeLessThan(10)
      expect(await publish(ids)).toEqual({ published: [], unchanged: 348 * 4 })
    })
  },
})
