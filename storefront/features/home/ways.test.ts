import type { CatalogueCard } from "@ciap/contract"
import { occasionWays, priceWays, waysBy } from "./ways"

const card = (craft: string, minor: number, department = "Puno") =>
  ({
    craft: { id: craft },
    price: { total: { amount_minor: String(minor), currency_code: "eur" } },
    group: { department },
  }) as CatalogueCard // the other facts play no part

it("counts every piece in exactly one band of prices, edges in the upper one", () => {
  const cards = [card("rug", 1499), card("rug", 1500), card("rug", 10_000), card("rug", 99_900)]
  expect(priceWays(cards, "eur")).toEqual([
    { from: 0, to: 15, count: 1 },
    { from: 15, to: 40, count: 1 },
    { from: 100, to: null, count: 2 },
  ])
})

it("offers an occasion only where there is a piece for it, shown by its first craft", () => {
  const cards = [card("ceramic_nativity", 900), card("retablo_ayacucho", 9900), card("rug", 1)]
  const [only, ...others] = occasionWays(cards)
  expect(others).toEqual([])
  expect([only?.occasion, only?.count, only?.example.craft.id]).toEqual([
    "christmas",
    2,
    "retablo_ayacucho",
  ])
})

it("puts the place with most pieces first", () => {
  const cards = [card("a", 1, "Lima"), card("a", 1), card("a", 1), card("a", 1, "Cusco")]
  expect(waysBy(cards, ({ group }) => group.department)).toEqual([
    { value: "Puno", count: 2 },
    { value: "Cusco", count: 1 },
    { value: "Lima", count: 1 },
  ])
})
