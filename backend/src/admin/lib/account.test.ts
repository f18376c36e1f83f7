import { accounts, postingKinds } from "@ciap/fair-trade"
import en from "../i18n/en.json"
import es from "../i18n/es.json"
import fr from "../i18n/fr.json"
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
  accounts.cash("stripe", "eur"),
  accounts.bank("bcp-soles", "pen"),
  accounts.processorInTransit("eur"),
  accounts.allocated("grp_1", "eur"),
  accounts.inTransit("grp_1", "premium", "eur"),
  accounts.inTransit("grp_1", "producer_pay", "eur"),
  accounts.fx("eur"),
  accounts.processorFees("usd"),
  accounts.bankFees("pen"),
  accounts.disputed("eur"),
  accounts.disputes("eur"),
]

describe("an account of the ledger", () => {
  it("has words for every code that the rules book on", () => {
    for (const code of codes)
      expect([code, Object.keys(en.ledger.accounts)]).toEqual([
        code,
        expect.arrayContaining([accountOf(code).purpose]),
      ])
  })

  it("has words for every kind of posting", () => {
    for (const words of [en, es, fr])
      expect(Object.keys(words.ledger.kinds).sort()).toEqual([...postingKinds].sort())
  })

  it("says whose it is", () => {
    expect(accountOf(accounts.bank("bcp-soles", "pen"))).toEqual({
      purpose: "cash_bank",
      bank_account: "bcp-soles",
    })
    expect(accountOf(accounts.pending("grp_1", "premium", "eur"))).toEqual({
      purpose: "group_premium_pending",
      group_id: "grp_1",
    })
    expect(accountOf(accounts.tax("be", "eur"))).toEqual({ purpose: "tax", country: "BE" })
  })
})
