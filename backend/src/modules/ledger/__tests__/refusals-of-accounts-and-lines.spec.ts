import type { Posting } from "@ciap/fair-trade"
import {
  capture,
  group,
  instead,
  opening,
  rasuwillka,
  release,
  sale,
  saleReversal,
  withEntries,
} from "./support/postings"
import { ledgerSuite, refusalOf } from "./support/suite"

const second = { ...rasuwillka, line_ref: "line_2" }
const elsewhere = { ...rasuwillka, group_id: "grp_tika_rumi" }

ledgerSuite(({ service, sql }) => {
  const refused = (...postings: Posting[]) => refusalOf(service.post(postings))

  beforeEach(async () => {
    await service.post([capture(), sale(), sale(second)])
  })
  afterEach(async () => {
    expect(await service.verify()).toEqual([])
  })

  describe("accounts and roles", () => {
    it("refuses to open an account that no template describes", async () => {
      const codes = [
        "group:grp_rasuwillka:premuim:pending:eur",
        "group:grp_rasuwillka:premium:eur",
        "group::premium:pending:eur",
        "cash:tranfser:eur",
        "customer:eru",
        "customer:EUR",
        "tax:xx:eur",
        "coop:services:eur:eur",
      ]
      for (const code of codes) {
        const refusal = await refused(opening(rasuwillka, code, 5n))
        expect([code, refusal]).toEqual([code, "LEDGER_UNKNOWN_ACCOUNT"])
      }
      expect(await sql(`select from ledger_account where code = any ($1)`, [codes])).toEqual([])
    })

    it("refuses the right account on the wrong side", async () => {
      expect(await refused(withEntries(release(), (code, amount) => [code, -amount]))).toBe(
        "LEDGER_WRONG_ACCOUNT",
      )
    })

    it("refuses to net a clawback against pay that members have earned", async () => {
      await service.post([
        opening(rasuwillka, group(rasuwillka, "producer_pay", "available"), 100n),
        opening(rasuwillka, "group:grp_rasuwillka:clawback:eur", -100n),
      ])
      expect(
        await refused({
          ...release(rasuwillka, 7),
          kind: "clawback_netting",
          positions: [],
          entries: [
            { account_code: group(rasuwillka, "producer_pay", "available"), amount_minor: 50n },
            { account_code: "group:grp_rasuwillka:clawback:eur", amount_minor: -50n },
          ],
        }),
      ).toBe("LEDGER_WRONG_ACCOUNT")
    })

    it("refuses to move one group's money to another", async () => {
      await service.post([sale({ ...elsewhere, line_ref: "line_3" })])
      const toElsewhere = instead(
        release(),
        group(rasuwillka, "premium", "available"),
        group(elsewhere, "premium", "available"),
      )
      expect(await refused(toElsewhere)).toBe("LEDGER_WRONG_ACCOUNT")
    })
  })

  describe("lines", () => {
    it("refuses a line that claims more than its accounts received", async () => {
      const claim = sale(rasuwillka, 5)
      const positions = claim.positions.map((p) =>
        p.fund === "premium" ? { ...p, accrued_minor: p.accrued_minor + 1n } : p,
      )
      expect(await refused({ ...claim, positions })).toBe("LEDGER_LINES_DISAGREE")
      expect(await refused({ ...claim, positions: positions.slice(1) })).toBe(
        "LEDGER_LINES_DISAGREE",
      )
    })

    it("refuses to release premium as producer pay", async () => {
      const swapped = {
        ...release(),
        entries: [
          { account_code: group(rasuwillka, "premium", "pending"), amount_minor: 500n },
          { account_code: group(rasuwillka, "producer_pay", "available"), amount_minor: -500n },
        ],
        positions: release().positions.filter((p) => p.fund === "premium"),
      }
      expect(await refused(swapped)).toBe("LEDGER_LINES_DISAGREE")
    })

    it("refuses to change what a line earned by a correction", async () => {
      const taken = opening(rasuwillka, group(rasuwillka, "premium", "pending"), 500n)
      expect(await refused({ ...taken, positions: sale().positions.slice(1, 2) })).toBe(
        "LEDGER_LINES_DISAGREE",
      )
    })

    it("refuses a line under another order or another group", async () => {
      expect(await refused(sale({ ...rasuwillka, order_id: "order_2" }, 5))).toBe(
        "LEDGER_LINE_ELSEWHERE",
      )
      expect(await refused(sale(elsewhere, 5))).toBe("LEDGER_LINE_ELSEWHERE")
    })

    it("refuses a reversal of what was never sold, of another order, or without a name", async () => {
      const reversal = saleReversal()
      expect(await refused({ ...reversal, reverses_key: "line:line_9:n1" })).toBe(
        "LEDGER_WRONG_TARGET",
      )
      expect(await refused({ ...reversal, reverses_key: null })).toBe("LEDGER_WRONG_TARGET")
      expect(await refused({ ...reversal, reverses_key: capture().idempotency_key })).toBe(
        "LEDGER_WRONG_TARGET",
      )
      expect(
        await refused({ ...reversal, order_id: "order_2", idempotency_key: "line:elsewhere:n1" }),
      ).toBe("LEDGER_WRONG_TARGET")
      expect(await refused({ ...sale(rasuwillka, 5), reverses_key: "line:line_1:n1" })).toBe(
        "LEDGER_WRONG_TARGET",
      )
    })

    it("refuses an unknown kind and an unknown fund", async () => {
      const kind = "gift" as Posting["kind"] // outside the type, as a later release could send it
      expect(await refused({ ...sale(rasuwillka, 5), kind })).toBe("LEDGER_WRONG_TARGET")
      const positions = sale(rasuwillka, 5).positions.map((p) => ({
        ...p,
        fund: "gift" as typeof p.fund,
      }))
      expect(await refused({ ...sale(rasuwillka, 5), positions })).toBe("LEDGER_MALFORMED")
    })
  })
})
