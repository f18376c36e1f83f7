import { money } from "@ciap/money"

import type { BankDestination, MobileDestination, Payout, PayoutRun } from "../payouts/run"

/** An invented run: these groups, documents and accounts do not exist. */
export function run<D>(
  destinations: readonly D[],
  change: Partial<PayoutRun<D>> = {},
): PayoutRun<D> {
  return {
    reference: "RUN-2026-11-A",
    created_at: "2026-11-26T10:00:00",
    pay_on: "2026-11-27",
    currency_code: "pen",
    payer: { name: "Central inventada", tax_id: "20000000001" },
    payouts: destinations.map((destination, at) => payout(destination, at + 1)),
    ...change,
  }
}

export function payout<D>(destination: D, at: number, change: Partial<Payout<D>> = {}): Payout<D> {
  return {
    reference: `PO-${at}`,
    payee: { name: `Asociación Ñusta ${at}`, document: { kind: "dni", number: `0000000${at}` } },
    amount: money(123450n * BigInt(at), "pen"),
    concept: "Prima de octubre",
    destination,
    ...change,
  }
}

export const cci: BankDestination = { kind: "cci", number: "011-366-000100032542-21" }
export const own: BankDestination = {
  kind: "account",
  number: "193-0000000-0-99",
  bank_code: "002",
}
export const yape: MobileDestination = { wallet: "yape", phone: "+51 987 654 321" }
export const plin: MobileDestination = { wallet: "plin", phone: "912345678" }
