import { money } from "@ciap/money"
import { type HeldPrice, planPriceWriting } from "./plan-price-writing"

const held = (part: Partial<HeldPrice> = {}): HeldPrice => ({
  id: "price_1",
  price_set_id: "pset_1",
  currency_code: "eur",
  amount: "42.00",
  conditional: false,
  ...part,
})
const wanted = (minor: bigint, currency = "eur", price_set_id = "pset_1") => ({
  price_set_id,
  price: money(minor, currency),
})

describe("writing Medusa's prices", () => {
  it("adds what is missing in each currency of each set", () => {
    expect(planPriceWriting([wanted(4200n), wanted(9900n, "pen", "pset_2")], [])).toEqual({
      add: [
        { price_set_id: "pset_1", currency_code: "eur", amount: 42 },
        { price_set_id: "pset_2", currency_code: "pen", amount: 99 },
      ],
      change: [],
      remove: [],
    })
  })

  it("writes nothing where the price stands, however Medusa writes it", () => {
    for (const amount of ["42", "42.0000000000", 42, { value: "42.00" }]) {
      expect(planPriceWriting([wanted(4200n)], [held({ amount })])).toEqual({
        add: [],
        change: [],
        remove: [],
      })
    }
  })

  it("changes the standing price and remembers what it was", () => {
    expect(planPriceWriting([wanted(4250n)], [held()]).change).toEqual([
      {
        id: "price_1",
        price_set_id: "pset_1",
        currency_code: "eur",
        amount: 42.5,
        former_amount: 42,
      },
    ])
  })

  it("keeps one plain price for a currency and leaves conditional and foreign ones alone", () => {
    const writing = planPriceWriting(
      [wanted(4200n)],
      [
        held({ id: "price_rule", conditional: true, amount: "30" }),
        held(),
        held({ id: "price_twice", amount: "41" }),
        held({ id: "price_chf", currency_code: "chf" }),
        held({ id: "price_elsewhere", price_set_id: "pset_2" }),
      ],
    )
    expect(writing).toEqual({ add: [], change: [], remove: ["price_twice"] })
  })
})
