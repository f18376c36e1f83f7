import { accounts } from "@ciap/fair-trade"
import en from "../i18n/en.json"
import { accountOf } from "./account"

const codes = [
  accounts.cash("transfer", "eur"),
  accounts.cash("system", "eur"),
  accounts.customer("pen"),
  accounts.pending("grp_1", "premium", "eur"),
  accounts.available("grp_1", "premium", "eur"),
  accounts.pending("grp_1", "producer_pay", "eur"),
  accounts.available("grp_1", "producer_pay", "eur"),
  accounts.clawback("grp_1", "eur"),
  accounts.logistics("eur"),
  accounts.services("eur"),
  accounts.shipping("eur"),
  accounts.goodwill("eur"),
  accounts.tax("be", "eur"),
  "equity:opening:eur",
]

describe("an account of the ledger", () => {
  it("has words for every code that the rules book on", () => {
    for (const code of codes)
      expect([code, Object.keys(en.ledger.accounts)]).toEqual([
        code,
        expect.arrayContaining([accountOf(code).purpose]),
      ])
  })

  it("says whose it is", () => {
    expect(accountOf(accounts.pending("grp_1", "premium", "eur"))).toEqual({
      purpose: "group_premium_pending",
      group_id: "grp_1",
    })
    expect(accountOf(accounts.tax("be", "eur"))).toEqual({ purpose: "tax", country: "BE" })
  })
})
