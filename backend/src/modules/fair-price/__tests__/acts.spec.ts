import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { FAIR_PRICE_MODULE } from ".."
import FairPriceService from "../service"
import { fxRate, line, policy, rate, retail, sheet, shippingMethod, version } from "./books"
import { databaseUrl, withDatabase } from "./database"

moduleIntegrationTestRunner<FairPriceService>({
  moduleName: FAIR_PRICE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, dbConfig }) => {
    const rows = async <Row>(sql: string) =>
      await withDatabase(databaseUrl(dbConfig), async (client) => {
        const { rows: found } = await client.query(sql)
        return found as Row[]
      })
    const agree = async (part: Parameters<typeof sheet>[0] = {}) => {
      const [agreed] = await service.agreeCostSheets([sheet(part)])
      return agreed!
    }

    describe("dated rows", () => {
      it("answer for a day with the row in force on it, never with one that ended", async () => {
        await service.recordDatedRows({
          reference_rates: [
            rate({
              kind: "drawback_rate",
              value: "1",
              valid_from: "2024-10-25",
              valid_to: "2025-06-30",
            }),
            rate({
              kind: "drawback_rate",
              value: "0.5",
              valid_from: "2025-07-01",
              valid_to: "2025-12-31",
            }),
          ],
        })
        const valueOn = async (day: string) =>
          (await service.datedRowsOf(day, [])).reference_rates.map((row) => row.value)
        expect(await valueOn("2025-06-30")).toEqual(["1"])
        expect(await valueOn("2025-07-01")).toEqual(["0.5"])
        expect(await valueOn("2025-12-31")).toEqual(["0.5"])
        expect(await valueOn("2026-01-01")).toEqual([])
      })

      it("close the open row the day before a later one begins, and keep both", async () => {
        await service.recordDatedRows({ reference_rates: [rate()] })
        const second = { value: "4.25", valid_from: "2026-09-01" }
        await expect(service.recordDatedRows({ reference_rates: [rate(second)] })).resolves.toEqual(
          { recorded: 1, already_there: 0 },
        )
        expect(
          await rows("select value, valid_from, valid_to from reference_rate order by valid_from"),
        ).toEqual([
          { value: "4.10", valid_from: "2026-01-01", valid_to: "2026-08-31" },
          { value: "4.25", valid_from: "2026-09-01", valid_to: null },
        ])
      })

      it("recorded a second time add nothing", async () => {
        const all = {
          reference_rates: [rate()],
          premium_policies: [policy()],
          retail_prices: [retail()],
        }
        await expect(service.recordDatedRows(all)).resolves.toEqual({
          recorded: 3,
          already_there: 0,
        })
        await expect(service.recordDatedRows(all)).resolves.toEqual({
          recorded: 0,
          already_there: 3,
        })
      })

      it("refuse a second value for the same days, and record nothing of the batch", async () => {
        await service.recordDatedRows({ retail_prices: [retail()] })
        await expect(
          service.recordDatedRows({
            reference_rates: [rate()],
            retail_prices: [retail({ amount_minor: 4300n })],
          }),
        ).rejects.toMatchObject({ code: "CONFLICT" })
        expect((await service.datedRowsOf("2026-11-21", [])).reference_rates).toEqual([])
      })

      it("give retail prices of the asked products alone, as whole minor units", async () => {
        await service.recordDatedRows({
          premium_policies: [policy()],
          retail_prices: [retail(), retail({ product_id: "prod_other" })],
        })
        const on = await service.datedRowsOf("2026-11-21", ["prod_scarf"])
        expect(on.retail_prices).toEqual([
          expect.objectContaining({
            product_id: "prod_scarf",
            amount_minor: 4200n,
            valid_from: "2026-01-01",
          }),
        ])
        expect(on.premium_policies).toEqual([expect.objectContaining({ rate_bp: 1000 })])
        expect((await service.datedRowsOf("2025-12-31", ["prod_scarf"])).premium_policies).toEqual(
          [],
        )
      })
    })

    describe("cost sheets", () => {
      it("are agreed as version one, and read back as they were agreed", async () => {
        const agreed = await agree()
        expect(agreed).toMatchObject({ product_id: "prod_scarf", version: 1, created: true })
        expect(await service.agreedCostSheets(["prod_scarf", "prod_unknown"])).toEqual([
          { ...sheet(), id: agreed.id, version: 1 },
        ])
      })

      it("agreed again with the same words add no version", async () => {
        const first = await agree()
        expect(await agree()).toEqual({ ...first, created: false })
      })

      it("agreed anew supersede the version before, which stays readable", async () => {
        const first = await agree()
        const second = await agree({ hours_hundredths: 450, agreed_on: "2026-10-02" })
        expect(second).toMatchObject({ version: 2, created: true })
        expect(await service.retrieveCostSheet(first.id)).toMatchObject({
          state: "superseded",
          hours_hundredths: 420,
          agreed_on: "2026-03-14",
        })
      })
    })

    describe("published prices", () => {
      it("get a first version each, read back exactly", async () => {
        const { id: cost_sheet_id } = await agree()
        const asked = [
          version({ cost_sheet_id }),
          version({ cost_sheet_id, currency_code: "usd", tax_inclusive: false }),
        ]
        const added = await service.publishVersions(asked)
        expect(added.map((one) => one.version)).toEqual([1, 1])
        const standing = await service.versionsOfVariants(["variant_grey"])
        expect(standing).toEqual(asked.map((one) => expect.objectContaining(one)))
        expect(await service.versionsOfProducts(["prod_scarf"])).toEqual(standing)
      })

      it("published again unchanged add no version", async () => {
        const { id: cost_sheet_id } = await agree()
        await service.publishVersions([version({ cost_sheet_id })])
        expect(await service.publishVersions([version({ cost_sheet_id })])).toEqual([])
      })

      it("add a version where the amount or its grounds changed, and keep the old one", async () => {
        const { id: cost_sheet_id } = await agree()
        const [first] = await service.publishVersions([version({ cost_sheet_id })])
        const dearer = { ...fxRate, id: "rate_fx_2", value: "4.25" }
        const [second] = await service.publishVersions([
          version({ cost_sheet_id, rates: [dearer] }),
        ])
        expect(second).toMatchObject({ version: 2 })
        const [old] = await service.versionsById([first!.id])
        expect(old).toMatchObject({ version: 1, rates: [fxRate], total_minor: 4250n })
        expect(await service.versionsOfVariants(["variant_grey"])).toEqual([
          expect.objectContaining({ id: second!.id, rates: [dearer] }),
        ])
      })

      it("give one version to two publishers who come at once", async () => {
        const { id: cost_sheet_id } = await agree()
        const added = await Promise.all(
          [1, 2, 3, 4].map(() => service.publishVersions([version({ cost_sheet_id })])),
        )
        expect(added.flat()).toHaveLength(1)
      })

      it("taken back stand again as a new version, once, and nothing is erased", async () => {
        const { id: cost_sheet_id } = await agree()
        await service.publishVersions([version({ cost_sheet_id })])
        const [wrong] = await service.publishVersions([
          version({ cost_sheet_id, total_minor: 9900n }),
        ])
        await service.takeBackVersions([wrong!.id])
        await service.takeBackVersions([wrong!.id])
        expect(
          await rows(
            "select version, total_minor, superseded_at is null as stands from price_breakdown order by version",
          ),
        ).toEqual([
          { version: 1, total_minor: 4250, stands: false },
          { version: 2, total_minor: 9900, stands: false },
          { version: 3, total_minor: 4250, stands: true },
        ])
      })

      it("taken back as the first version leave the piece without a price", async () => {
        const { id: cost_sheet_id } = await agree()
        const [only] = await service.publishVersions([version({ cost_sheet_id })])
        await service.takeBackVersions([only!.id])
        expect(await service.versionsOfVariants(["variant_grey"])).toEqual([])
      })

      it("of a whole catalogue are written in one go", async () => {
        const { id: cost_sheet_id } = await agree()
        const all = Array.from({ length: 400 }, (_, i) =>
          ["pen", "eur", "usd", "gbp"].map((currency_code) =>
            version({ cost_sheet_id, currency_code, variant_id: `variant_${i}` }),
          ),
        ).flat()
        const started = performance.now()
        expect(await service.publishVersions(all)).toHaveLength(1600)
        expect(await service.publishVersions(all)).toEqual([])
        expect(performance.now() - started).toBeLessThan(5000)
      })
    })

    describe("a purchase", () => {
      it("is frozen once; what comes later changes nothing and adds what is missing", async () => {
        const order = { lines: [line()], shipping: [shippingMethod()] }
        expect(await service.freezeOrder(order)).toBe(2)
        expect(await service.freezeOrder(order)).toBe(0)
        const other = { gross_minor: 9000n, services_minor: 4937n }
        expect(
          await service.freezeOrder({
            lines: [line(other), line({ ...other, order_line_id: "ordli_2" })],
            shipping: [],
          }),
        ).toBe(1)
        const frozen = await service.frozenOrders(["order_1"])
        expect(frozen.lines).toEqual([
          expect.objectContaining(line()),
          expect.objectContaining({ order_line_id: "ordli_2", gross_minor: 9000n }),
        ])
        expect(frozen.shipping).toEqual([expect.objectContaining(shippingMethod())])
      })

      it("is frozen whole or not at all", async () => {
        await expect(
          service.freezeOrder({
            lines: [line(), line({ order_line_id: "ordli_2", gross_minor: 1n })],
            shipping: [shippingMethod()],
          }),
        ).rejects.toMatchObject({ code: "23514" })
        expect(await service.frozenOrders(["order_1"])).toEqual({ lines: [], shipping: [] })
      })
    })

    it("has no method that edits, deletes or restores", () => {
      const names: string[] = []
      for (
        let prototype: object | null = FairPriceService.prototype;
        prototype && prototype !== Object.prototype;
        prototype = Object.getPrototypeOf(prototype) as object | null
      ) {
        names.push(...Object.getOwnPropertyNames(prototype))
      }
      expect(names).toEqual(expect.arrayContaining(["listPriceBreakdowns", "retrieveCostSheet"]))
      expect(
        names.filter((name) => /^(create|update|upsert|delete|softDelete|restore)[A-Z]/.test(name)),
      ).toEqual([])
    })

    it("is guarded by every trigger and key it relies on", async () => {
      const triggers = await rows<{ name: string }>(
        `select tgrelid::regclass || '.' || tgname as name from pg_trigger
          where not tgisinternal and tgenabled = 'O' and tgrelid::regclass::text in
            ('reference_rate','premium_policy','retail_price','cost_sheet','price_breakdown','line_breakdown','shipping_freeze')
          order by 1`,
      )
      expect(triggers.map((trigger) => trigger.name)).toEqual([
        "cost_sheet.cost_sheet_frozen_once_agreed",
        "cost_sheet.cost_sheet_not_emptied",
        "line_breakdown.line_breakdown_only_grows",
        "premium_policy.premium_policy_keeps_value",
        "premium_policy.premium_policy_not_removed",
        "price_breakdown.price_breakdown_not_removed",
        "price_breakdown.price_breakdown_only_superseded",
        "price_breakdown.price_breakdown_stands_on_agreement",
        "reference_rate.reference_rate_keeps_value",
        "reference_rate.reference_rate_not_removed",
        "retail_price.retail_price_keeps_value",
        "retail_price.retail_price_not_removed",
        "shipping_freeze.shipping_freeze_only_grows",
      ])
      // A key of a money fact must not be freed by a soft deletion: no `deleted_at` in its index.
      const keys = await rows<{ name: string; definition: string }>(
        `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
          where indisunique and not indisprimary and indrelid::regclass::text in
            ('price_breakdown','line_breakdown','shipping_freeze') order by 1`,
      )
      expect(keys).toHaveLength(4)
      expect(keys.filter((key) => key.definition.includes("deleted_at"))).toEqual([])
    })
  },
})
