import type { RegionFacts } from "../regions"
import type { Dice } from "./dice"
import type { DemoBuyer, PlannedOrder } from "./types"

type Place = {
  readonly country_code: string
  readonly city: string
  readonly postal_code: string
  readonly weight: number
}

type BuyerMarket = {
  readonly market: RegionFacts["market"]
  readonly weight: number
  readonly places: readonly Place[]
}

const place = (country_code: string, city: string, postal_code: string, weight: number): Place => ({
  country_code,
  city,
  postal_code,
  weight,
})

/** Where the demonstration sells. Towns and postal codes exist, buyers and streets do not. */
const markets: readonly BuyerMarket[] = [
  {
    market: "EU",
    weight: 46,
    places: [
      place("be", "Namur", "5000", 8),
      place("be", "Gent", "9000", 4),
      place("fr", "Lyon", "69001", 6),
      place("fr", "Nantes", "44000", 4),
      place("de", "Köln", "50667", 6),
      place("de", "Leipzig", "04109", 4),
      place("es", "Bilbao", "48001", 5),
      place("it", "Bologna", "40121", 4),
      place("nl", "Utrecht", "3511", 4),
      place("at", "Graz", "8010", 2),
      place("ie", "Cork", "T12", 1),
    ],
  },
  {
    market: "US",
    weight: 19,
    places: [
      place("us", "Portland", "97201", 3),
      place("us", "Minneapolis", "55401", 2),
      place("us", "Albany", "12207", 2),
    ],
  },
  {
    market: "GB",
    weight: 12,
    places: [place("gb", "Leeds", "LS1 1AA", 2), place("gb", "Bristol", "BS1 1AA", 1)],
  },
  {
    market: "PE",
    weight: 23,
    places: [
      place("pe", "Lima", "15001", 7),
      place("pe", "Arequipa", "04001", 2),
      place("pe", "Cusco", "08001", 2),
      place("pe", "Trujillo", "13001", 1),
    ],
  },
]

type Bought = Pick<PlannedOrder, "market" | "buyer" | "way" | "paid_by">

/** Who buys an order, where it goes and how it is paid. */
export function buyerOf(key: string, { pick, hits }: Dice): Bought {
  const { market, places } = pick(markets)
  const { weight: _weight, ...town } = pick(places)
  const buyer: DemoBuyer = {
    email: `buyer-${key}@example.org`,
    first_name: "Demonstration",
    last_name: `Buyer ${key}`,
    address_1: "Demonstration Street 1",
    ...town,
  }
  if (market !== "PE")
    return { market, buyer, way: hits(180) ? "express" : "economy", paid_by: "bank" }
  const collected = town.city === "Lima" && hits(350)
  return {
    market,
    buyer,
    way: collected ? "pickup" : "courier",
    paid_by: hits(700) ? "yape" : "bank",
  }
}
