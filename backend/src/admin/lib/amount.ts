import { parseMajor, toWire, type WireMoney } from "@ciap/money"

/** A typed amount above zero, as it is sent; null while it is none. A comma is read as the decimal sign. */
export function typedAmount(text: string, currency_code: string): WireMoney | null {
  try {
    const amount = parseMajor(text.trim().replace(",", "."), currency_code)
    return amount.amount_minor > 0n ? toWire(amount) : null
  } catch {
    return null
  }
}
