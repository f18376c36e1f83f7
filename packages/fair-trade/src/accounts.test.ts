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
      accounts.allocated("tawaq", "eur"),
      accounts.inTransit("tawaq", "producer_pay", "pen"),
      accounts.bank("bcp-soles", "pen"),
      accounts.processorInTransit("eur"),
      accounts.disputed("eur"),
      accounts.fx("usd"),
      accounts.processorFees("usd"),
      accounts.bankFees("pen"),
      accounts.disputes("eur"),
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
      "group:tawaq:premium:allocated:eur",
      "group:tawaq:producer_pay:in_transit:pen",
      "cash:bank:bcp-soles:pen",
      "cash:in_transit:stripe:eur",
      "disputed:eur",
      "fx:usd",
      "coop:processor_fees:usd",
      "coop:bank_fees:pen",
      "coop:disputes:eur",
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
