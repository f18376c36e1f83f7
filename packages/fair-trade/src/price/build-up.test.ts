import { compare, isNegative, money, sum } from "@ciap/money"
import fc from "fast-check"

import { buildUp, type BuildUpInput, componentKinds, explain } from "./build-up"

const eur = (amount: bigint) => money(amount, "eur")
const belgium = { rate_bp: 2100, included: true }
const hungary = { rate_bp: 2700, included: true }
const america = { rate_bp: 0, included: false }

const tapestry: BuildUpInput = {
  producer_pen: money(8560n, "pen"),
  fx_rates: [{ base_currency: "eur", quote_currency: "pen", rate: "4.10" }],
  premium_rate_bp: 1000,
  logistics_tariff: { handling: eur(120n), per_100_grams: eur(45n) },
  weight_grams: 350,
  list_price: eur(7900n),
  taxes: [belgium, hungary],
}

const amounts = (input: BuildUpInput, tax = belgium) => {
  const built = buildUp(input)
  return built.ok ? explain(built.breakdown, tax).map((part) => part.amount.amount_minor) : []
}

describe("the build-up of a price", () => {
  it("fixes producer price, premium and logistics and leaves services as the rest", () => {
    expect(buildUp(tapestry)).toEqual({
      ok: true,
      breakdown: {
        producer: eur(2088n),
        premium: eur(209n),
        logistics: eur(300n),
        total: eur(7900n),
      },
    })
    expect(amounts(tapestry)).toEqual([2088n, 209n, 300n, 3932n, 1371n])
    expect(amounts(tapestry, hungary)).toEqual([2088n, 209n, 300n, 3623n, 1680n])
    expect(amounts(tapestry, america)).toEqual([2088n, 209n, 300n, 5303n, 0n])
  })

  it("rounds the premium up, never to the group's disadvantage", () => {
    const built = buildUp({ ...tapestry, producer_pen: money(8557n, "pen") })
    expect(built).toMatchObject({ breakdown: { producer: eur(2087n), premium: eur(209n) } })
  })

  it("names the five components, always in the same order", () => {
    const built = buildUp(tapestry)
    const kinds = built.ok && explain(built.breakdown, belgium).map((part) => part.kind)
    expect(kinds).toEqual(["producer", "premium", "logistics", "services", "tax"])
    expect(kinds).toEqual([...componentKinds])
  })

  it("is refused when in one country of the price the services would lie below zero", () => {
    // 32.72 carries the fixed 25.97 and Belgium's 5.68, and lacks 0.21 for Hungary's 6.96.
    const tight = { ...tapestry, list_price: eur(3272n) }
    expect(buildUp(tight)).toEqual({
      ok: false,
      reason: "SERVICES_NEGATIVE",
      missing: eur(21n),
      tax: hungary,
    })
    expect(buildUp({ ...tight, taxes: [belgium] })).toMatchObject({ ok: true })
    // 32.98 leaves exactly nothing, which is enough.
    expect(buildUp({ ...tight, list_price: eur(3298n) })).toMatchObject({ ok: true })
  })

  it("adds up to the total in every country, and a group's part is the same in all", () => {
    const input = fc.record({
      producer: fc.bigInt({ min: 1n, max: 60_000n }),
      price: fc.bigInt({ min: 1n, max: 60_000n }),
      premium_rate_bp: fc.nat({ max: 3000 }),
      weight_grams: fc.nat({ max: 4000 }),
      rate_bp: fc.nat({ max: 2700 }),
      included: fc.boolean(),
    })
    fc.assert(
      fc.property(input, ({ producer, price, premium_rate_bp, weight_grams, ...tax }) => {
        const built = buildUp({
          ...tapestry,
          producer_pen: money(producer, "pen"),
          list_price: eur(price),
          premium_rate_bp,
          weight_grams,
          taxes: [tax],
        })
        if (!built.ok) {
          expect(isNegative(built.missing)).toBe(false)
          return
        }
        const parts = explain(built.breakdown, tax)
        const [pay, premium, , services] = parts.map((part) => part.amount)
        expect(
          sum(
            parts.map((part) => part.amount),
            "eur",
          ),
        ).toEqual(eur(price))
        expect([pay, premium]).toEqual([built.breakdown.producer, built.breakdown.premium])
        expect(services && compare(services, eur(0n))).not.toBe(-1)
      }),
    )
  })
})
