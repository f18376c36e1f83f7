import { add, money, type Money, subtract, toMajor } from "@ciap/money"
import fc from "fast-check"

import { shuffled } from "../__tests__/arbitraries"
import { held, inShort, problemsOf } from "../__tests__/readings"
import {
  allColumns,
  charge,
  payout,
  report,
  type ReportRow,
  standaloneFee,
} from "../__tests__/stripe-report"
import { stripeCategories } from "./categories"
import { readStripePayoutReport } from "./payout-report"

const rowsOf = (text: string, options = {}) => held(readStripePayoutReport(text, options)).rows
const firstOf = (row: ReportRow, columns = allColumns, options = {}) =>
  rowsOf(report([row], columns), options)[0]

describe("Stripe's payout report", () => {
  it("becomes one row for each balance transaction, in minor units", () => {
    const [first, fee, last] = rowsOf(report([charge, standaloneFee, payout]), {
      metadata_keys: ["order_id"],
    })
    expect(first).toEqual({
      line: 2,
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
      exchange_rate: null,
      payment_method_type: "card",
      trace_id: "trace_made_up",
      metadata: { "payment_metadata[order_id]": "order_made_up_1" },
    })
    expect(fee).toMatchObject({ line: 3, source_id: null, charge_id: null, customer_facing: null })
    expect(fee?.metadata).toEqual({})
    expect(last).toMatchObject({ reporting_category: "payout", net: money(-9625n, "eur") })
  })

  it("is read the same in any order of columns", () => {
    const usual = rowsOf(report([charge, standaloneFee]))
    fc.assert(
      fc.property(shuffled(allColumns), (columns) => {
        expect(rowsOf(report([charge, standaloneFee], columns))).toEqual(usual)
      }),
    )
  })

  it("is read with any selection that lets a row be booked, whatever is left out being null", () => {
    const needed = ["balance_transaction_id", "reporting_category", "currency"]
    const rest = allColumns.filter((name) => !needed.includes(name))
    const amounts = ["gross", "fee", "net"] as const
    fc.assert(
      fc.property(fc.shuffledSubarray([...rest, ...needed]), (some) => {
        const columns = [...new Set([...some, ...needed])]
        const reading = readStripePayoutReport(report([charge], columns))
        const given = amounts.filter((name) => columns.includes(name)).length
        expect(reading.ok).toBe(given >= 2)
        if (!reading.ok) return
        const [row] = reading.rows
        expect(row).toMatchObject({
          gross: money(10150n, "eur"),
          fee: money(325n, "eur"),
          net: money(9825n, "eur"),
        })
        expect(row?.source_id).toBe(columns.includes("source_id") ? "ch_made_up_1" : null)
      }),
    )
  })

  it("never differs from integer arithmetic", () => {
    const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
    const part = fc.constantFrom(
      ["gross", "fee"],
      ["gross", "net"],
      ["fee", "net"],
      ["gross", "fee", "net"],
    )
    fc.assert(
      fc.property(cents, cents, part, (g, f, columns) => {
        const [gross, fee]: [Money, Money] = [money(g, "usd"), money(f, "usd")]
        const net = subtract(gross, fee)
        const row = {
          ...charge,
          currency: "USD",
          gross: toMajor(gross),
          fee: toMajor(fee),
          net: toMajor(net),
        }
        const read = firstOf(row, [
          "balance_transaction_id",
          "currency",
          "reporting_category",
          ...columns,
        ])
        expect(read).toMatchObject({ gross, fee, net })
        expect(add(net, fee)).toEqual(gross)
      }),
    )
  })

  it("may hold local times, whose zone the file does not name", () => {
    const columns = allColumns.filter((name) => !name.endsWith("_utc"))
    expect(firstOf(charge, columns)).toMatchObject({
      created: { date: "2026-11-02", time: "09:05:11", utc: false },
      available_on: { date: "2026-11-07", time: "19:00:00", utc: false },
    })
  })

  it("may have upper case currencies, a decimal comma, and a byte order mark", () => {
    const row = { ...charge, currency: "EUR", customer_facing_currency: "PEN" }
    expect(firstOf(row)?.gross).toEqual(money(10150n, "eur"))
    const comma = Object.fromEntries(
      Object.entries(row).map(([name, text]) => [
        name,
        /^\d+\.\d\d$/.test(text) ? text.replace(".", ",") : text,
      ]),
    )
    expect(firstOf(comma, allColumns, { decimal: "," })?.gross).toEqual(money(10150n, "eur"))
    expect(inShort(readStripePayoutReport(report([comma])))).toContainEqual([
      2,
      "BAD_AMOUNT",
      "gross",
    ])
    expect(rowsOf(`\uFEFF${report([charge])}`.replaceAll("\n", "\r\n"))).toHaveLength(1)
  })

  it("keeps nothing that names a buyer, and only metadata that is allowed by name", () => {
    const read = JSON.stringify(
      firstOf(charge, allColumns, { metadata_keys: ["order_id"] }),
      (_, v) => (typeof v === "bigint" ? String(v) : (v as unknown)),
    )
    expect(read).toContain("order_made_up_1")
    for (const personal of ["nobody@example.org", "Invented", "900 000 000"]) {
      expect(read).not.toContain(personal)
    }
    expect(firstOf(charge)?.metadata).toEqual({})
  })

  it("knows no customer-facing amount where half of it was left out", () => {
    const without = (name: string) => allColumns.filter((column) => column !== name)
    expect(firstOf(charge, without("customer_facing_currency"))?.customer_facing).toBeNull()
    expect(firstOf(charge, without("customer_facing_amount"))?.customer_facing).toBeNull()
  })

  it.each(stripeCategories)("knows the category %s", (reporting_category) => {
    expect(firstOf({ ...charge, reporting_category })?.reporting_category).toBe(reporting_category)
  })

  it("holds the two rows of a capture below the authorisation", () => {
    const reversal = {
      ...charge,
      balance_transaction_id: "txn_made_up_9",
      reporting_category: "partial_capture_reversal",
      gross: "-1.50",
      fee: "0.00",
      net: "-1.50",
    }
    const rows = rowsOf(report([charge, reversal]))
    expect(rows.map(({ gross }) => gross.amount_minor)).toEqual([10150n, -150n])
  })
})

describe("a Stripe report that is not imported", () => {
  it("stops at a category that nobody has booked yet, and says so", () => {
    const rows = [charge, { ...standaloneFee, reporting_category: "issuing_transaction" }]
    expect(problemsOf(readStripePayoutReport(report(rows)))).toEqual([
      {
        line: 3,
        column: "reporting_category",
        code: "UNKNOWN_CATEGORY",
        message:
          '"issuing_transaction" is a category this house does not book. Nothing was imported: say first on which account it belongs.',
      },
    ])
  })

  it.each<[string, ReportRow, string, string]>([
    ["no category", { reporting_category: "" }, "UNKNOWN_CATEGORY", "reporting_category"],
    [
      "a category of the language itself",
      { reporting_category: "toString" },
      "UNKNOWN_CATEGORY",
      "reporting_category",
    ],
    ["no id", { balance_transaction_id: "" }, "MISSING_VALUE", "balance_transaction_id"],
    ["a foreign currency", { currency: "xau" }, "UNKNOWN_CURRENCY", "currency"],
    ["a gross that is no amount", { gross: "1e2" }, "BAD_AMOUNT", "gross"],
    ["a fee with a thousandth", { fee: "3.250" }, "BAD_AMOUNT", "fee"],
    ["two amounts missing", { gross: "", net: "" }, "MISSING_VALUE", "gross"],
    ["amounts that do not add up", { net: "98.26" }, "DOES_NOT_ADD_UP", "net"],
    ["a created that is no date", { created_utc: "yesterday" }, "BAD_DATE", "created_utc"],
    [
      "a foreign customer currency",
      { customer_facing_currency: "xau" },
      "UNKNOWN_CURRENCY",
      "customer_facing_currency",
    ],
    [
      "a customer amount that is none",
      { customer_facing_amount: "x" },
      "BAD_AMOUNT",
      "customer_facing_amount",
    ],
  ])("has a row with %s", (_, wrong, code, column) => {
    const reading = readStripePayoutReport(report([standaloneFee, { ...charge, ...wrong }]))
    expect(inShort(reading)).toEqual([[3, code, column]])
  })

  it("has a local date that is none", () => {
    const columns = allColumns.filter((name) => !name.endsWith("_utc"))
    const reading = readStripePayoutReport(report([{ ...charge, created: "31/12" }], columns))
    expect(inShort(reading)).toEqual([[2, "BAD_DATE", "created"]])
  })

  it("has all its bad rows listed, with the lines of the file", () => {
    const rows = [
      { ...charge, description: "two\nlines", gross: "x" },
      { ...standaloneFee, currency: "" },
      { ...payout, reporting_category: "?" },
    ]
    expect(inShort(readStripePayoutReport(report(rows)))).toEqual([
      [2, "BAD_AMOUNT", "gross"],
      [4, "UNKNOWN_CURRENCY", "currency"],
      [5, "UNKNOWN_CATEGORY", "reporting_category"],
    ])
  })

  it("names one balance transaction twice", () => {
    const reading = readStripePayoutReport(report([charge, standaloneFee, charge]))
    expect(problemsOf(reading)).toEqual([
      {
        line: 4,
        column: "balance_transaction_id",
        code: "DUPLICATE_ROW",
        message: "txn_made_up_1 stands on line 2 already.",
      },
    ])
  })

  it.each([
    ["balance_transaction_id", "MISSING_COLUMN"],
    ["reporting_category", "MISSING_COLUMN"],
    ["currency", "MISSING_COLUMN"],
  ])("lacks the column %s", (name, code) => {
    const columns = allColumns.filter((column) => column !== name)
    expect(inShort(readStripePayoutReport(report([charge], columns)))).toEqual([[1, code, name]])
  })

  it("lacks two of the three amounts", () => {
    const columns = allColumns.filter((column) => column !== "gross" && column !== "net")
    expect(inShort(readStripePayoutReport(report([charge], columns)))).toEqual([
      [1, "MISSING_COLUMN", "gross"],
    ])
  })

  it("has a column twice", () => {
    const reading = readStripePayoutReport(report([charge], [...allColumns, "currency"]))
    expect(inShort(reading)).toEqual([[1, "DUPLICATE_COLUMN", "currency"]])
  })

  it("has a row that is too short or too long", () => {
    const columns = ["balance_transaction_id", "reporting_category", "currency", "gross", "fee"]
    const text = `${columns.join(",")}\ntxn_1,fee,eur,0.00\ntxn_2,fee,eur,0.00,1.00,x\ntxn_3,fee,eur,0.00,1.00,,\n`
    expect(inShort(readStripePayoutReport(text))).toEqual([
      [2, "WRONG_WIDTH", null],
      [3, "WRONG_WIDTH", null],
    ])
  })

  it.each([
    ["empty", "", "EMPTY_FILE"],
    ["of another kind", '<?xml version="1.0"?>', "MISSING_COLUMN"],
    ["cut off inside a quotation", `${report([charge])}"x`, "NOT_CSV"],
  ])("is %s", (_, text, code) => {
    expect(problemsOf(readStripePayoutReport(text))[0]?.code).toBe(code)
  })

  it("answers any text without an exception", () => {
    const anyReport = fc
      .array(
        fc.array(fc.constantFrom("currency", "gross", "fee", '"', "1.00", "eur", "charge", ""), {
          maxLength: 6,
        }),
      )
      .map((rows) => [allColumns, ...rows].map((row) => row.join(",")).join("\n"))
    fc.assert(
      fc.property(anyReport, (text) => {
        expect(typeof readStripePayoutReport(text).ok).toBe("boolean")
      }),
    )
  })
})
