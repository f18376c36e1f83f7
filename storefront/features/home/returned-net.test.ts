import type { ReturnedFigures } from "@ciap/contract"
import { premiumAfterReturns } from "./returned-net"

const figures = (currency_code: string, accrued: string, reversed: string): ReturnedFigures => {
  const money = (amount_minor: string) => ({ amount_minor, currency_code })
  const none = money("0")
  return {
    currency_code,
    accrued: money(accrued),
    reversed: money(reversed),
    pending: none,
    available: none,
    allocated: none,
    disbursed: none,
    producer_paid: none,
    producer_due: none,
  }
}

it("counts no premium that a return has taken back", () => {
  expect(premiumAfterReturns([figures("eur", "500", "222"), figures("pen", "222", "222")])).toEqual(
    [{ amount_minor: "278", currency_code: "eur" }],
  )
})
