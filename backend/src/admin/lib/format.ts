import type { Language } from "@ciap/contract"
import { format, fromWire } from "@ciap/money"
import { useTranslation } from "react-i18next"

type Wire = { amount_minor: string; currency_code: string }

const locales: Record<Language, string> = { es: "es-PE", en: "en", fr: "fr" }

/**
 * The language our screens speak to the signed-in person. Medusa's own screens know thirty more, under codes such as
 * `ptBR` that no formatter takes; who chose one of those reads ours in English.
 */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation()
  const chosen = i18n.language.slice(0, 2)
  return chosen === "es" || chosen === "fr" ? chosen : "en"
}

/** Money, dates and names as the signed-in person reads them. */
export const useFormat = () => {
  const locale = locales[useLanguage()]
  return {
    money: (wire: Wire): string => format(fromWire(wire), locale),
    minor: (amount_minor: string, currency_code: string): string =>
      format(fromWire({ amount_minor, currency_code }), locale),
    date: (iso: string): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
        new Date(iso),
      ),
    /** A month such as `2026-10`, in words. */
    month: (month: string): string =>
      new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
        new Date(`${month}-01T00:00:00Z`),
      ),
    /** Day and minute, in UTC, as everything that is kept. */
    moment: (iso: string): string =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: "medium",
        timeStyle: "short",
        timeZone: "UTC",
      }).format(new Date(iso)),
    /** Decimal text such as the hours of a cost sheet. */
    decimal: (text: string): string => new Intl.NumberFormat(locale).format(Number(text)),
    percent: (basis_points: number): string =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(
        basis_points / 10_000,
      ),
    country: (code: string): string =>
      new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code,
  }
}
