import { askStore } from "@/lib/store/client"
import { StoreProblem } from "@/lib/store/problem"
import { type Read, read } from "@/lib/store/read"
import { regionsAnswer } from "@/lib/store/shapes"

export type Region = Read<typeof regionsAnswer>["regions"][number]

// One question per visit; a failed one is asked again.
let asked: Promise<Region[]> | null = null

function allRegions(): Promise<Region[]> {
  asked ??= askStore("/store/regions", {
    query: { limit: 100, fields: "id,currency_code,countries.iso_2" },
  }).then((answer) => read(regionsAnswer, answer).regions)
  asked.catch(() => {
    asked = null
  })
  return asked
}

/**
 * The region that sells to a country.
 *
 * @throws StoreProblem NOT_SOLD_HERE when none does
 */
export async function regionOf(country_code: string): Promise<Region> {
  const region = (await allRegions()).find(({ countries }) =>
    countries.some(({ iso_2 }) => iso_2 === country_code),
  )
  if (region === undefined)
    throw new StoreProblem("NOT_SOLD_HERE", 0, `No region sells to ${country_code}.`)
  return region
}
