import type { CountryCode, RateUsed } from "@ciap/contract"

/** How a parcel may travel to a country, with its fewest and most days under way. */
export type Travel = { readonly service: string; readonly min: number; readonly max: number }

type Rate = Pick<RateUsed, "kind" | "value" | "region">

/** Tariffs and ways are agreed by zone: Peru, the United Kingdom, the United States, the European Union. */
const zoneOf = (country: CountryCode): string =>
  ["pe", "gb", "us"].includes(country) ? country.toUpperCase() : "EU"

/** The ways to a country that the dated rates know, the quickest last. */
export function travelsTo(country: CountryCode, rates: readonly Rate[]): Travel[] {
  const zone = zoneOf(country)
  const daysOf = (service: string, bound: "min" | "max") =>
    rates.find(
      ({ kind, region }) => region === zone && kind === `shipping_${service}_days_${bound}`,
    )
  return ["courier", "economy", "express"].flatMap((service) => {
    const [min, max] = [daysOf(service, "min"), daysOf(service, "max")]
    return min && max ? [{ service, min: Number(min.value), max: Number(max.value) }] : []
  })
}

/** Days until a piece leaves that lies in stock; none where no rate says it. */
export const packingDays = (rates: readonly Rate[]): number =>
  Number(rates.find(({ kind }) => kind === "shipping_packing_days")?.value ?? 0)

/** The first and the last day on which something may arrive, told from a day on. */
export function arrivalOf(
  from: Date,
  leaves_in_days: number,
  { min, max }: Pick<Travel, "min" | "max">,
): readonly [Date, Date] {
  const after = (days: number) => new Date(from.getTime() + days * 24 * 60 * 60 * 1000)
  return [after(leaves_in_days + min), after(leaves_in_days + max)]
}
