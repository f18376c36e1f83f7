import { accounts, type Posting } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { BankAccount } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"
import { postMissing } from "./book-processor"
import { matchPostings } from "./match-postings"
import { provePayouts } from "./proven-payouts"

/**
 * Brings the ledger to what staff said of own accounts: what lay there on the first day, and which lines are which
 * movements. Called again it adds nothing; what a process that died left unmarked, the next call finds.
 */
export async function bookMatches(container: MedusaContainer): Promise<void> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  await postMissing(container, (await settlement.accounts()).flatMap(openingPostings))
  for (const match of await settlement.unbookedMatches()) {
    if (match.undone_by === null) await provePayouts(container, match)
    const actor_id = match.undone_by ?? match.confirmed_by
    await postMissing(container, matchPostings(match), actor_id)
    await settlement.markMatchBooked(match.id)
  }
}

/** What lay on an own account on its first day. */
export function openingPostings({ id, handle, currency_code, ...account }: BankAccount): Posting[] {
  const amount = BigInt(account.opening_minor)
  if (amount === 0n) return []
  return [
    {
      idempotency_key: `bank_opening:${id}`,
      kind: "opening",
      currency_code,
      order_id: null,
      line_ref: null,
      source_type: "bank_account",
      source_id: id,
      effective_on: account.opening_on,
      reverses_key: null,
      entries: [
        { account_code: accounts.bank(handle, currency_code), amount_minor: amount },
        { account_code: `equity:opening:${currency_code}`, amount_minor: -amount },
      ],
      positions: [],
    },
  ]
}
