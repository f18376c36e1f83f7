/** One step of a tariff: parcels up to this weight cost this much. */
export type TariffBand = { readonly up_to_grams: number; readonly amount_minor: number }

/** A shipping option's tariff, copied from the dated rate rows when the option is published. */
export type Tariff = {
  readonly currency_code: string
  /** Weight of box and padding, added once per parcel. */
  readonly packaging_grams: number
  readonly bands: readonly TariffBand[]
}

export type Weighed = { readonly quantity: number; readonly unit_grams: number | null }

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0

/** Reads an option's data as a tariff; null when it is none, or its bands do not rise. */
export function readTariff(data: Record<string, unknown>): Tariff | null {
  const { currency_code, packaging_grams, bands } = data
  if (typeof currency_code !== "string" || !isCount(packaging_grams)) return null
  if (!Array.isArray(bands) || bands.length === 0) return null
  let last = -1
  for (const band of bands as Partial<TariffBand>[]) {
    if (!isCount(band.up_to_grams) || !isCount(band.amount_minor)) return null
    if (band.up_to_grams <= last) return null
    last = band.up_to_grams
  }
  return { currency_code, packaging_grams, bands: bands as TariffBand[] }
}

/** Grams of the pieces, or null when one of them has no weight on file. */
export function grossGrams(items: readonly Weighed[]): number | null {
  let grams = 0
  for (const item of items) {
    if (item.unit_grams === null) return null
    grams += item.unit_grams * item.quantity
  }
  return grams
}

/**
 * Price of sending pieces of so many grams, in minor units of the tariff's currency.
 *
 * What exceeds the last band travels in further parcels of at most that weight, each with its own packaging.
 */
export function shippingMinor(tariff: Tariff, pieces_grams: number): number {
  const heaviest = tariff.bands[tariff.bands.length - 1] as TariffBand
  const room = Math.max(1, heaviest.up_to_grams - tariff.packaging_grams)
  const full_parcels = Math.floor(pieces_grams / room)
  const rest_grams = pieces_grams - full_parcels * room
  const price = (grams: number): number =>
    (tariff.bands.find((band) => grams <= band.up_to_grams) ?? heaviest).amount_minor
  const rest = rest_grams > 0 || full_parcels === 0 ? price(rest_grams + tariff.packaging_grams) : 0
  return full_parcels * heaviest.amount_minor + rest
}
