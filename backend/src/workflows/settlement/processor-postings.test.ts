import type { ProcessorPayout, ProcessorTransaction } from "../../modules/settlement/lib/types"
import { payoutPostings, transactionPostings } from "./processor-postings"

const row = (change: Partial<ProcessorTransaction> = {}): ProcessorTransaction => ({
  id: "txn_1",
  category: "charge",
  gross_minor: "10150",
  fee_minor: "325",
  net_minor: "9825",
  currency_code: "eur",
  customer_minor: "10150",
  customer_currency_code: "eur",
  exchange_rate: null,
  source_id: "ch_1",
  charge_id: "ch_1",
  payment_intent_id: "pi_1",
  payment_method_type: "card",
  payout_id: null,
  created_on: "2026-11-03",
  available_on: null,
  booked: false,
  ...change,
})

const payout: ProcessorPayout = {
  id: "po_1",
  amount_minor: "9825",
  currency_code: "eur",
  status: "paid",
  automatic: true,
  created_on: "2026-11-08",
  arrival_on: "2026-11-09",
  failed_on: null,
  trace_id: null,
  rows_net_minor: "9825",
  rows: 1,
}

const inShort = (postings: ReturnType<typeof transactionPostings>) =>
  postings.map(({ idempotency_key, kind, currency_code, effective_on, entries }) => [
    idempotency_key,
    kind,
    currency_code,
    effective_on,
    ...entries.map(({ account_code, amount_minor }) => `${account_code} ${amount_minor}`),
  ])

describe("what follows from a row of the processor", () => {
  it("is its fee, on the row's day and in the currency of the settlement", () => {
    expect(inShort(transactionPostings(row()))).toEqual([
      [
        "processor_fee:txn_1",
        "processor_fee",
        "eur",
        "2026-11-03",
        "coop:processor_fees:eur 325",
        "cash:stripe:eur -325",
      ],
    ])
  })

  it("is two linked conversions where Stripe converted, one in each currency, meeting on fx", () => {
    const converted = row({ customer_minor: "42000", customer_currency_code: "pen" })
    expect(inShort(transactionPostings(converted)).slice(0, 2)).toEqual([
      [
        "conversion:txn_1:pen",
        "conversion",
        "pen",
        "2026-11-03",
        "fx:pen 42000",
        "cash:stripe:pen -42000",
      ],
      [
        "conversion:txn_1:eur",
        "conversion",
        "eur",
        "2026-11-03",
        "cash:stripe:eur 10150",
        "fx:eur -10150",
      ],
    ])
  })

  it("goes the other way for a refund, which costs no fee", () => {
    const refund = row({
      category: "refund",
      gross_minor: "-5000",
      fee_minor: "0",
      net_minor: "-5000",
      customer_minor: "-20000",
      customer_currency_code: "pen",
    })
    expect(inShort(transactionPostings(refund)).map((one) => one.slice(4))).toEqual([
      ["fx:pen -20000", "cash:stripe:pen 20000"],
      ["cash:stripe:eur -5000", "fx:eur 5000"],
    ])
  })

  it("is all that a fee standing alone takes from the balance, wherever Stripe wrote it", () => {
    for (const amounts of [
      { gross_minor: "0", fee_minor: "150" },
      { gross_minor: "-150", fee_minor: "0" },
    ]) {
      const alone = row({ category: "fee", ...amounts, net_minor: "-150" })
      expect(inShort(transactionPostings(alone)).map((one) => one[4])).toEqual([
        "coop:processor_fees:eur 150",
      ])
    }
  })

  it.each([
    "payout",
    "payout_reversal",
    "topup",
    "other_adjustment",
    "risk_reserved_funds",
  ] as const)(
    "is nothing for %s: the payout itself is booked, or a person says what it was",
    (category) => {
      expect(transactionPostings(row({ category }))).toEqual([])
    },
  )
})

describe("a payout", () => {
  it("is on its way to the bank from the day it left, or from its arrival where only a report tells of it", () => {
    expect(inShort(payoutPostings(payout))).toEqual([
      [
        "processor_payout:po_1",
        "processor_payout",
        "eur",
        "2026-11-08",
        "cash:in_transit:stripe:eur 9825",
        "cash:stripe:eur -9825",
      ],
    ])
    expect(payoutPostings({ ...payout, created_on: null })[0]?.effective_on).toBe("2026-11-09")
  })

  it("that failed is back at the processor, on the day it came back", () => {
    const failed = { ...payout, status: "failed", failed_on: "2026-11-12" } as const
    expect(inShort(payoutPostings(failed))[1]).toEqual([
      "processor_payout:po_1:failed",
      "processor_payout",
      "eur",
      "2026-11-12",
      "cash:in_transit:stripe:eur -9825",
      "cash:stripe:eur 9825",
    ])
  })
})
