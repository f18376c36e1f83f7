import { marketOf } from "@ciap/contract"
import { createTranslator } from "next-intl"
import { formatterOf } from "@/lib/format"
import { messagesOf } from "@/messages"
import { rateName, rateValue, regionName, term, type Terms } from "./terms"

const t: Terms = createTranslator({
  locale: "fr",
  messages: messagesOf("fr"),
  namespace: "terms",
})
const format = formatterOf(marketOf("fr", "be"))

describe("words for codes of the API", () => {
  it("are the reader's own", () => {
    expect(term(t, "lines", "textiles")).toBe("Textile")
    expect(rateName(t, format, "shipping_express_up_to_2000_g")).toBe(
      "Livraison express, colis jusqu’à 2 kg",
    )
    expect(rateName(t, format, "shipping_economy_days_max")).toBe(
      "Livraison économique, jours de transport, maximum",
    )
    expect(rateValue(t, format, { value: "9.60", unit: "per_hour", currency_code: "pen" })).toBe(
      "9,60 soles de l’heure",
    )
    expect(rateValue(t, format, { value: "0.08", unit: "per_100_g", currency_code: "eur" })).toBe(
      "0,08 EUR pour 100 g",
    )
    expect(rateValue(t, format, { value: "18", unit: "percent", currency_code: null })).toMatch(
      /^18\s%$/,
    )
    const premium = { value: "7.50", unit: "percent_of_producer_price", currency_code: null }
    expect(rateValue(t, format, premium)).toMatch(/^7,50\s% du prix au producteur$/)
  })

  it("name the place of a rate", () => {
    const places = ["BE", "EU", "PE-RURAL", null].map((code) => regionName(t, format, code))
    expect(places).toEqual(["Belgique", "Union européenne", "Pérou rural", ""])
  })

  it("stay readable where the API knows a code that this shop does not", () => {
    expect(rateName(t, format, "some_new_rate")).toBe("some new rate")
    expect(rateValue(t, format, { value: "4.10", unit: "PEN_per_EUR", currency_code: null })).toBe(
      "4,10",
    )
  })
})
