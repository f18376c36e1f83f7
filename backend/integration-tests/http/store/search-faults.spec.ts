import { CatalogueAnswer, ProblemWire, SuggestAnswer } from "@ciap/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answered, type Api, opening_ms, openShop, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

inOpenedShop({
  testSuite: ({ api: untyped, getContainer }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const list = async (market: string, q: string) => {
      const url = `/store/catalogue?market=${market}&limit=200&q=${encodeURIComponent(q)}`
      const { products, understood } = CatalogueAnswer.parse((await api.get(url, shop.store)).data)
      return {
        ids: products.map(({ id }) => id),
        every_word: understood?.every_word,
        how: understood?.words.map((word) => word.how),
      }
    }

    /** Runs a statement over the active table of documents, which it knows as `:table:`. */
    const run = async <Row>(sql: string, bindings: Record<string, string> = {}): Promise<Row[]> => {
      const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await database.raw<{ rows: { table: string }[] }>(
        `select p.table_name as table from search_index i
           join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
            and v.deleted_at is null
           join search_postgres_index p on p.name = v.physical_name
          where i.name = 'product' and i.deleted_at is null`,
      )
      const table = rows[0]?.table ?? ""
      const names = { table, words: `${table}_words`, kept: `${table}_kept` }
      return (await database.raw<{ rows: Row[] }>(sql, { ...names, ...bindings })).rows
    }

    describe("words that only join others", () => {
      it("change nothing of what is found, in the market's language or in another", async () => {
        for (const [market, joined, bare] of [
          ["es-pe", "chompa de alpaca con capucha", "chompa alpaca capucha"],
          ["es-pe", "gorro avec orejeras", "gorro orejeras"],
          ["en-gb", "retablo de Ayacucho", "retablo Ayacucho"],
          ["en-gb", "bags for women with leather", "bags women leather"],
          ["fr-fr", "les bonnets", "bonnets"],
          ["fr-fr", "sac à dos en laine sur mesure", "sac dos laine mesure"],
          ["fr-fr", "pull con alpaga", "pull alpaga"],
        ] as const) {
          const [said, meant] = [await list(market, joined), await list(market, bare)]
          expect(meant.ids.length).toBeGreaterThan(0)
          expect([joined, said.ids, said.every_word]).toEqual([joined, meant.ids, meant.every_word])
        }
      })

      it("stay words where they are names, and are told as common elsewhere", async () => {
        expect((await list("es-pe", "sur andino")).how).toEqual(["exact", "exact"])
        expect((await list("fr-fr", "bonnet sur")).how).toEqual(["exact", "common"])
        expect((await list("en-gb", "scarf para")).how).toEqual(["exact", "common"])
      })
    })

    it("nothing that somebody types is a fault of the shop", async () => {
      const harmless = ["\u0301", "\u0301 chompa", "%", "_", "\\", "'", '"', ":*&|!", "?", "😀"]
      const refused = ["\0", "a\0b", "a".repeat(81), "alpaca ".repeat(1500)]
      for (const path of ["catalogue", "suggest"]) {
        const ask = async (q: string) => {
          const url = `/store/${path}?market=es-pe&q=${encodeURIComponent(q)}`
          return (await answered(api.get(url, shop.store))).status
        }
        for (const q of [...harmless, "\u2167".repeat(80)])
          expect([q, await ask(q)]).toEqual([q, 200])
        for (const q of refused) expect([q.slice(0, 9), await ask(q)]).toEqual([q.slice(0, 9), 400])
      }
    })

    it("suggestions count of a craft only what this shop shows", async () => {
      const pieces = async () => {
        const url = "/store/suggest?market=es-pe&q=arpillera"
        const { crafts } = SuggestAnswer.parse((await api.get(url, shop.store)).data)
        return crafts.find(({ id }) => id === "arpillera")?.pieces ?? 0
      }
      const before = await pieces()
      expect(before).toBeGreaterThan(1)
      const [hidden] = await run<{ id: string; indexed: object }>(
        "select id, indexed from :table: where indexed->>'craft' = 'arpillera' order by id limit 1",
      )
      const put = async (change: object) =>
        await run("update :table: set indexed = cast(:indexed as jsonb) where id = :id", {
          id: hidden?.id ?? "",
          indexed: JSON.stringify({ ...hidden?.indexed, ...change }),
        })
      await put({ sales_channel_ids: ["sc_elsewhere"] })
      expect(await pieces()).toBe(before - 1)
      await put({ total_minor: {} })
      expect(await pieces()).toBe(before - 1)
      await put({})
      expect(await pieces()).toBe(before)
    })

    describe("while the index is changed over", () => {
      const paths = {
        list: "/store/catalogue?market=fr-be",
        search: "/store/catalogue?market=fr-be&q=alpaga",
        suggest: "/store/suggest?market=fr-be&q=alp",
      }
      type Path = keyof typeof paths
      const all: readonly Path[] = ["list", "search", "suggest"]

      const expectPrepared = async (asked: readonly Path[] = all) => {
        for (const path of asked) {
          const answer = await answered(api.get(paths[path], shop.store))
          expect([path, answer.status, ProblemWire.parse(answer.data).code]).toEqual([
            path,
            503,
            "NOT_READY",
          ])
        }
      }
      const counts = async () => {
        const answers = await Promise.all(all.map((path) => api.get(paths[path], shop.store)))
        return answers.map(({ data }) => (data as { count: number }).count)
      }

      let before: number[] = []
      beforeAll(async () => {
        before = await counts()
        expect(Math.min(...before)).toBeGreaterThan(0)
      })
      afterEach(async () => {
        expect(await counts()).toEqual(before)
      })

      it("a table that has just been dropped is told as being prepared", async () => {
        await run("alter table :table: rename to :kept:")
        await expectPrepared()
        await run("alter table :kept: rename to :table:")
      })

      it("and so is one of an earlier version of the shop", async () => {
        await run("alter table :table: rename to :kept:")
        await run(
          "create table :table: (id text, document jsonb, indexed jsonb, search_vector tsvector)",
        )
        await expectPrepared()
        await run("drop table :table:")
        await run("alter table :kept: rename to :table:")
      })

      it("and so is a search whose words are gone, while browsing goes on", async () => {
        await run("alter table :words: rename to :kept:")
        await expectPrepared(["search", "suggest"])
        expect((await api.get(paths.list, shop.store)).status).toBe(200)
        await run("alter table :kept: rename to :words:")
      })
    })
  },
})
