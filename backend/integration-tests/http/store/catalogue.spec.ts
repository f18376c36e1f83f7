import {
  CatalogueAnswer,
  CatalogueProductAnswer,
  type PriceExplained,
  ProblemWire,
} from "@ciap/contract"
import { products } from "@ciap/demo-data"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { answered, type Api, opening_ms, openShop, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

const sumOf = ({ components }: PriceExplained) =>
  components.reduce((sum, { amount }) => sum + BigInt(amount.amount_minor), 0n)

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, dbConnection }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const list = async (query: string) =>
      CatalogueAnswer.parse((await api.get(`/store/catalogue?${query}`, shop.store)).data)
    const piece = async (handle: string, market = "fr-be") => {
      const { data } = await api.get(`/store/catalogue/${handle}?market=${market}`, shop.store)
      return CatalogueProductAnswer.parse(data).product
    }

    describe("the catalogue", () => {
      it("shows every piece once, page by page, with a price that adds up in each market", async () => {
        for (const market of ["es-pe", "fr-be", "en-gb", "en-us", "en-fi"]) {
          const first = await list(`market=${market}&limit=100`)
          const second = await list(`market=${market}&limit=100&offset=100`)
          const cards = [...first.products, ...second.products]
          expect(first.count).toBe(products.length)
          expect(new Set(cards.map(({ external_id }) => external_id))).toEqual(
            new Set(products.map(({ sku }) => sku)),
          )
          for (const { price } of cards) {
            expect(sumOf(price)).toBe(BigInt(price.total.amount_minor))
            for (const { amount } of price.components)
              expect(BigInt(amount.amount_minor)).toBeGreaterThanOrEqual(0n)
          }
        }
      })

      it("charges what it shows: every card's total is Medusa's own price, in all four regions", async () => {
        const markets = { pen: "es-pe", eur: "fr-be", gbp: "en-gb", usd: "en-us" }
        for (const [currency_code, market] of Object.entries(markets)) {
          const { products: cards } = await list(`market=${market}&limit=200`)
          const { data } = await api.get(
            `/store/products?limit=200&region_id=${shop.region(currency_code)}&country_code=${market.slice(-2)}` +
              "&fields=id,*variants.calculated_price",
            shop.store,
          )
          const charged = new Map<string, number[]>(
            data.products.map(
              (row: {
                id: string
                variants: { calculated_price: { calculated_amount: number } }[]
              }) => [
                row.id,
                row.variants.map((v) => Math.round(v.calculated_price.calculated_amount * 100)),
              ],
            ),
          )
          expect(cards).toHaveLength(products.length)
          for (const { id, price } of cards)
            expect(Math.min(...(charged.get(id) ?? []))).toBe(Number(price.total.amount_minor))
        }
      })

      it("filters, and its facets count what the other filters leave", async () => {
        const all = await list("market=fr-be&limit=1")
        const [line] = all.facets.line
        const narrowed = await list(`market=fr-be&limit=200&line=${line?.value}&department=Puno`)
        expect(narrowed.count).toBe(narrowed.products.length)
        for (const { craft, group } of narrowed.products) {
          expect(craft.line).toBe(line?.value)
          expect(group.department).toBe("Puno")
        }
        const puno = await list("market=fr-be&limit=1&department=Puno")
        expect(narrowed.facets.line).toEqual(puno.facets.line)
        expect(narrowed.facets.department.length).toBeGreaterThan(1)
        const groups = narrowed.facets.group.reduce((sum, { count }) => sum + count, 0)
        expect(groups).toBe(narrowed.count)
        expect(line?.label).toBe("Textile")
      })

      it("shows what can be had at once when asked for it", async () => {
        const { products: cards, count } = await list("market=fr-be&limit=200&available=now")
        expect(count).toBe(products.filter(({ stock }) => stock > 0).length)
        for (const { availability } of cards) expect(availability.in_stock).toBeGreaterThan(0)
      })

      it("sorts by title in the visitor's language and by the visitor's price", async () => {
        const folded = (title: string) =>
          title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
        const titles = (await list("market=es-pe&limit=200&sort=title")).products.map(({ title }) =>
          folded(title).replaceAll(/[^a-z]/g, ""),
        )
        expect(titles[0]?.[0]).toBe("a")
        expect(titles.map(([first]) => first)).toEqual(titles.map(([first]) => first).sort())
        const totals = (sort: string) =>
          list(`market=en-us&limit=200&sort=${sort}`).then(({ products: cards }) =>
            cards.map(({ price }) => Number(price.total.amount_minor)),
          )
        const cheap = await totals("price_asc")
        expect(cheap).toEqual([...cheap].sort((a, b) => a - b))
        expect(await totals("price_desc")).toEqual([...cheap].reverse())
      })

      it("finds by words of the visitor's language, accents or not, titles first, and by number", async () => {
        const found = (query: string) => list(`${query}&limit=200`)
        const accents = await found(`market=fr-be&q=${encodeURIComponent("ÉCHARPE")}`)
        const plain = await found("market=fr-be&q=echarpe")
        expect(plain.count).toBeGreaterThan(0)
        expect(accents.products.map(({ id }) => id)).toEqual(plain.products.map(({ id }) => id))
        expect(plain.products[0]?.title.toLowerCase()).toContain("écharpe")
        expect(plain.understood?.words.map(({ how }) => how)).toEqual(["exact"])
        const abroad = await found("market=en-gb&q=echarpe")
        expect(abroad.products[0]?.title.toLowerCase()).toContain("scarf")
        expect((await found("market=es-pe&q=SUR-006")).products[0]?.external_id).toBe("SUR-006")
        expect((await found("market=en-gb&q=zzxxqq")).count).toBe(0)
      })
    })

    describe("a piece", () => {
      it("says all of itself, and shows the other pieces of its group", async () => {
        const [card] = (await list("market=fr-be&limit=1&group=sur-andino")).products
        const product = await piece(card?.handle ?? "")
        expect(product).toMatchObject(card ?? {})
        for (const text of ["description", "material", "care", "group_summary"] as const)
          expect(product[text].length).toBeGreaterThan(3)
        expect(product.steps.length).toBeGreaterThan(1)
        expect(product.more_from_group.map(({ group }) => group.handle)).toEqual(
          product.more_from_group.map(() => "sur-andino"),
        )
        expect(product.more_from_group.map(({ id }) => id)).not.toContain(product.id)
        expect(product.more_from_group.length).toBeGreaterThan(3)
        expect(product.demonstration).toBe(true)
      })

      it("names the tax of the country with its source, and none where the price has none", async () => {
        const handle = (await list("market=fr-be&limit=1")).products[0]?.handle ?? ""
        const taxes = async (market: string) =>
          (await piece(handle, market)).rates_used
            .filter(({ kind }) => kind === "vat_standard" || kind === "igv_total")
            .map(({ value, region }) => `${region} ${value}`)
        expect(await taxes("fr-be")).toEqual(["BE 21"])
        expect(await taxes("en-fi")).toEqual(["FI 25.5"])
        expect(await taxes("es-pe")).toEqual(["PE 18"])
        expect(await taxes("en-us")).toEqual([])
      })

      it("is found under every product's address with all its variants in the order of the brief", async () => {
        const sized = products.find(({ variants }) => variants.length > 5)
        const { products: cards } = await list(`market=es-pe&q=${sized?.sku}`)
        const { variants, options } = await piece(cards[0]?.handle ?? "", "es-pe")
        expect(variants.map(({ sku }) => sku)).toEqual(sized?.variants.map(({ sku }) => sku))
        expect(options.map(({ values }) => values.length)).toEqual(
          sized?.options.map(({ values }) => values.length),
        )
        for (const variant of variants) expect(variant.options).toHaveLength(options.length)
      })
    })

    describe("what is asked wrongly", () => {
      const refusals: [string, number, string][] = [
        ["/store/catalogue", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=xx-yy", 404, "MARKET_UNKNOWN"],
        ["/store/catalogue?market=FR-be", 404, "MARKET_UNKNOWN"],
        ["/store/catalogue?market=fr-be&market=es-pe", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market[a]=fr-be", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&limit=0", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&limit=100000000", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&offset=-1", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&limit=1e999", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&sort=id;drop", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&available=later", 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&q=a%00b", 400, "INVALID_REQUEST"],
        [`/store/catalogue?market=fr-be&q=${"a".repeat(81)}`, 400, "INVALID_REQUEST"],
        ["/store/catalogue?market=fr-be&group=%00", 400, "INVALID_REQUEST"],
        ["/store/catalogue/no-such-piece?market=fr-be", 404, "NOT_FOUND"],
        ["/store/catalogue/%00?market=fr-be", 404, "NOT_FOUND"],
        ["/store/catalogue/%E0%A4%A?market=fr-be", 400, "INVALID_REQUEST"],
        ["/store/catalogue/x'%20or%20'1'='1?market=fr-be", 404, "NOT_FOUND"],
        ["/store/catalogue/any-piece", 400, "INVALID_REQUEST"],
      ]
      it("is refused with its reason, never with a fault of ours", async () => {
        for (const [url, status, code] of refusals) {
          const answer = await answered(api.get(url, shop.store))
          const problem = ProblemWire.parse(answer.data)
          expect([url, answer.status, problem.code]).toEqual([url, status, code])
          expect(problem.message).toMatch(/Nothing was changed/)
        }
      })

      it("finds what it finds in a search or a filter, and breaks nothing", async () => {
        const hostile = [
          "'; drop table product; --",
          "a' & 'b",
          ":*",
          "!(a|b)<->c",
          "\\",
          "%_%",
          "😀 🧣",
          "ｗｉｄｅ",
          "?",
          ":language",
          "$1",
        ]
        for (const text of hostile.map(encodeURIComponent)) {
          expect((await list(`market=fr-be&q=${text}`)).count).toBeGreaterThanOrEqual(0)
          expect((await list(`market=fr-be&group=${text}`)).count).toBe(0)
        }
        expect((await list("market=fr-be&limit=1")).count).toBe(products.length)
      })

      it("unknown words in the address change nothing, and deep ones do not get in", async () => {
        const asked = await list("market=fr-be&limit=2&fields=*variants.product.variants&a[b][c]=d")
        expect(asked).toEqual(await list("market=fr-be&limit=2"))
      })

      it("without the shop's key nothing is answered", async () => {
        const answer = await answered(api.get("/store/catalogue?market=fr-be"))
        expect(answer.status).toBe(400)
        expect(JSON.stringify(answer.data)).not.toContain("products")
      })
    })

    describe("how it is read", () => {
      const countStatements = async (act: () => Promise<unknown>) => {
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const seen: string[] = []
        const see = ({ sql }: { sql: string }) => seen.push(sql)
        database.on("query", see)
        await act()
        database.off("query", see)
        return seen.filter((sql) => sql.includes("search_pg_product") || sql.includes("tax_"))
      }

      it("takes one statement of ours for a page of cards and one for a product", async () => {
        const handle = (await list("market=fr-be&limit=1")).products[0]?.handle ?? ""
        expect(await countStatements(() => list("market=fr-be&q=alpaga"))).toHaveLength(1)
        expect(await countStatements(() => piece(handle))).toHaveLength(1)
      })

      it("may be kept but not used unasked, and an unchanged answer costs no body", async () => {
        const url = "/store/catalogue?market=fr-be&limit=2"
        const answer = (await api.get(url, shop.store)) as unknown as {
          headers: Record<string, string>
        }
        expect(answer.headers["cache-control"]).toBe("public, max-age=0, must-revalidate")
        const again = await answered(
          api.get(url, {
            headers: { ...shop.store.headers, "if-none-match": answer.headers.etag },
          }),
        )
        expect(again.status).toBe(304)
      })

      it("notices at once that the index was built anew", async () => {
        const handle = (await list("market=en-gb&limit=1")).products[0]?.handle ?? ""
        await dbConnection.raw("update product set title = 'Renamed' where handle = ?", [handle])
        expect((await piece(handle, "en-gb")).title).not.toBe("Renamed")
        await getContainer().resolve(Modules.SEARCH).reindex({ index: "product" })
        expect((await piece(handle, "en-gb")).title).toBe("Renamed")
      })

      it("says that it is being prepared while there is no index, instead of looking empty", async () => {
        await dbConnection.raw(
          "update search_index set active_version = null where name = 'product'",
        )
        const paths = [
          "/store/catalogue?market=fr-be",
          "/store/catalogue?market=fr-be&q=alpaga",
          "/store/suggest?market=fr-be&q=alp",
        ]
        for (const path of paths) {
          const answer = await answered(api.get(path, shop.store))
          expect([answer.status, ProblemWire.parse(answer.data).code]).toEqual([503, "NOT_READY"])
        }
        await getContainer().resolve(Modules.SEARCH).reindex({ index: "product" })
        for (const path of paths)
          expect((await answered(api.get(path, shop.store))).status).toBe(200)
      })
    })
  },
})
