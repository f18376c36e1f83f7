import { format, fromWire } from "@ciap/money"
import { useTranslation } from "react-i18next"

type Wire = { amount_minor: string; currency_code: string }

/** Money and dates as the signed-in person reads them. */
export const useFormat = () => {
  const { i18n } = useTranslation()
  const locale = i18n.language === "es" ? "es-PE" : i18n.language
  return {
    money: (wire: Wire): string => format(fromWire(wire), locale),
    minor: (amount_minor: string, currency_code: string): string =>
      format(fromWire({ amount_minor, currency_code }), locale),
    date: (iso: string): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
        new Date(iso),
      ),
    percent: (basis_points: number): string =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(
        basis_points / 10_000,
      ),
  }
}
