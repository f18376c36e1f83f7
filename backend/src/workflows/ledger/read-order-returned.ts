import type { Language, OrderReturnedAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"
import { loadOrderFacts } from "./load-order-facts"
import { loadOrderDisplay } from "./order-display"
import { presentReturned } from "./order-returned"

/**
 * What an order returned: frozen amounts and kept quantities from the facts, states from the ledger's own
 * positions, words in the reader's language. Changes nothing.
 */
export async function readOrderReturned(
  container: MedusaContainer,
  order_id: string,
  language: Language,
): Promise<OrderReturnedAnswer["order"]> {
  const ledger: LedgerService = container.resolve("ledger")
  const [facts, positions] = await Promise.all([
    loadOrderFacts(container, order_id),
    ledger.orderPositions(order_id),
  ])
  const group_ids = [...new Set(facts.lines.map((line) => line.frozen.group_id))]
  const display = await loadOrderDisplay(container, order_id, language, group_ids)
  return presentReturned(facts, positions, display)
}
