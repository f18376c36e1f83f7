import { aLine, anOrder } from "./__tests__/order"
import { accounts } from "./accounts"
import { accountsToRead } from "./book"

describe("account codes", () => {
  it("name owner, role, state and currency", () => {
    expect([
      accounts.cash("transfer", "eur"),
      accounts.customer("eur"),
      accounts.pending("tawaq", "producer_pay", "eur"),
      accounts.available("tawaq", "premium", "pen"),
      accounts.clawback("tawaq", "eur"),
      accounts.logistics("eur"),
      accounts.services("eur"),
      accounts.shipping("eur"),
      accounts.goodwill("eur"),
      accounts.tax("be", "eur"),
    ]).toEqual([
      "cash:transfer:eur",
      "customer:eur",
      "group:tawaq:producer_pay:pending:eur",
      "group:tawaq:premium:available:pen",
      "group:tawaq:clawback:eur",
      "coop:logistics:eur",
      "coop:services:eur",
      "coop:shipping:eur",
      "coop:goodwill:eur",
      "tax:be:eur",
    ])
  })

  it("lists for an order the accounts that its plan must know, each group once", () => {
    const lines = [
      aLine({}, { group_id: "yumpu" }),
      aLine({}, { group_id: "tawaq" }),
      aLine({}, { group_id: "yumpu" }),
    ]
    expect(accountsToRead(anOrder({ lines }))).toEqual([
      "group:tawaq:producer_pay:available:eur",
      "group:tawaq:premium:available:eur",
      "group:tawaq:clawback:eur",
      "group:yumpu:producer_pay:available:eur",
      "group:yumpu:premium:available:eur",
      "group:yumpu:clawback:eur",
    ])
  })
})
