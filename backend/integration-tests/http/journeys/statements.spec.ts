import { DeskStatementsAnswer } from "@ciap/contract"
import { addDays } from "@ciap/fair-trade"
import type LedgerService from "../../../src/modules/ledger/service"
import { writeStatementsWorkflow } from "../../../src/workflows/statements/write-statements"
import { inOpenedShop } from "../../opened-shop"
import { openPayoutDesk, today } from "../../payout-desk"
import { answered, type Api, opening_ms, openShop } from "../../shop"

type Desk = Awaited<ReturnType<typeof openPayoutDesk>>

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api
    let clerk: Desk["clerk"]
    let statementOf: Desk["statementOf"]
    let group_id: string

    beforeAll(async () => {
      const shop = await openShop(getContainer(), api)
      const desk = await openPayoutDesk({ api, shop, container: getContainer(), utils })
      ;({ clerk, statementOf } = desk)
      group_id = await desk.sell()
    }, opening_ms)

    const fileOf = async (month: string, format: "pdf" | "csv") => {
      const { data, headers } = (await api.get(
        `/admin/settlement/statements/${group_id}/${month}?format=${format}`,
        { ...clerk, responseType: "arraybuffer" },
      )) as { data: ArrayBuffer; headers?: Record<string, string> }
      return { bytes: Buffer.from(data), name: headers?.["content-disposition"] }
    }

    it("writes statements of months that are over, once and for good; what is booked late comes into the next", async () => {
      const container = getContainer()
      const ledger: LedgerService = container.resolve("ledger")
      const month = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)
      const earlier = addDays(`${month}-01`, -1).slice(0, 7)
      const account_code = `group:${group_id}:producer_pay:available:eur`
      const bring = (key: string, effective_on: string, amount_minor: bigint) =>
        ledger.post([
          {
            idempotency_key: `opening:${key}`,
            kind: "opening",
            currency_code: "eur",
            order_id: null,
            line_ref: null,
            source_type: "order",
            source_id: key,
            effective_on,
            reverses_key: null,
            entries: [
              { account_code: "equity:opening:eur", amount_minor },
              { account_code, amount_minor: -amount_minor },
            ],
            positions: [],
          },
        ])
      const write = (of: string) =>
        writeStatementsWorkflow(container).run({ input: { month: of, actor_id: "user_closer" } })
      await bring("first", `${earlier}-10`, 5000n)
      await bring("second", `${month}-10`, 250n)

      await expect(write(today.slice(0, 7))).rejects.toMatchObject({ code: "CONFLICT" })
      expect((await write(month)).result).toEqual({ month, written: 2, kept: 0 })
      const frozen = await statementOf(group_id, month)
      expect(frozen).toMatchObject({
        status: "frozen",
        currencies: [
          {
            opening: { total: { amount_minor: "5000" } },
            corrected: { total: { amount_minor: "250" } },
            closing: { total: { amount_minor: "5250" } },
          },
        ],
      })
      const files = [await fileOf(month, "pdf"), await fileOf(month, "csv")]
      expect(files[0]?.bytes.subarray(0, 5).toString()).toBe("%PDF-")
      expect(files[1]?.name).toMatch(/ciap-\d{4}-\d{2}-[a-z-]+-es\.csv/)

      await bring("late", `${month}-20`, 70n)
      expect((await write(month)).result).toEqual({ month, written: 0, kept: 1 })
      expect(await statementOf(group_id, month)).toEqual(frozen)
      expect((await fileOf(month, "pdf")).bytes.equals(files[0]?.bytes ?? Buffer.of())).toBe(true)
      expect((await fileOf(month, "csv")).bytes.equals(files[1]?.bytes ?? Buffer.of())).toBe(true)
      const [running] = (await statementOf(group_id, today.slice(0, 7))).currencies
      expect(running?.opening.total.amount_minor).toBe("5250")
      expect(running?.lines.corrected).toMatchObject([
        { on: `${month}-20`, amounts: { pay: { amount_minor: "70" } } },
      ])
      const list = async (of: string) => {
        const { data } = await api.get(`/admin/settlement/statements?month=${of}`, clerk)
        return DeskStatementsAnswer.parse(data).statements
      }
      expect(await list(month)).toMatchObject([{ group: { id: group_id }, status: "frozen" }])
      const [now] = await list(today.slice(0, 7))
      expect(now?.currencies).toEqual([
        expect.objectContaining({ opening: running?.opening, closing: running?.closing }),
      ])
      const much_too_early = await answered(
        api.get(`/admin/settlement/statements/${group_id}/2999-01`, clerk),
      )
      expect(much_too_early.status).toBe(404)
    })
  },
})
