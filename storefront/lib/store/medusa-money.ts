import type { MoneyWire } from "@ciap/contract"
import { roundMajor, toWire } from "@ciap/money"

/**
 * The one place of the shop where an amount of Medusa's (a decimal in major units, as JSON carries it) becomes
 * money of ours: rounded once, half away from zero, as the backend rounds it.
 */
export function fromMedusaAmount(amount: number, currency_code: string): MoneyWire {
  return toWire(roundMajor(String(amount), currency_code.toLowerCase()))
}
