import type { CurrencyFacts, MovementKind, StatementFacts } from "@ciap/statements"
import type { MedusaContainer } from "@medusajs/framework/types"
import { problem } from "../../lib/problem"
import type { OwnerSpan } from "../../modules/ledger/lib/owner-months"
import type LedgerService from "../../modules/ledger/service"
import { hasDemonstrationSales } from "../ledger/demonstration"
import { bucketTexts } from "./buckets"
import { groupNames } from "./group-names"
import { movementWords } from "./movement-words"

/**
 * What the house knows of one group in one month: figures from the ledger in one snapshot, words from the register, the
 * catalogue, the orders and the payouts. Changes nothing.
 *
 * @throws NOT_FOUND for a group that is not in the register
 */
export async function collectFacts(
  container: MedusaContainer,
  span: OwnerSpan,
): Promise<StatementFacts> {
  const ledger: LedgerService = container.resolve("ledger")
  const [group, demonstration, { balances, movements }] = await Promise.all([
    groupOf(container, span.owner_id),
    hasDemonstrationSales(container),
    ledger.ownerMonth(span),
  ])
  const words = await movementWords(container, span.owner_id, movements)
  const codes = [...new Set(balances.map(({ currency_code }) => currency_code))].sort()
  return {
    version: 1,
    group,
    month: span.month,
    demonstration,
    currencies: codes.map((currency_code): CurrencyFacts => {
      const own = balances.filter((one) => one.currency_code === currency_code)
      return {
        currency_code,
        opening: bucketTexts(own.map(({ role, opening }) => ({ role, amount: opening }))),
        closing: bucketTexts(own.map(({ role, closing }) => ({ role, amount: closing }))),
        movements: movements
          .filter((movement) => movement.currency_code === currency_code)
          .map((movement) => ({
            transaction_id: movement.transaction_id,
            on: movement.effective_on,
            // A kind no statement knows is refused when the statement is built.
            kind: movement.kind as MovementKind,
            changes: bucketTexts(movement.changes),
            ...words(movement),
          })),
      }
    }),
  }
}

/** The group with its name in each language; it may change later, and a statement keeps the one it was written with. */
async function groupOf(
  container: MedusaContainer,
  group_id: string,
): Promise<StatementFacts["group"]> {
  const [es, en, fr] = await Promise.all([
    groupNames(container, "es", [group_id]),
    groupNames(container, "en", [group_id]),
    groupNames(container, "fr", [group_id]),
  ])
  const name = en.get(group_id)
  if (name === undefined)
    throw problem("NOT_FOUND", "There is no such group in the register. Nothing was changed.")
  return {
    id: group_id,
    name: { es: es.get(group_id) ?? name, en: name, fr: fr.get(group_id) ?? name },
  }
}
