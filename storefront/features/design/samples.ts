import type {
  GroupCard,
  Market,
  MoneyWire,
  MonthFigures,
  RateUsed,
  ReturnedFigures,
} from "@ciap/contract"
import type { Cart } from "@/lib/cart/cart"
import type { GroupShare } from "@/lib/cart/facts"

const amount = (market: Market, minor: number): MoneyWire => ({
  amount_minor: String(minor),
  currency_code: market.currency,
})

/** A cart of the component page; `discount` in minor units. */
export function sampleCart(market: Market, discount: number, delivered: boolean): Cart {
  const money = (minor: number) => amount(market, minor)
  const shipping = delivered ? 990 : 0
  return {
    id: "sample",
    currency_code: market.currency,
    region_id: "sample",
    email: "",
    ordered: false,
    lines: [],
    codes: [],
    totals: {
      pieces: money(8400),
      discount: money(discount),
      shipping: money(shipping),
      total: money(8400 - discount + shipping),
      tax: money(1458),
    },
    tax_percent: 21,
    address: null,
    shipping: delivered ? { option_id: "sample", name: "" } : null,
    payment_collection_id: null,
    payment: null,
  }
}

/** What one piece of each group would return to it. */
export const sampleShares = (
  market: Market,
  groups: readonly Pick<GroupCard, "id" | "handle" | "name">[],
): GroupShare[] =>
  groups.map(({ id, handle, name }, index) => ({
    id,
    handle,
    name,
    producer: amount(market, 1107 * (index + 1)),
    premium: amount(market, 111 * (index + 1)),
  }))

/** A year of a group's books, in one currency. */
export function sampleFigures(market: Market): ReturnedFigures {
  const money = (minor: number) => amount(market, minor)
  return {
    currency_code: market.currency,
    accrued: money(128_400),
    reversed: money(6_300),
    pending: money(11_700),
    available: money(60_400),
    allocated: money(20_000),
    disbursed: money(30_000),
    producer_paid: money(900_000),
    producer_due: money(384_000),
  }
}

/** Fourteen months of books, with an empty one and one of returns. */
export function sampleMonths(market: Market): MonthFigures[] {
  const producer = [31, 28, 44, 39, 0, 52, 61, 47, 58, 83, 120, 96, 66, 71]
  const money = (major: number) => amount(market, Math.round(major * 100))
  return producer
    .map((pay, index) => ({
      month: index < 2 ? `2025-${index + 11}` : `2026-${String(index - 1).padStart(2, "0")}`,
      currency_code: market.currency,
      accrued: money(pay / 10),
      reversed: money(index === 10 ? 2 : 0),
      producer_accrued: money(pay),
      producer_reversed: money(index === 10 ? 20 : 0),
    }))
    .filter(({ producer_accrued }) => producer_accrued.amount_minor !== "0")
}

/** A made-up rate beside one with a source. */
export const sampleRates: readonly RateUsed[] = [
  {
    kind: "logistics_handling",
    value: "1.80",
    unit: "per_piece",
    currency_code: "eur",
    region: null,
    valid_from: "2026-01-01",
    source: null,
    demonstration: true,
  },
  {
    kind: "vat_standard",
    value: "21",
    unit: "percent",
    currency_code: null,
    region: "BE",
    valid_from: "1996-01-01",
    source: "https://finances.belgium.be/",
    demonstration: false,
  },
]
