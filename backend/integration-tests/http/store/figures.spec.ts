import {
  GroupAnswer,
  GroupsAnswer,
  ImpactAnswer,
  PriceBreakdownAnswer,
  PricingAnswer,
  ProblemWire,
  type ReturnedFigures,
} from "@ciap/contract"
import { groups, products } from "@ciap/demo-data"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withdrawConsentWorkflow } from "../../../src/workflows/register/withdraw-consent"
import {
  answered,
  type Api,
  fillCart,
  opening_ms,
  openShop,
  placeOrder,
  prepareCheckout,
  returnedOf,
  type Shop,
} from "../../shop"
import { inOpenedShop } from "../../opened-shop"

const today = new Date().toISOString().slice(0, 10)
const scarf = { external_id: "SUR-006", quantity: 2 }

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils, dbConnection }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const read = async (url: string) => (await api.get(url, shop.store)).data
    const groupOf = async (handle: string, language = "en") =>
      GroupAnswer.parse(await read(`/store/groups/${handle}?language=${language}`)).group
    const impact = async () => ImpactAnswer.parse(await read("/store/impact"))
    const refused = async (url: string) => {
      const answer = await answered(api.get(url, shop.store))
      return [url, answer.status, ProblemWire.parse(answer.data).code]
    }

    describe("groups", () => {
      it("are all there, in the reader's language, with figures counted from the register", async () => {
        const answer = GroupsAnswer.parse(await read("/store/groups?language=fr"))
        expect(answer.count).toBe(groups.length)
        expect(answer.groups.map(({ name }) => name).sort()).toEqual(
          groups.map(({ words }) => words.fr.name).sort(),
        )
        const [{ counted }] = (
          await dbConnection.raw(
            `select count(*)::int as counted from artisan_group_member
              where tier <> 'occasional' and left_on is null and joined_on <= ?`,
            [today],
          )
        ).rows
        expect(answer.groups.reduce((sum, { members_count }) => sum + members_count, 0)).toBe(
          counted,
        )
        expect(answer.groups.reduce((sum, group) => sum + group.products_count, 0)).toBe(
          products.length,
        )
        for (const { handle, members_as_of, images } of answer.groups) {
          expect(members_as_of).toBe(today)
          expect(images).toMatchObject([{ url: `/pictures/place-${handle}.webp` }])
          expect(images[0]?.alt).toMatch(/^Dessin : le paysage de .*\.$/)
        }
      })

      it("are listed page by page", async () => {
        const page = GroupsAnswer.parse(await read("/store/groups?limit=5&offset=20"))
        expect([page.groups.length, page.count, page.limit, page.offset]).toEqual([1, 21, 5, 20])
      })

      it("keep a claim only as long as it holds", async () => {
        expect((await groupOf("sur-andino", "es")).claims).toEqual([
          expect.objectContaining({ text: "En la red de CIAP desde 1992" }),
        ])
        await dbConnection.raw("update artisan_public_claim set expires_on = '2026-02-01'")
        expect((await groupOf("sur-andino")).claims).toEqual([])
      })

      it("show nothing for which the permission was withdrawn", async () => {
        const { id: group_id, story } = await groupOf("qenqo")
        expect(story.length).toBeGreaterThan(20)
        for (const channel of ["story", "name"] as const)
          await withdrawConsentWorkflow(getContainer()).run({
            input: { group_id, member_id: null, channel, withdrawn_on: today },
          })
        const group = await groupOf("qenqo", "fr")
        expect([group.story, group.summary, group.claims]).toEqual(["", "", []])
        expect(group.name).toBe(`Groupe de ${group.place}`)
        const figures = (await impact()).groups.find(({ id }) => id === group_id)
        expect(figures?.name).toBe(`Group of ${group.place}`)
      })

      it("show a photograph of the group only while the group consents, and a drawing always", async () => {
        const { id: group_id, images } = await groupOf("qenqo")
        const drawing = images[0]?.url
        const photograph = "https://files.example/assembly.webp"
        await dbConnection.raw("update artisan_group set images = ?::jsonb where id = ?", [
          JSON.stringify([{ url: drawing }, { url: photograph }]),
          group_id,
        ])
        const shown = async () => (await groupOf("qenqo")).images.map(({ url }) => url)
        expect(await shown()).toEqual([drawing])
        await dbConnection.raw(
          `insert into artisan_consent (id, group_id, channel, given_on) values ('consent', ?, 'photo', ?)`,
          [group_id, today],
        )
        expect(await shown()).toEqual([drawing, photograph])
        await withdrawConsentWorkflow(getContainer()).run({
          input: { group_id, member_id: null, channel: "photo", withdrawn_on: today },
        })
        expect(await shown()).toEqual([drawing])
      })
    })

    describe("what was returned", () => {
      const sum = (figures: ReturnedFigures[], part: "accrued" | "pending" | "producer_due") =>
        figures.reduce((total, figure) => total + BigInt(figure[part].amount_minor), 0n)

      it("is nothing before a sale, and says so with its date", async () => {
        const answer = await impact()
        expect([answer.totals, answer.months]).toEqual([[], []])
        expect([answer.groups_count, answer.demonstration_sales]).toEqual([groups.length, false])
        expect(answer.as_of.slice(0, 10)).toBe(today)
      })

      it("is the same on the impact page, the group's page, the order and the file", async () => {
        const cart_id = await fillCart(api, shop, { pieces: [scarf] })
        await prepareCheckout(api, shop, cart_id)
        const { order, token } = await placeOrder(api, shop, cart_id)
        const { payment, lines } = await returnedOf(api, shop, order.id, token)
        const receipt = {
          amount: payment.amount,
          received_on: today,
          operation_number: "OP-2201",
        }
        await api.post(`/admin/orders/${order.id}/receipt`, receipt, shop.staff)
        await utils.waitWorkflowExecutions()
        const premium = BigInt(lines[0].premium.amount_minor)
        expect(premium).toBeGreaterThan(0n)

        const answer = await impact()
        expect(sum(answer.totals, "accrued")).toBe(premium)
        expect(sum(answer.totals, "pending")).toBe(premium)
        expect(sum(answer.totals, "producer_due")).toBe(BigInt(lines[0].producer.amount_minor))
        const own = answer.groups.find(({ handle }) => handle === "sur-andino")
        expect(own?.returned).toEqual(answer.totals)
        expect(answer.months).toEqual([
          expect.objectContaining({
            month: today.slice(0, 7),
            accrued: answer.totals[0]?.accrued,
            producer_accrued: answer.totals[0]?.producer_due,
          }),
        ])
        expect((await groupOf("sur-andino")).months).toEqual(answer.months)
        expect((await groupOf("qenqo")).months).toEqual([])
        expect((await groupOf("sur-andino")).returned).toEqual(answer.totals)

        const file: string = await read("/store/impact.csv?language=es")
        const major = `${premium / 100n}.${String(premium % 100n).padStart(2, "0")}`
        expect(file).toContain(`"sur-andino","Sur Andino","EUR",${major},0.00,${major}`)
        expect(file).toContain(`"total","All groups","EUR",${major}`)
      })

      it("comes as a file that a spreadsheet opens and a person can read", async () => {
        const { headers } = (await api.get("/store/impact.csv", shop.store)) as unknown as {
          headers: Record<string, string>
        }
        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        expect(headers["content-disposition"]).toContain(`ciap-returned-${today}.csv`)
      })
    })

    describe("how prices are made", () => {
      it("shows every rate in force with its date and source, and the premium policy", async () => {
        const { rates, premium_policy, as_of } = PricingAnswer.parse(await read("/store/pricing"))
        expect(as_of).toBe(today)
        expect(premium_policy).toMatchObject({ rate_bp: 1000, demonstration: true })
        const wage = rates.find(({ kind }) => kind === "minimum_wage")
        expect([wage?.value, wage?.currency_code, wage?.valid_from]).toEqual([
          "1130",
          "pen",
          "2025-01-01",
        ])
        expect(wage?.source).toMatch(/^https:/)
      })
    })

    describe("a price breakdown", () => {
      it("is what Medusa charges, part by part, in every region", async () => {
        const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
        const sample = products.filter((_, i) => i % 25 === 0).map(({ sku }) => sku)
        const { data: rows } = await query.graph({
          entity: "product",
          fields: ["id"],
          filters: { external_id: sample },
        })
        const places = { pen: "pe", eur: "be", gbp: "gb", usd: "us" }
        for (const [currency_code, country] of Object.entries(places)) {
          const place = `region_id=${shop.region(currency_code)}&country_code=${country}`
          for (const { id } of rows) {
            const { variants } = PriceBreakdownAnswer.parse(
              await read(`/store/products/${id}/price-breakdown?${place}`),
            )
            const { product } = await read(
              `/store/products/${id}?${place}&fields=id,*variants.calculated_price`,
            )
            expect(variants.map(({ variant_id }) => variant_id).sort()).toEqual(
              product.variants.map((variant: { id: string }) => variant.id).sort(),
            )
            for (const { variant_id, total, components, tax_included } of variants) {
              const { calculated_price: price } = product.variants.find(
                (variant: { id: string }) => variant.id === variant_id,
              )
              const cents = (amount: number) => BigInt(Math.round(amount * 100))
              expect(BigInt(total.amount_minor)).toBe(cents(price.calculated_amount))
              const parts = components.map(({ amount }) => BigInt(amount.amount_minor))
              expect(parts.reduce((a, b) => a + b, 0n)).toBe(BigInt(total.amount_minor))
              expect(tax_included).toBe(country !== "us")
              const tax = BigInt(total.amount_minor) - cents(price.calculated_amount_without_tax)
              expect(parts.at(-1)).toBe(country === "us" ? 0n : tax)
            }
          }
        }
      })

      it("takes the tax of the region's first country where none is named", async () => {
        const { product_id } = await shop.variantOf("SUR-006")
        const { regions } = await read("/store/regions")
        const europe = regions.find((row: { id: string }) => row.id === shop.region("eur"))
        const first = europe.countries[0].iso_2
        const url = `/store/products/${product_id}/price-breakdown?region_id=${europe.id}`
        expect(await read(url)).toEqual(await read(`${url}&country_code=${first.toUpperCase()}`))
      })

      it("is refused for what is not there, not shown, or not in the region", async () => {
        const { product_id } = await shop.variantOf("SUR-006")
        const url = `/store/products/${product_id}/price-breakdown`
        const region = shop.region("eur")
        const bad = (url_: string) => [url_, 400, "INVALID_REQUEST"]
        const missing = (url_: string) => [url_, 404, "NOT_FOUND"]
        for (const expected of [
          bad(url),
          bad(`${url}?region_id=`),
          bad(`${url}?region_id=%00`),
          bad(`${url}?region_id=${region}&region_id=${region}`),
          bad(`${url}?region_id=${region}&country_code=us`),
          bad(`${url}?region_id=${region}&country_code=belgium`),
          missing(`${url}?region_id=reg_nowhere`),
          missing(`/store/products/prod_nothing/price-breakdown?region_id=${region}`),
          missing(`/store/products/%00/price-breakdown?region_id=${region}`),
        ])
          expect(await refused(String(expected[0]))).toEqual(expected)
        await dbConnection.raw("update product set status = 'draft' where id = ?", [product_id])
        expect((await refused(`${url}?region_id=${region}`)).slice(1)).toEqual([404, "NOT_FOUND"])
      })
    })

    it("bad addresses are refused with their reason, and nothing is told without the shop's key", async () => {
      for (const [url, status, code] of [
        ["/store/groups?language=de", 400, "INVALID_REQUEST"],
        ["/store/groups?limit=201", 400, "INVALID_REQUEST"],
        ["/store/groups?offset=x", 400, "INVALID_REQUEST"],
        ["/store/groups/nobody", 404, "NOT_FOUND"],
        ["/store/groups/%00", 404, "NOT_FOUND"],
        ["/store/groups/%E0%A4%A", 400, "INVALID_REQUEST"],
        ["/store/groups/x'--?language=en", 404, "NOT_FOUND"],
        ["/store/impact?language=xx", 400, "INVALID_REQUEST"],
        ["/store/impact.csv?language[]=en", 400, "INVALID_REQUEST"],
      ] as const)
        expect(await refused(url)).toEqual([url, status, code])
      for (const url of ["groups", "groups/qenqo", "impact", "impact.csv", "pricing"])
        expect((await answered(api.get(`/store/${url}`))).status).toBe(400)
    })
  },
})
