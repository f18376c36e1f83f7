import { products, regions } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { env } from "../../../src/lib/env"
import { fromMedusa } from "../../../src/lib/money-border"
import { isSeeded, seedDemonstration } from "../../../src/seed"
import { inOpenedShop } from "../../opened-shop"
import { answered, type Api, opening_ms, openShop, type Shop } from "../../shop"

/** How many rows of each kind a shop has; a second seed must not change one of them. */
const counted = [
  "region",
  "tax_region",
  "tax_rate",
  "price_preference",
  "sales_channel",
  "api_key",
  "stock_location",
  "service_zone",
  "shipping_option",
  "shipping_profile",
  "product",
  "product_variant",
  "product_option",
  "product_option_value",
  "product_category",
  "inventory_item",
  "inventory_level",
  "translation",
  "group",
  "member",
  "post",
  "consent",
  "public_claim",
  "cost_sheet",
  "payment_detail",
  "price_breakdown",
  "reference_rate",
  "retail_price",
  "premium_policy",
  "price",
  "user",
  "auth_identity",
]

async function counts(container: MedusaContainer): Promise<Record<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await Promise.all(
    counted.map(async (entity) => {
      const { data } = await query.graph({ entity, fields: ["id"] })
      return [entity, data.length] as const
    }),
  )
  return Object.fromEntries(rows)
}

/** Makes the shop look like one whose seed was killed before its last stage. */
async function forgetTheEnd(container: MedusaContainer) {
  const stores = container.resolve(Modules.STORE)
  const [store] = await stores.listStores({}, { take: 1 })
  await stores.updateStores(store?.id ?? "", { metadata: { demonstration_seed: null } })
  expect(await isSeeded(container)).toBe(false)
}

/** The answer with its headers, which the shared client type leaves out. */
const fetchOf = async (api: Api, path: string) =>
  (await api.get(path)) as { status: number; headers: Record<string, string> } & Awaited<
    ReturnType<Api["get"]>
  >

type Priced = {
  external_id: string
  variants: {
    id: string
    price_set: { prices: { currency_code: string; amount: number }[] }
    price_breakdowns: {
      currency_code: string
      total_minor: number
      superseded_at: string | null
    }[]
  }[]
}

inOpenedShop({
  testSuite: ({ api: untyped, getContainer }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const store = () => shop.store

    describe("the seed", () => {
      it("fills the shop with 21 groups, 174 pieces and four regions of 30 countries", async () => {
        const there = await counts(getContainer())
        expect(there).toMatchObject({
          group: 21,
          member: 350,
          product: 174,
          product_variant: products.flatMap(({ variants }) => variants).length,
          inventory_item: products.flatMap(({ variants }) => variants).length,
          region: 4,
          tax_region: 29,
          sales_channel: 1,
          stock_location: 1,
          api_key: 1,
          cost_sheet: 174,
          payment_detail: 20,
        })
        expect(await isSeeded(getContainer())).toBe(true)
      })

      it("changes nothing when it runs again", async () => {
        const before = await counts(getContainer())
        await seedDemonstration(getContainer())
        expect(await counts(getContainer())).toEqual(before)
      })

      it("mends a piece that was left half made: it is whole again, and nothing is double", async () => {
        const container = getContainer()
        const before = await counts(container)
        const catalogue = container.resolve(Modules.PRODUCT)
        const [torn] = await catalogue.listProducts(
          { external_id: "SUR-007" },
          { relations: ["variants"] },
        )
        await catalogue.deleteProductVariants((torn?.variants ?? []).slice(1).map(({ id }) => id))
        await forgetTheEnd(container)
        await seedDemonstration(container)
        const after = await counts(container)
        // A new piece gets its prices, texts and cost sheet anew; what the torn one had stays as history.
        const { price_breakdown, cost_sheet, retail_price, translation, price, ...same } = after
        expect(before).toMatchObject(same)
        for (const [now, then] of [
          [price_breakdown, before.price_breakdown],
          [cost_sheet, before.cost_sheet],
          [retail_price, before.retail_price],
          [translation, before.translation],
          [price, before.price],
        ])
          expect(now).toBeGreaterThanOrEqual(then ?? 0)
        const [mended] = await catalogue.listProducts(
          { external_id: "SUR-007" },
          { relations: ["variants"] },
        )
        expect(mended?.variants).toHaveLength(6)
      })

      it("gives every variant one price in each currency, and it is the total of its breakdown", async () => {
        const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
        const { data } = await query.graph({
          entity: "product",
          fields: [
            "external_id",
            "variants.id",
            "variants.price_set.prices.currency_code",
            "variants.price_set.prices.amount",
            "variants.price_breakdowns.currency_code",
            "variants.price_breakdowns.total_minor",
            "variants.price_breakdowns.superseded_at",
          ],
        })
        const rows = data as unknown as Priced[] // the linked fields are not in Medusa's generated types
        const currencies = regions.map(({ currency_code }) => currency_code).sort()
        expect(rows).toHaveLength(174)
        for (const { external_id, variants } of rows)
          for (const { price_set, price_breakdowns } of variants) {
            const sold = price_set.prices
              .map(({ currency_code, amount }) => [
                currency_code,
                Number(fromMedusa(amount, currency_code).amount_minor),
              ])
              .sort()
            const explained = price_breakdowns
              .filter(({ superseded_at }) => superseded_at === null)
              .map(({ currency_code, total_minor }) => [currency_code, total_minor])
              .sort()
            expect({ external_id, sold }).toEqual({ external_id, sold: explained })
            expect(sold.map(([currency_code]) => currency_code)).toEqual(currencies)
          }
      })

      it("lets a stock client list pieces with a price, in the buyer's language", async () => {
        const answer = await api.get("/store/regions", store())
        const europe = answer.data.regions.find((r: { name: string }) => r.name === "Europe")
        const { data } = await api.get(
          `/store/products?region_id=${europe.id}&country_code=be&limit=200&fields=*variants.calculated_price&locale=fr-FR`,
          store(),
        )
        expect(data.products).toHaveLength(174)
        const wanted = products.find(({ sku }) => sku === "RAS-001")
        const tapestry = data.products.find(
          ({ handle }: { handle: string }) => handle === wanted?.handle,
        )
        expect(tapestry.title).toBe(wanted?.words.fr.title)
        expect(tapestry.variants[0].calculated_price).toMatchObject({
          calculated_amount: 79,
          is_calculated_price_tax_inclusive: true,
        })
      })

      it("includes tax in Peru, the Union and the United Kingdom, and none in the United States", async () => {
        const { data } = await api.get("/store/regions?fields=id,currency_code", store())
        const inclusive = await Promise.all(
          data.regions.map(async (region: { id: string; currency_code: string }) => {
            const listed = await api.get(
              `/store/products?region_id=${region.id}&limit=1&fields=*variants.calculated_price`,
              store(),
            )
            const { calculated_price } = listed.data.products[0].variants[0]
            return [region.currency_code, calculated_price.is_calculated_price_tax_inclusive]
          }),
        )
        expect(Object.fromEntries(inclusive)).toEqual({
          pen: true,
          eur: true,
          gbp: true,
          usd: false,
        })
      })

      it("lets staff and the group's lead sign in with the passwords of the environment", async () => {
        const staff = await api.post("/auth/user/emailpass", env.staff)
        expect(staff.status).toBe(200)
        const { identifier, password } = env.group_lead
        const lead = await api.post("/auth/group_member/emailpass", { email: identifier, password })
        const actor = JSON.parse(
          Buffer.from(String(lead.data.token).split(".")[1] ?? "", "base64url").toString(),
        )
        expect(actor).toMatchObject({ actor_type: "group_member" })
        expect(actor.actor_id).toMatch(/^mem_/)
      })

      it("shows the picture of every piece at the address the piece names", async () => {
        const { data } = await api.get("/store/products?limit=200&fields=thumbnail", store())
        const addresses = data.products.map(({ thumbnail }: { thumbnail: string }) => thumbnail)
        expect(new Set(addresses).size).toBe(174)
        const drawing = await fetchOf(api, addresses[0])
        expect(drawing.status).toBe(200)
        expect(drawing.headers["content-type"]).toBe("image/webp")
        for (const wrong of [
          "/pictures/xxx-001-piece.webp",
          "/pictures/colours.json",
          "/pictures/..%2Fcolours.json",
        ])
          expect((await answered(api.get(wrong))).status).toBe(404)
      })

      it("says of each picture what is seen in it, in each language, and in which variants", async () => {
        const { data } = await api.get(
          "/store/products?limit=200&fields=external_id,*images,variants.sku,variants.thumbnail,*variants.images",
          store(),
        )
        for (const { images } of data.products)
          for (const { url, metadata } of images) {
            expect(url).toMatch(/^\/pictures\/[a-z0-9_-]+\.webp$/)
            expect(Object.keys(metadata.alt).sort()).toEqual(["en", "es", "fr"])
            expect(metadata.colour).toMatch(/^#[0-9a-f]{6}$/)
          }
        const pullover = data.products.find(
          ({ external_id }: { external_id: string }) => external_id === "QEN-001",
        )
        const grey = pullover.variants.find(({ sku }: { sku: string }) => sku === "QEN-001-XL-GREY")
        expect(grey.thumbnail).toBe("/pictures/qen-001-grey-piece.webp")
        expect(grey.images.map(({ url }: { url: string }) => url).sort()).toEqual([
          "/pictures/qen-001-grey-close.webp",
          "/pictures/qen-001-grey-piece.webp",
          "/pictures/qen-001-scale.webp",
        ])
      })

      it("serves a file that staff put up from the data folder, as a file and never as a page", async () => {
        const files = getContainer().resolve(Modules.FILE)
        const content = Buffer.from("<svg onload='alert(1)'/>").toString("base64")
        const file = await files.createFiles({
          filename: "photo.svg",
          mimeType: "image/svg+xml",
          content,
          access: "public",
        })
        const { pathname } = new URL(file.url)
        const got = await fetchOf(api, pathname)
        expect(got.status).toBe(200)
        expect(got.headers["content-security-policy"]).toContain("sandbox")
        await files.deleteFiles(file.id)
        expect((await answered(api.get(pathname))).status).toBe(404)
        expect((await answered(api.get("/static/..%2Fsecrets.json"))).status).toBe(404)
      })
    })
  },
})
