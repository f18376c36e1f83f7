import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { OPERATIONS_MODULE } from ".."
import BooksCheck from "../models/books-check"
import type OperationsService from "../service"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<OperationsService>({
  moduleName: OPERATIONS_MODULE,
  moduleModels: [BooksCheck],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.forkManager().execute(text)

    it("knows of no check before the first", async () => {
      expect(await service.lastBooksCheck()).toBeNull()
    })

    it("answers the newest check with its moment, age and troubles", async () => {
      await service.keepBooksCheck([])
      expect(await service.lastBooksCheck()).toMatchObject({ ok: true, troubles_count: 0 })
      await service.keepBooksCheck(["one", "two"])
      const last = await service.lastBooksCheck()
      expect(last).toEqual({
        checked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        age_seconds: expect.any(Number),
        ok: false,
        troubles_count: 2,
        troubles: ["one", "two"],
      })
      expect(last?.age_seconds).toBeGreaterThanOrEqual(0)
      expect(last?.age_seconds).toBeLessThan(60)
    })

    it("reads the age by the database's clock, whatever this process believes", async () => {
      await sql(`insert into books_check (id, troubles_count, troubles, created_at)
                 values ('bchk_old', 0, '[]', now() - interval '4 hours')`)
      const clock = jest.spyOn(Date, "now").mockReturnValue(0)
      const last = await service.lastBooksCheck()
      clock.mockRestore()
      expect(Math.round((last?.age_seconds ?? 0) / 60)).toBe(240)
    })

    it("counts every trouble and keeps the first fifty", async () => {
      const troubles = Array.from({ length: 51 }, (_, n) => `trouble ${n}`)
      await service.keepBooksCheck(troubles)
      const last = await service.lastBooksCheck()
      expect(last?.troubles_count).toBe(51)
      expect(last?.troubles).toEqual(troubles.slice(0, 50))
    })

    it.each([
      ["update", "update books_check set troubles_count = 0, troubles = '[]'"],
      ["delete", "delete from books_check"],
      ["truncate", "truncate books_check"],
    ])("lets nobody %s what was found", async (_, statement) => {
      await service.keepBooksCheck(["one"])
      await expect(sql(statement)).rejects.toMatchObject({ code: "P0401" })
    })

    it.each([
      ["troubles without a sentence", `2, '[]'`],
      ["a sentence without a trouble", `0, '["one"]'`],
      ["more sentences than troubles", `1, '["one", "two"]'`],
      ["something else than a list", `0, '{}'`],
    ])("refuses %s", async (_, values) => {
      await expect(
        sql(`insert into books_check (id, troubles_count, troubles) values ('bchk_x', ${values})`),
      ).rejects.toThrow(/books_check_troubles_|array/)
    })
  },
})
