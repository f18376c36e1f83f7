import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { CatalogueProductAnswer } from "@ciap/contract"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createTranslationsWorkflow, updateTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import renewShopWindowJob from "../../../src/jobs/renew-shop-window"
import rebuildShopWindowJob from "../../../src/jobs/rebuild-shop-window"
import { env } from "../../../src/lib/env"
import sendNotices from "../../../src/scripts/send-notices"
import { renewShopWindow } from "../../../src/workflows/notices/renew-shop-window"
import { subjectsOfEvent } from "../../../src/workflows/notices/subjects-of-event"
import { publishBreakdownsWorkflow } from "../../../src/workflows/pricing/publish-breakdowns"
import { withdrawConsentWorkflow } from "../../../src/workflows/register/withdraw-consent"
import { answered, type Api, opening_ms, openShop, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

const today = new Date().toISOString().slice(0, 10)
const patience_ms = 60_000

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, dbConnection }) => {
    const api = untyped as Api
    let shop: Shop
    let storefront: Server
    let status = 200
    /** What the storefront was told, and the title its page would have had at that moment. */
    let heard: { tags: string[]; title: string | null }[] = []
    let watched: string | null = null

    const piece = async (handle: string) => {
      const url = `/store/catalogue/${handle}?market=en-gb`
      const answer = await answered(api.get(url, shop.store))
      return answer.status === 200 ? CatalogueProductAnswer.parse(answer.data).product : null
    }

    beforeAll(async () => {
      storefront = createServer((request, response) => {
        let body = ""
        request.on("data", (part: Buffer) => (body += part.toString()))
        request.on("end", () => {
          const page = watched === null ? Promise.resolve(null) : piece(watched)
          void page.then((shown) => {
            const { tags } = JSON.parse(body) as { tags: string[] }
            if (status === 200) heard.push({ tags, title: shown?.title ?? null })
            response.writeHead(status).end("{}")
          })
        })
      })
      await new Promise<void>((done) => storefront.listen(0, "127.0.0.1", done))
      const { port } = storefront.address() as AddressInfo
      jest.replaceProperty(env, "storefront_url", `http://127.0.0.1:${port}`)
      shop = await openShop(getContainer(), api)
      await renewShopWindow(getContainer())
    }, opening_ms)
    beforeEach(() => {
      heard = []
      status = 200
      watched = null
    })
    afterAll(() => new Promise((done) => storefront.close(done)))

    const tags = () => heard.flatMap((notice) => notice.tags)
    const soon = async (done: () => boolean | Promise<boolean>) => {
      const last = Date.now() + patience_ms
      while (!(await done()) && Date.now() < last) await new Promise((go) => setTimeout(go, 100))
    }
    const told = async (...expected: string[]) => {
      await soon(() => expected.every((tag) => tags().includes(tag)))
      expect(tags()).toEqual(expect.arrayContaining(expected))
    }
    const remembered = async () =>
      (await dbConnection.raw("select subject from change_notice order by 1")).rows.map(
        ({ subject }: { subject: string }) => subject,
      ) as string[]
    const scarf = async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "product",
        fields: ["id", "handle", "group.id", "variants.inventory_items.inventory_item_id"],
        filters: { external_id: "SUR-006" },
      })
      const [product] = data
      if (!product) throw new Error("the demonstration has no SUR-006")
      return { ...product, group_id: product.group?.id ?? "" }
    }
    const emit = (name: string, data: object) =>
      getContainer().resolve(Modules.EVENT_BUS).emit({ name, data })

    it("tells the storefront of a changed piece only after its document is new", async () => {
      const { id, handle } = await scarf()
      watched = handle
      await api.post(`/admin/products/${id}`, { title: "A scarf of another name" }, shop.staff)
      await told("catalogue", `product:${handle}`, "group:sur-andino")
      expect(heard.map(({ title }) => title)).toEqual(["A scarf of another name"])
      expect(tags()).not.toContain("impact")
      await soon(async () => (await remembered()).length === 0)
      expect(await remembered()).toEqual([])
    })

    it("tells of stock, prices and words in another language", async () => {
      const { id, handle, variants } = await scarf()
      const item = variants[0]?.inventory_items?.[0]?.inventory_item_id
      const levels = await api.get(`/admin/inventory-items/${item}/location-levels`, shop.staff)
      const { location_id } = levels.data.inventory_levels[0]
      await api.post(
        `/admin/inventory-items/${item}/location-levels/${location_id}`,
        { stocked_quantity: 1234 },
        shop.staff,
      )
      await told(`product:${handle}`)
      expect((await piece(handle))?.availability.in_stock).toBeGreaterThanOrEqual(1234)

      heard = []
      await publishBreakdownsWorkflow(getContainer()).run({
        input: { product_ids: [id], on: today },
      })
      await told(`product:${handle}`)

      heard = []
      const translation = getContainer().resolve(Modules.TRANSLATION)
      const [french] = await translation.listTranslations({
        reference_id: id,
        locale_code: "fr-FR",
      })
      await updateTranslationsWorkflow(getContainer()).run({
        input: {
          translations: [
            { id: french?.id ?? "", translations: { ...french?.translations, title: "Renommée" } },
          ],
        },
      })
      await told(`product:${handle}`)
      const { data } = await api.get(`/store/catalogue/${handle}?market=fr-be`, shop.store)
      expect(data.product.title).toBe("Renommée")
    })

    it("tells of a piece that is gone, of a group, and of money in the ledger", async () => {
      const { id, handle, group_id } = await scarf()
      await withdrawConsentWorkflow(getContainer()).run({
        input: { group_id, member_id: null, channel: "name", withdrawn_on: today },
      })
      await told(`product:${handle}`, "group:sur-andino", "groups", "impact")
      expect((await piece(handle))?.group.name).toBe("Group of Chucuito")

      heard = []
      await emit("ledger.posted", { order_id: "order_1", group_ids: [group_id] })
      await told("group:sur-andino", "groups", "impact")
      expect(tags()).not.toContain("catalogue")

      heard = []
      await api.delete(`/admin/products/${id}`, shop.staff)
      await told("catalogue", "groups", `product:${handle}`)
      expect(await piece(handle)).toBeNull()
    })

    it("tells of the words of a craft on every piece that shows them", async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "product_category",
        fields: ["id"],
        filters: { handle: "carved-gourd" },
      })
      await createTranslationsWorkflow(getContainer()).run({
        input: {
          translations: [
            {
              reference: "product_category",
              reference_id: data[0]?.id ?? "",
              locale_code: "de-DE",
              translations: { name: "Kürbis" },
            },
          ],
        },
      })
      await told("catalogue", "group:mates-huancayo")
      expect(tags().filter((tag) => tag.startsWith("product:")).length).toBeGreaterThan(7)
    })

    it("knows which pieces a variant, an option, a reservation or a level is about, also when it is gone", async () => {
      const { id } = await scarf()
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "product",
        fields: [
          "variants.id",
          "variants.options.id",
          "variants.options.option_id",
          "variants.inventory_items.inventory_item_id",
          "variants.inventory_items.inventory.location_levels.id",
          "variants.inventory_items.inventory.location_levels.location_id",
        ],
        filters: { id },
      })
      const variant = data[0]?.variants[0]
      const item = variant?.inventory_items?.[0]
      const level = item?.inventory?.location_levels?.[0]
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const [reservation] = await inventory.createReservationItems([
        {
          inventory_item_id: item?.inventory_item_id ?? "",
          location_id: level?.location_id ?? "",
          quantity: 1,
        },
      ])
      await inventory.softDeleteReservationItems([reservation?.id ?? ""])
      const option = variant?.options[0]
      const about = (name: string, changed: string | null | undefined) =>
        subjectsOfEvent(getContainer(), { name, data: { id: changed } })
      for (const subjects of await Promise.all([
        about("product-variant.updated", variant?.id),
        about("product-option.updated", option?.option_id),
        about("product-option-value.updated", option?.id),
        about("reservation-item.deleted", reservation?.id),
        about("inventory-level.updated", level?.id),
      ]))
        expect(subjects).toContain(`product:${id}`)
      expect(await about("order.placed", "order_1")).toEqual([])
      expect(await about("product.updated", null)).toEqual([])
    })

    it("remembers what a silent storefront did not take, and sends it when it speaks again", async () => {
      const { id, handle } = await scarf()
      status = 503
      const answer = await api.post(`/admin/products/${id}`, { title: "Unheard" }, shop.staff)
      expect(answer.status).toBe(200)
      await soon(async () => (await remembered()).includes(`tag:product:${handle}`))
      expect(await remembered()).toContain("tag:catalogue")
      expect(heard).toEqual([])

      status = 200
      await renewShopWindowJob(getContainer())
      await told("catalogue", `product:${handle}`)
      await soon(async () => (await remembered()).length === 0)
      expect(await remembered()).toEqual([])
    })

    it("never holds up or fails the act, whatever happens to the notices", async () => {
      const { id } = await scarf()
      await dbConnection.raw("drop table change_notice")
      const answer = await api.post(`/admin/products/${id}`, { title: "Still sold" }, shop.staff)
      expect([answer.status, answer.data.product.title]).toEqual([200, "Still sold"])
    })

    it("mends at night what a lost event left old, and renews only those pages", async () => {
      const { id, handle } = await scarf()
      await dbConnection.raw("update product set title = 'Changed unheard' where id = ?", [id])
      expect((await piece(handle))?.title).not.toBe("Changed unheard")
      await rebuildShopWindowJob(getContainer())
      expect((await piece(handle))?.title).toBe("Changed unheard")
      await told(`product:${handle}`, "catalogue", "impact", "groups", "pricing")
      expect(tags().filter((tag) => tag.startsWith("product:")).length).toBeLessThan(12)
    })

    it("renews everything by hand, and by itself when a tax changes", async () => {
      await sendNotices({ container: getContainer(), args: [] })
      expect(tags().length).toBeGreaterThan(195)
      expect(Math.max(...heard.map((notice) => notice.tags.length))).toBeLessThanOrEqual(200)
      expect(tags()).toEqual(expect.arrayContaining(["pricing", "impact", "group:qenqo"]))

      heard = []
      const { data } = await api.get("/admin/tax-rates?limit=1", shop.staff)
      await api.post(`/admin/tax-rates/${data.tax_rates[0].id}`, { rate: 12.5 }, shop.staff)
      await told("catalogue", "pricing")
      expect(tags().length).toBeGreaterThan(195)
    })
  },
})
