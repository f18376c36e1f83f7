/** One Medusa region per currency. Europe is the European Union. */
export type RegionFacts = {
  readonly name: string
  /** The market code that dated rows use. */
  readonly market: "PE" | "EU" | "GB" | "US"
  readonly currency_code: "pen" | "eur" | "gbp" | "usd"
  readonly countries: readonly string[]
  /** Whether shown prices contain the tax of the country. */
  readonly tax_inclusive: boolean
}

const european_union =
  "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split(" ")

export const regions: readonly RegionFacts[] = [
  { name: "Peru", market: "PE", currency_code: "pen", countries: ["pe"], tax_inclusive: true },
  {
    name: "Europe",
    market: "EU",
    currency_code: "eur",
    countries: european_union,
    tax_inclusive: true,
  },
  {
    name: "United Kingdom",
    market: "GB",
    currency_code: "gbp",
    countries: ["gb"],
    tax_inclusive: true,
  },
  {
    name: "United States",
    market: "US",
    currency_code: "usd",
    countries: ["us"],
    tax_inclusive: false,
  },
]
