import type { MedusaContainer } from "@medusajs/framework/types"
import { day } from "../../lib/day"
import { demonstration_actor } from "../../workflows/ledger/demonstration"
import { reconcileOrderWorkflow } from "../../workflows/ledger/reconcile-order"
import { quiet } from "../quiet"
import type { BooksGround } from "./ground"

/** Where the acts of the books take place. */
export type BooksRoom = { readonly container: MedusaContainer; readonly ground: BooksGround }

/** The ledger follows an order at once, as the subscribers let it; its events are dropped like all of the seed's. */
export async function follow({ container }: BooksRoom, order_id: string): Promise<void> {
  await reconcileOrderWorkflow(container).run({
    context: quiet,
    input: { order_id, today: day(new Date()), actor_id: demonstration_actor },
  })
}
