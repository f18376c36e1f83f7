import { published, type Rate } from "./types"

const commission = "https://europa.eu/youreurope/business/taxation/vat/vat-rules-rates/index_en.htm"
const to_confirm =
  "Standard rate; start date from general knowledge. To be confirmed before real sales."

/** Standard rates of value added tax: country, percent, first day. */
const standardRates = [
  ["AT", "20", "1984-01-01"],
  ["BE", "21", "1996-01-01"],
  ["BG", "20", "1999-01-01"],
  ["CY", "19", "2014-01-13"],
  ["CZ", "21", "2013-01-01"],
  ["DE", "19", "2021-01-01"],
  ["DK", "25", "1992-01-01"],
  ["EE", "24", "2025-07-01"],
  ["ES", "21", "2012-09-01"],
  ["FI", "25.5", "2024-09-01"],
  ["FR", "20", "2014-01-01"],
  ["GR", "24", "2016-06-01"],
  ["HR", "25", "2012-03-01"],
  ["HU", "27", "2012-01-01"],
  ["IE", "23", "2021-03-01"],
  ["IT", "22", "2013-10-01"],
  ["LT", "21", "2009-09-01"],
  ["LU", "17", "2024-01-01"],
  ["LV", "21", "2012-07-01"],
  ["MT", "18", "2004-05-01"],
  ["NL", "21", "2012-10-01"],
  ["PL", "23", "2011-01-01"],
  ["PT", "23", "2011-01-01"],
  ["RO", "21", "2025-08-01"],
  ["SE", "25", "1990-07-01"],
  ["SI", "22", "2013-07-01"],
  ["SK", "23", "2025-01-01"],
] as const

const vat = (region: string, value: string, valid_from: string, source: string): Rate =>
  published({
    kind: "vat_standard",
    value,
    unit: "percent",
    region,
    valid_from,
    source,
    note: to_confirm,
  })

/** Tax inside the shop price of each country we deliver to. The United States have no row: none is included. */
export const taxRates: readonly Rate[] = [
  ...standardRates.map(([region, value, from]) => vat(region, value, from, commission)),
  vat("GB", "20", "2011-01-04", "https://www.gov.uk/vat-rates"),
  published({
    kind: "igv_total",
    value: "18",
    unit: "percent",
    region: "PE",
    valid_from: "2011-03-01",
    source: "https://it.scribd.com/document/395663661/igv",
    note: "16 IGV + 2 municipal promotion tax; start date from general knowledge. Exports are outside it.",
  }),
]
