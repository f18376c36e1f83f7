import { illustrative, type Rate } from "./types"

export type ShippingService = "economy" | "express" | "courier"

/** Price of a parcel of at most so many grams, packaging included. */
export type ShippingBand = { readonly up_to_grams: number; readonly amount: string }

export type ShippingTariff = {
  readonly zone: "PE" | "EU" | "GB" | "US"
  readonly service: ShippingService
  readonly currency_code: string
  readonly bands: readonly ShippingBand[]
}

const steps_grams = [500, 1000, 2000, 5000, 10_000] as const

const bands = (...amounts: readonly string[]): ShippingBand[] =>
  steps_grams.map((up_to_grams, i) => ({ up_to_grams, amount: amounts[i] ?? "" }))

/** Weight of box and padding in grams, counted once per parcel. */
export const packaging_grams = 120

/** Made-up tariffs, tax included where the market's prices include tax. */
export const shippingTariffs: readonly ShippingTariff[] = [
  {
    zone: "PE",
    service: "courier",
    currency_code: "pen",
    bands: bands("12", "15", "20", "32", "55"),
  },
  {
    zone: "EU",
    service: "economy",
    currency_code: "eur",
    bands: bands("9.90", "13.90", "19.90", "36", "62"),
  },
  {
    zone: "EU",
    service: "express",
    currency_code: "eur",
    bands: bands("24", "32", "44", "78", "125"),
  },
  {
    zone: "GB",
    service: "economy",
    currency_code: "gbp",
    bands: bands("8.90", "12.50", "17.90", "32", "55"),
  },
  {
    zone: "GB",
    service: "express",
    currency_code: "gbp",
    bands: bands("21", "28", "39", "69", "110"),
  },
  {
    zone: "US",
    service: "economy",
    currency_code: "usd",
    bands: bands("11.50", "15.90", "22", "39", "68"),
  },
  {
    zone: "US",
    service: "express",
    currency_code: "usd",
    bands: bands("27", "36", "49", "85", "135"),
  },
]

type Travel = {
  readonly zone: ShippingTariff["zone"]
  readonly service: ShippingService
  /** Fewest and most days between Lima and the buyer's door. */
  readonly days: readonly [number, number]
}

const travels: readonly Travel[] = [
  { zone: "PE", service: "courier", days: [2, 6] },
  { zone: "EU", service: "economy", days: [12, 20] },
  { zone: "EU", service: "express", days: [4, 7] },
  { zone: "GB", service: "economy", days: [12, 20] },
  { zone: "GB", service: "express", days: [4, 7] },
  { zone: "US", service: "economy", days: [10, 18] },
  { zone: "US", service: "express", days: [4, 6] },
]

const note = "Demonstration. In real use the carrier's tariff."
const travel_note = "Demonstration. In real use what the carrier promises for the zone."

const travelRate = ({ zone, service }: Travel, bound: "min" | "max", days: number): Rate =>
  illustrative({
    kind: `shipping_${service}_days_${bound}`,
    value: String(days),
    unit: "days",
    region: zone,
    note: travel_note,
  })

export const shippingRates: readonly Rate[] = [
  illustrative({
    kind: "shipping_packaging_weight",
    value: String(packaging_grams),
    unit: "g_per_parcel",
    note: "Demonstration. Weight of box and padding.",
  }),
  illustrative({
    kind: "shipping_packing_days",
    value: "3",
    unit: "days",
    note: "Demonstration. Days until a piece that lies in Lima is packed and handed over.",
  }),
  ...travels.flatMap((travel) => [
    travelRate(travel, "min", travel.days[0]),
    travelRate(travel, "max", travel.days[1]),
  ]),
  ...shippingTariffs.flatMap(({ zone, service, currency_code, bands: steps }) =>
    steps.map(({ up_to_grams, amount }) =>
      illustrative({
        kind: `shipping_${service}_up_to_${up_to_grams}_g`,
        value: amount,
        unit: "per_parcel",
        currency_code,
        region: zone,
        note,
      }),
    ),
  ),
]
