import { money } from "@ciap/money"

import { held, inShort } from "../__tests__/readings"
import { readStripeBalanceTransactions } from "./api-rows"

// Invented, in the shape of Stripe's API: no such charge or buyer exists.
const charge = {
  id: "txn_made_up_1",
  object: "balance_transaction",
  reporting_category: "charge",
  amount: 10150,
  fee: 325,
  net: 9825,
  currency: "eur",
  exchange_rate: 0.24166667,
  created: 1_793_628_311,
  available_on: 1_794_096_000,
  source: {
    id: "ch_made_up_1",
    object: "charge",
    amount: 42000,
    currency: "pen",
    payment_intent: "pi_made_up_1",
    payment_method_details: { type: "card" },
    billing_details: { name: "Invented Buyer", email: "nobody@example.org" },
  },
}
const refund = {
  ...charge,
  id: "txn_made_up_2",
  reporting_category: "refund",
  amount: -5000,
  fee: 0,
  net: -5000,
  source: {
    id: "re_made_up_1",
    object: "refund",
    amount: 20000,
    currency: "pen",
    charge: { id: "ch_made_up_1" },
    payment_intent: null,
  },
}
const fee = {
  ...charge,
  id: "txn_made_up_3",
  reporting_category: "fee",
  amount: 0,
  net: -325,
  source: null,
}
const payout = { id: "po_made_up_1", arrival_date: 1_794_182_400 }

const rowsOf = (...transactions: unknown[]) =>
  held(readStripeBalanceTransactions(transactions, payout)).rows
const problems = (...transactions: unknown[]) =>
  inShort(readStripeBalanceTransactions(transactions, payout))

describe("balance transactions of Stripe's API", () => {
  it("become the rows that the report gives", () => {
    expect(rowsOf(charge)).toEqual([
      {
        line: 1,
        balance_transaction_id: "txn_made_up_1",
        reporting_category: "charge",
        gross: money(10150n, "eur"),
        fee: money(325n, "eur"),
        net: money(9825n, "eur"),
        payout_id: "po_made_up_1",
        payout_effective_at: { date: "2026-11-09", time: "00:00:00", utc: true },
        created: { date: "2026-11-02", time: "14:05:11", utc: true },
        available_on: { date: "2026-11-08", time: "00:00:00", utc: true },
        source_id: "ch_made_up_1",
        charge_id: "ch_made_up_1",
        payment_intent_id: "pi_made_up_1",
        customer_facing: money(42000n, "pen"),
        exchange_rate: "0.24166667",
        payment_method_type: "card",
        trace_id: null,
        metadata: {},
      },
    ])
  })

  it("know the charge behind a refund, and nothing behind a fee or an id", () => {
    const [back, alone, closed] = rowsOf(refund, fee, { ...charge, source: "ch_made_up_1" })
    expect(back).toMatchObject({
      source_id: "re_made_up_1",
      charge_id: "ch_made_up_1",
      payment_intent_id: null,
      customer_facing: money(-20000n, "pen"),
      payment_method_type: null,
    })
    expect(alone).toMatchObject({ source_id: null, charge_id: null, customer_facing: null })
    expect(closed).toMatchObject({ source_id: "ch_made_up_1", payment_intent_id: null })
    const { source: _, ...without } = { ...fee, id: "txn_made_up_4" }
    expect(rowsOf(without)[0]?.source_id).toBeNull()
  })

  it("face a buyer only where they are a charge, a refund or a dispute with an amount", () => {
    const faced = (change: object) =>
      rowsOf({ ...charge, source: { ...charge.source, ...change } })[0]?.customer_facing
    expect(faced({ object: "dispute" })).toEqual(money(42000n, "pen"))
    expect(faced({ object: "payout" })).toBeNull()
    expect(faced({ amount: null })).toBeNull()
    expect(faced({ currency: undefined })).toBeNull()
  })

  it("have no rate where nothing was converted", () => {
    expect(rowsOf({ ...charge, exchange_rate: null })[0]?.exchange_rate).toBeNull()
  })

  it("may belong to no automatic payout", () => {
    const reading = readStripeBalanceTransactions([charge], null)
    expect(held(reading).rows[0]).toMatchObject({ payout_id: null, payout_effective_at: null })
  })

  it.each<[string, object, string, string]>([
    ["an amount with cents of cents", { amount: 1.5 }, "UNKNOWN_FORMAT", "amount"],
    ["an amount beyond exact numbers", { fee: 2 ** 53 }, "UNKNOWN_FORMAT", "fee"],
    ["a day beyond the calendar", { created: 2 ** 50 }, "UNKNOWN_FORMAT", "created"],
    ["no id", { id: "" }, "UNKNOWN_FORMAT", "id"],
    [
      "an unknown category",
      { reporting_category: "new" },
      "UNKNOWN_CATEGORY",
      "reporting_category",
    ],
    ["a foreign currency", { currency: "xau" }, "UNKNOWN_CURRENCY", "currency"],
    [
      "a buyer's foreign currency",
      { source: { ...charge.source, currency: "xau" } },
      "UNKNOWN_CURRENCY",
      "source.currency",
    ],
    ["amounts that do not add up", { net: 9824 }, "DOES_NOT_ADD_UP", "net"],
  ])("are refused with %s", (_, change, code, column) => {
    expect(problems(refund, { ...charge, ...change })).toEqual([[2, code, column]])
  })

  it("are refused when one stands there twice, or is none", () => {
    expect(problems(charge, charge)).toEqual([[2, "DUPLICATE_ROW", "balance_transaction_id"]])
    expect(problems(null)).toEqual([[1, "UNKNOWN_FORMAT", ""]])
  })
})
