import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { FAIR_PRICE_MODULE } from ".."
import type FairPriceService from "../service"
import { line, policy, rate, retail, sheet, shippingMethod, version } from "./books"
import { databaseUrl, withDatabase } from "./database"

moduleIntegrationTestRunner<FairPriceService>({
  moduleName: FAIR_PRICE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, dbConfig }) => {
    const attempt = (sql: string, parameters: unknown[] = []) =>
      withDatabase(databaseUrl(dbConfig), (client) => client.query(sql, parameters))

    const publishOne = async () => {
      const [agreed] = await service.agreeCostSheets([sheet()])
      const [published] = await service.publishVersions([version({ cost_sheet_id: agreed!.id })])
      return { cost_sheet_id: agreed!.id, breakdown_id: published!.id }
    }

    describe("a published price", () => {
      it.each([
        ["another producer price", "producer_minor = 1"],
        ["another total", "total_minor = 5000"],
        ["other rates", `rates = '[]'`],
        ["another agreement date", "agreed_on = '2026-01-01'"],
        ["a soft deletion", "deleted_at = now()"],
        ["a change smuggled in while it is superseded", "superseded_at = now(), premium_minor = 1"],
      ])("refuses %s", async (_name, change) => {
        await publishOne()
        await expect(attempt(`update price_breakdown set ${change}`)).rejects.toMatchObject({
          code: "P0401",
        })
      })

      it("is superseded once, and never again or back", async () => {
        await publishOne()
        await attempt("update price_breakdown set superseded_at = now()")
        await expect(
          attempt("update price_breakdown set superseded_at = now() + interval '1 hour'"),
        ).rejects.toMatchObject({ code: "P0401" })
        await expect(
          attempt("update price_breakdown set superseded_at = null"),
        ).rejects.toMatchObject({ code: "P0401" })
      })

      it("is not deleted and its table not emptied", async () => {
        await publishOne()
        await expect(attempt("delete from price_breakdown")).rejects.toMatchObject({
          code: "P0401",
        })
        await expect(attempt("truncate price_breakdown cascade")).rejects.toMatchObject({
          code: "P0401",
        })
      })

      it("never has parts below zero or above its total", async () => {
        const [agreed] = await service.agreeCostSheets([sheet()])
        const cost_sheet_id = agreed!.id
        for (const part of [
          { producer_minor: -1n },
          { premium_minor: -1n },
          { logistics_minor: -1n },
          { total_minor: 1293n },
          { total_minor: 1_000_000_001n },
          { currency_code: "EUR" },
        ]) {
          await expect(
            service.publishVersions([version({ cost_sheet_id, ...part })]),
          ).rejects.toMatchObject({ code: "23514" })
        }
      })

      it("stands on a cost sheet of its own product that was agreed", async () => {
        const [agreed] = await service.agreeCostSheets([sheet({ product_id: "prod_other" })])
        await expect(
          service.publishVersions([version({ cost_sheet_id: agreed!.id })]),
        ).rejects.toMatchObject({ code: "P0402" })
      })

      it("is the only one in force for its variant and currency", async () => {
        const { cost_sheet_id } = await publishOne()
        await expect(
          attempt(
            `insert into price_breakdown (id, variant_id, product_id, cost_sheet_id, currency_code, version,
               tax_inclusive, producer_minor, premium_minor, logistics_minor, total_minor, rates, agreed_on, published_at)
             values ('pbrk_x', 'variant_grey', 'prod_scarf', $1, 'eur', 2, true, 1, 1, 1, 3, '[]', '2026-03-14', now())`,
            [cost_sheet_id],
          ),
        ).rejects.toMatchObject({ code: "23505", constraint: "price_breakdown_one_in_force" })
      })
    })

    describe("an agreed cost sheet", () => {
      it.each([
        ["another rate", "hourly_rate_minor = 800"],
        ["other hours", "hours_hundredths = 1"],
        ["a soft deletion", "deleted_at = now()"],
        ["becoming a draft again", "state = 'draft'"],
        [
          "a change smuggled in while it is superseded",
          "state = 'superseded', materials_minor = 0",
        ],
      ])("refuses %s", async (_name, change) => {
        await service.agreeCostSheets([sheet()])
        await expect(attempt(`update cost_sheet set ${change}`)).rejects.toMatchObject({
          code: "P0401",
        })
      })

      it("is not deleted and its table not emptied", async () => {
        await service.agreeCostSheets([sheet()])
        await expect(attempt("delete from cost_sheet")).rejects.toMatchObject({ code: "P0401" })
        await expect(attempt("truncate cost_sheet cascade")).rejects.toMatchObject({
          code: "P0401",
        })
      })

      it("cannot stand below the floor without a recorded decision, nor with an empty one", async () => {
        const below = { hourly_rate_minor: 649n }
        for (const floor_decision of [null, "", "   "]) {
          await expect(
            service.agreeCostSheets([sheet({ ...below, floor_decision })]),
          ).rejects.toMatchObject({ code: "23514" })
        }
        await expect(
          service.agreeCostSheets([
            sheet({ ...below, floor_decision: "Trial piece of two apprentices, until June" }),
          ]),
        ).resolves.toHaveLength(1)
      })

      it("says when and by whom it was agreed", async () => {
        await expect(
          attempt(`insert into cost_sheet (id, group_id, product_id, version, hours_hundredths,
                     hourly_rate_minor, materials_minor, overhead_minor, state)
                   values ('csheet_x', 'g', 'p', 1, 1, 1, 1, 1, 'agreed')`),
        ).rejects.toMatchObject({ code: "23514" })
      })

      it("may be edited and thrown away while it is a draft", async () => {
        await attempt(`insert into cost_sheet (id, group_id, product_id, version, hours_hundredths,
                         hourly_rate_minor, materials_minor, overhead_minor)
                       values ('csheet_d', 'g', 'p', 1, 1, 1, 1, 1)`)
        await attempt("update cost_sheet set hours_hundredths = 250")
        const { rowCount } = await attempt("delete from cost_sheet")
        expect(rowCount).toBe(1)
      })
    })

    describe("a frozen order", () => {
      it.each(["line_breakdown", "shipping_freeze"])("%s only grows", async (table) => {
        await service.freezeOrder({ lines: [line()], shipping: [shippingMethod()] })
        for (const act of [
          `update ${table} set gross_minor = 1`,
          `update ${table} set deleted_at = now()`,
          `delete from ${table}`,
          `truncate ${table}`,
        ]) {
          await expect(attempt(act)).rejects.toMatchObject({ code: "P0401" })
        }
      })

      it("refuses a line whose parts do not make what the buyer pays", async () => {
        for (const part of [
          { gross_minor: 8501n },
          { tax_minor: 1474n },
          { services_minor: 4438n },
          { producer_unit_minor: 1108n },
        ]) {
          await expect(
            service.freezeOrder({ lines: [line(part)], shipping: [] }),
          ).rejects.toMatchObject({
            code: "23514",
            constraint: "line_breakdown_explains_every_cent",
          })
        }
      })

      it("refuses a line whose fixed parts are not so many times the piece", async () => {
        await expect(
          attempt(
            `insert into line_breakdown (id, order_line_id, order_id, group_id, product_id, currency_code, quantity,
               producer_unit_minor, premium_unit_minor, logistics_unit_minor, gross_minor, tax_minor, services_minor,
               logistics_minor, producer_minor, premium_minor, tax_rate_bp, frozen_on)
             values ('lbrk_x', 'l', 'o', 'g', 'p', 'eur', 2, 10, 1, 0, 30, 0, 9, 0, 19, 2, 0, '2026-11-21')`,
          ),
        ).rejects.toMatchObject({
          code: "23514",
          constraint: "line_breakdown_parts_are_fixed_per_unit",
        })
      })

      it("keeps a line that staff sold below the group's part: the cooperative bears it", async () => {
        await service.freezeOrder({
          lines: [line({ gross_minor: 2000n, tax_minor: 347n, services_minor: -935n })],
          shipping: [],
        })
        const { lines } = await service.frozenOrders(["order_1"])
        expect(lines[0]).toMatchObject({ services_minor: -935n, producer_unit_minor: 1107n })
      })

      it("refuses a shipping whose tax is more than its price", async () => {
        await expect(
          service.freezeOrder({ lines: [], shipping: [shippingMethod({ tax_minor: 991n })] }),
        ).rejects.toMatchObject({ code: "23514" })
      })
    })

    describe("a dated row", () => {
      it.each(["reference_rate", "premium_policy", "retail_price"])(
        "of %s keeps its value and is not deleted",
        async (table) => {
          await service.recordDatedRows(oneOfEach)
          const valueOf = {
            reference_rate: "value = '5'",
            premium_policy: "rate_bp = 1",
            retail_price: "amount_minor = 1",
          }
          await expect(
            attempt(`update ${table} set ${valueOf[table as keyof typeof valueOf]}`),
          ).rejects.toMatchObject({ code: "P0401" })
          await expect(attempt(`delete from ${table}`)).rejects.toMatchObject({ code: "P0401" })
          await expect(attempt(`truncate ${table}`)).rejects.toMatchObject({ code: "P0401" })
          await attempt(`update ${table} set valid_to = '2026-12-31'`)
        },
      )

      it("never overlaps another of its kind, region and currency", async () => {
        await service.recordDatedRows({ reference_rates: [rate()] })
        await expect(
          attempt(`insert into reference_rate (id, kind, value, unit, currency_code, region, valid_from)
                   values ('rate_x', 'fx_pen_per_eur', '4.2', 'PEN_per_EUR', 'pen', 'PE', '2026-06-01')`),
        ).rejects.toMatchObject({ code: "23P01" })
      })

      it("refuses days that do not exist, ends before starts, and values that are no decimals", async () => {
        const wrong = [
          [{ valid_from: "2026-02-30" }, "22008"],
          [{ valid_to: "2025-12-31" }, "23514"],
          [{ value: "about four" }, "23514"],
          [{ currency_code: "PEN" }, "23514"],
        ] as const
        for (const [part, code] of wrong) {
          await expect(
            service.recordDatedRows({ reference_rates: [rate(part)] }),
          ).rejects.toMatchObject({ code })
        }
      })
    })
  },
})

const oneOfEach = {
  reference_rates: [rate()],
  premium_policies: [policy()],
  retail_prices: [retail()],
}
