/**
 * A market is a language and a country, written as one path segment such as `fr-be`.
 * The segment doubles as the hreflang code of its pages.
 */
export const languages = ["es", "en", "fr"] as const
export type Language = (typeof languages)[number]

type Country = { readonly currency: Currency; readonly language: Language }

/** Currencies the shop sells in, each through one Medusa region. */
export const currencies = ["pen", "eur", "usd", "gbp"] as const
export type Currency = (typeof currencies)[number]

const euro = (language: Language): Country => ({ currency: "eur", language })

/** Countries we deliver to, with the currency and the language that greets an unknown visitor. */
export const countries = {
  pe: { currency: "pen", language: "es" },
  us: { currency: "usd", language: "en" },
  gb: { currency: "gbp", language: "en" },
  at: euro("en"),
  be: euro("fr"),
  bg: euro("en"),
  cy: euro("en"),
  cz: euro("en"),
  de: euro("en"),
  dk: euro("en"),
  ee: euro("en"),
  es: euro("es"),
  fi: euro("en"),
  fr: euro("fr"),
  gr: euro("en"),
  hr: euro("en"),
  hu: euro("en"),
  ie: euro("en"),
  it: euro("en"),
  lt: euro("en"),
  lu: euro("fr"),
  lv: euro("en"),
  mt: euro("en"),
  nl: euro("en"),
  pl: euro("en"),
  pt: euro("en"),
  ro: euro("en"),
  se: euro("en"),
  si: euro("en"),
  sk: euro("en"),
} as const satisfies Record<string, Country>

export type CountryCode = keyof typeof countries

export type Market = {
  /** The path segment, for example `fr-be`. */
  readonly code: string
  readonly language: Language
  readonly country: CountryCode
  readonly currency: Currency
}

/** Markets whose pages are built ahead; every other one is rendered at its first visit and then static. */
export const prebuiltMarkets = [
  "es-pe",
  "en-us",
  "en-gb",
  "fr-fr",
  "fr-be",
  "es-es",
  "en-de",
] as const

const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value)
const isCountry = (value: string): value is CountryCode => Object.hasOwn(countries, value)

/** The market of a language and a country. */
export function marketOf(language: Language, country: CountryCode): Market {
  return {
    code: `${language}-${country}`,
    language,
    country,
    currency: countries[country].currency,
  }
}

/** Reads a path segment; null when it names no market of ours. Upper case is not accepted: one address per page. */
export function parseMarket(segment: string): Market | null {
  const [language = "", country = "", ...rest] = segment.split("-")
  if (rest.length > 0 || !isLanguage(language) || !isCountry(country)) return null
  return marketOf(language, country)
}

/** Every market there is, languages within countries. */
export function allMarkets(): Market[] {
  return Object.keys(countries)
    .filter(isCountry)
    .flatMap((country) => languages.map((language) => marketOf(language, country)))
}

/**
 * Chooses a market for a visitor who has not chosen.
 *
 * @param acceptLanguage the browser's `Accept-Language` header, if any
 * @param country a two-letter country code from a trusted source, if any
 * @returns English for the United States when nothing is known
 */
export function negotiateMarket(acceptLanguage: string | null, country: string | null): Market {
  const wanted = (acceptLanguage ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";")
      const q = parameters
        .map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1])
        .find((v) => v !== undefined)
      return { tag, q: q === undefined ? 1 : Number.parseFloat(q) || 0 }
    })
    .filter(({ tag, q }) => tag !== "" && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag.split("-"))
  const language = wanted.map(([l = ""]) => l).find(isLanguage)
  const spoken = wanted.find(([l = "", c = ""]) => isLanguage(l) && isCountry(c))?.[1]
  const place = [country?.toLowerCase() ?? "", spoken ?? ""].find(isCountry)
  if (place !== undefined) return marketOf(language ?? countries[place].language, place)
  const home = { es: "pe", fr: "fr", en: "us" } as const
  return marketOf(language ?? "en", home[language ?? "en"])
}
