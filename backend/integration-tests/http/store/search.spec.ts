import {
  CatalogueAnswer,
  type CatalogueCard,
  type Facet,
  type FacetName,
  facetNames,
  ProblemWire,
  SuggestAnswer,
} from "@ciap/contract"
import { products } from "@ciap/demo-data"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { coloursIn, materialsIn } from "../../../src/lib/search/facet-words"
import { questions } from "../../search-questions"
import { answered, type Api, opening_ms, openShop, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

/** Of the pieces a shopper means, this share must stand among the first ten. */
const recall_min = 0.95

const facts = new Map(products.map((product) => [product.sku, product]))

/** The values of a facet that a card has, from the card and the brief alone. */
function valuesOf(facet: FacetName, card: CatalogueCard): string[] {
  const product = facts.get(card.external_id)
  const { title = "", material = "" } = product?.words.en ?? {}
  const units = Number(card.price.total.amount_minor) / 100
  const of: Record<FacetName, () => string[]> = {
    line: () => [card.craft.line],
    craft: () => [card.craft.id],
    group: () => [card.group.handle],
    department: () => [card.group.department],
    material: () => materialsIn(material),
    colour: () =>
      coloursIn([title, material, ...(product?.variants.flatMap(({ values }) => values) ?? [])]),
    price: () =>
      ["0-25", "25-50", "50-100", "100-200", "200-"].filter((range) => {
        const [from = 0, below = Infinity] = range.split("-").map((end) => Number(end) || undefined)
        return units >= from && units < below
      }),
    available: () => (card.availability.in_stock > 0 ? ["now"] : []),
  }
  return of[facet]()
}

type Choice = Partial<Record<FacetName, string[]>>

const fits = (card: CatalogueCard, choice: Choice, but?: FacetName): boolean =>
  facetNames.every(
    (facet) =>
      facet === but ||
      !choice[facet] ||
      valuesOf(facet, card).some((value) => choice[facet]?.includes(value)),
  )

/** Counted one by one: every value of a facet among the pieces that all other choices leave. */
function countedByHand(facet: FacetName, cards: CatalogueCard[], choice: Choice) {
  const counts: Record<string, number> = {}
  for (const card of cards.filter((each) => fits(each, choice, facet)))
    for (const value of valuesOf(facet, card)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const asCounts = (values: Facet[]) =>
  Object.fromEntries(
    values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
  )

inOpenedShop({
  testSuite: ({ api: untyped, getContainer }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const list = async (query: string) =>
      CatalogueAnswer.parse((await api.get(`/store/catalogue?${query}`, shop.store)).data)
    const suggest = async (q: string, market = "es-pe") => {
      const url = `/store/suggest?market=${market}&q=${encodeURIComponent(q)}`
      return SuggestAnswer.parse((await api.get(url, shop.store)).data)
    }

    describe("facets", () => {
      const choices: Choice[] = [
        {},
        { line: ["textiles"] },
        { department: ["Puno"], material: ["alpaca", "wool"] },
        { colour: ["red"], available: ["now"], price: ["25-50", "50-100"] },
        { craft: ["carved_gourd", "retablo_ayacucho"], group: ["mates-huancayo", "tawaq"] },
        { line: ["textiles"], material: ["cotton"], colour: ["blue", "green"], price: ["200-"] },
        { line: ["gourds"], department: ["Puno"] },
      ]

      it("count what each value would lead to, as counting one by one does", async () => {
        const { products: cards } = await list("market=fr-be&limit=200")
        for (const choice of choices) {
          const query = Object.entries(choice).map(
            ([facet, values]) => `&${facet}=${values.join(",")}`,
          )
          const answer = await list(`market=fr-be&limit=200${query.join("")}`)
          const found = cards.filter((card) => fits(card, choice))
          expect(answer.count).toBe(found.length)
          expect(new Set(answer.products.map(({ id }) => id))).toEqual(
            new Set(found.map(({ id }) => id)),
          )
          for (const facet of facetNames) {
            expect([choice, facet, asCounts(answer.facets[facet])]).toEqual([
              choice,
              facet,
              countedByHand(facet, cards, choice),
            ])
            expect(answer.without[facet]).toBe(
              cards.filter((card) => fits(card, choice, facet)).length,
            )
          }
        }
      })

      it("keep a choice that leads to nothing, so that it can be taken back", async () => {
        const { count, facets } = await list("market=en-gb&line=gourds&department=Puno")
        expect(count).toBe(0)
        expect(facets.line.find(({ value }) => value === "gourds")).toMatchObject({ count: 0 })
        expect(facets.department.find(({ value }) => value === "Puno")).toMatchObject({ count: 0 })
      })

      it("speak the visitor's language, and count within a search", async () => {
        const { facets, count } = await list("market=fr-fr&q=alpaga&limit=200")
        expect(facets.material.find(({ value }) => value === "wool")?.label).toBe("Laine de mouton")
        expect(facets.colour.find(({ value }) => value === "natural")?.label).toBe("Non teint")
        const pieces = facets.group.reduce((sum, each) => sum + each.count, 0)
        expect(pieces).toBe(count)
      })

      it("take any price range in the market's own currency", async () => {
        const { products: cards, facets } = await list("market=en-us&limit=200&price=30-40")
        expect(cards.length).toBeGreaterThan(0)
        for (const { price } of cards) {
          const units = Number(price.total.amount_minor) / 100
          expect(units >= 30 && units < 40).toBe(true)
        }
        expect(facets.price.find(({ value }) => value === "30-40")?.count).toBe(cards.length)
      })
    })

    describe("search", () => {
      it("finds what shoppers mean by the words they use, in haste or not", async () => {
        const recalls: Record<string, number[]> = {}
        for (const { market, q, means } of questions) {
          const { products: cards } = await list(
            `market=${market}&limit=10&q=${encodeURIComponent(q)}`,
          )
          const found = cards.map(({ external_id }) => external_id)
          const hits = means.filter((sku) => found.includes(sku)).length
          recalls[market] = [...(recalls[market] ?? []), hits / Math.min(10, means.length)]
        }
        expect(Object.keys(recalls)).toEqual(["es-pe", "en-gb", "fr-fr"])
        for (const [market, each] of Object.entries(recalls)) {
          expect(each.length).toBeGreaterThanOrEqual(50)
          const recall = each.reduce((sum, one) => sum + one, 0) / each.length
          expect([market, recall >= recall_min, recall]).toEqual([market, true, recall])
        }
      })

      it("says what it made of each word", async () => {
        const { understood } = await list("market=es-pe&q=la%20chopma%20zzxxqq")
        expect(understood).toEqual({
          every_word: true,
          words: [
            { typed: "la", how: "common", known: [] },
            { typed: "chopma", how: "near", known: ["chompa"] },
            { typed: "zzxxqq", how: "unknown", known: [] },
          ],
        })
        expect((await list("market=es-pe")).understood).toBeNull()
      })

      it("shows pieces with any of the words where none has all, and says so", async () => {
        const { understood, count } = await list("market=en-gb&q=retablo%20drum")
        expect(understood?.every_word).toBe(false)
        expect(count).toBeGreaterThan(1)
        expect((await list("market=en-gb&q=zzxxqq")).count).toBe(0)
      })
    })

    describe("suggestions", () => {
      it("come as one types, with the part that was typed and a picture", async () => {
        const { products: pieces, count } = await suggest("chul")
        expect(pieces[0]).toMatchObject({ name: "Chullo con orejeras", marks: [[0, 4]] })
        expect(pieces[0]?.picture?.url).toMatch(/^\//)
        expect(pieces[0]?.total.currency_code).toBe("pen")
        expect(count).toBeGreaterThan(0)
        expect(pieces.length).toBeLessThanOrEqual(5)
      })

      it("forgive, and mark the word that was meant", async () => {
        const { products: pieces, understood } = await suggest("retavlo")
        expect(understood.words[0]?.how).toBe("near")
        for (const { name, marks } of pieces) {
          const [from, to] = marks[0] ?? [0, 0]
          expect(name.slice(from, to).toLowerCase()).toMatch(/^retablos?$/)
        }
      })

      it("name groups by name and place, and crafts, with how many pieces they have", async () => {
        const [group] = (await suggest("sur and")).groups
        expect(group).toMatchObject({
          handle: "sur-andino",
          name: "Sur Andino",
          marks: [
            [0, 3],
            [4, 7],
          ],
        })
        expect(group?.pieces).toBe(products.filter((p) => p.group_handle === "sur-andino").length)
        expect((await suggest("chulucanas")).groups[0]?.handle).toBe("mujeres-hacia-el-mundo")
        const [craft] = (await suggest("arpill", "fr-fr")).crafts
        expect(craft).toMatchObject({ id: "arpillera", marks: [[0, 6]] })
        expect(craft?.picture).not.toBeNull()
      })

      it("are none for nothing, and none of a fault", async () => {
        const none = { products: [], groups: [], crafts: [], count: 0 }
        for (const q of ["", "   ", "zzxxqq", "':*&|!", "😀"])
          expect(await suggest(q)).toMatchObject(none)
        const refused = await answered(api.get("/store/suggest?market=xx-yy&q=a", shop.store))
        expect([refused.status, ProblemWire.parse(refused.data).code]).toEqual([
          404,
          "MARKET_UNKNOWN",
        ])
        for (const url of ["/store/suggest?q=a", `/store/suggest?market=es-pe&q=${"a".repeat(81)}`])
          expect((await answered(api.get(url, shop.store))).status).toBe(400)
        expect((await answered(api.get("/store/suggest?market=es-pe&q=a"))).status).toBe(400)
      })

      it("take one statement, and are the same for everybody", async () => {
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const seen: string[] = []
        const see = ({ sql }: { sql: string }) => seen.push(sql)
        database.on("query", see)
        const url = "/store/suggest?market=es-pe&q=chompa"
        const answer = (await api.get(url, shop.store)) as unknown as {
          headers: Record<string, string>
        }
        database.off("query", see)
        expect(seen.filter((sql) => sql.includes("search_pg_product"))).toHaveLength(1)
        expect(answer.headers["cache-control"]).toBe("public, max-age=0, must-revalidate")
      })
    })

    it("Medusa's own search route gives nothing away, least of all the scanning switch", async () => {
      const body = {
        entity: "product",
        filters: { q: "chopma" },
        search_options: { typo_tolerance: true },
      }
      expect((await answered(api.post("/store/search", body, shop.store))).status).toBe(404)
    })
  },
})
