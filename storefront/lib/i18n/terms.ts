import type { RateUsed } from "@ciap/contract"
import type { useTranslations } from "next-intl"
import type { Formatter } from "@/lib/format"
import type english from "@/messages/en/terms.json"

/** The translator of the closed words that the API sends as codes. */
export type Terms = ReturnType<typeof useTranslations<"terms">>

type Vocabulary = {
  [V in keyof typeof english]: (typeof english)[V] extends object ? V : never
}[keyof typeof english]

/** A code in the reader's words; a code that is newer than this shop is shown with spaces for dashes. */
export function term(t: Terms, vocabulary: Vocabulary, code: string): string {
  // Keys are checked by `has` at run time; their type cannot know what the API will send.
  const key = `${vocabulary}.${code}` as Parameters<Terms["has"]>[0]
  return t.has(key) ? t(key as "kinds.association") : code.replaceAll("_", " ")
}

const shippingKind = /^shipping_(economy|express|courier)_up_to_(\d+)_g$/

const travelKind = /^shipping_(economy|express|courier)_days_(min|max)$/

/** What a dated rate is called. */
export function rateName(t: Terms, format: Formatter, kind: string): string {
  const [, sent, bound] = travelKind.exec(kind) ?? []
  if (sent !== undefined && bound !== undefined) return t("travel", { service: sent, bound })
  const [, service, grams] = shippingKind.exec(kind) ?? []
  if (service === undefined) return term(t, "rates", kind)
  return t("shipping", { service, weight: format.weight(Number(grams)) })
}

/** A rate's value with its unit. */
export function rateValue(
  t: Terms,
  format: Formatter,
  rate: Pick<RateUsed, "value" | "unit" | "currency_code">,
): string {
  const value = rate.unit.startsWith("percent")
    ? format.exactPercent(rate.value)
    : format.exact(rate.value)
  const key = `units.${rate.unit}` as "units.percent"
  return t(t.has(key) ? key : "units.other", {
    value,
    currency: rate.currency_code?.toUpperCase() ?? "",
  })
}

/** The place a rate is for: a country, a part of one, or the European Union; nothing where it is for all. */
export function regionName(t: Terms, format: Formatter, code: string | null): string {
  if (code === null) return ""
  return /^[A-Z]{2}$/.test(code) && code !== "EU" ? format.country(code) : term(t, "regions", code)
}
