import type { BookAct, PlannedOrder } from "@ciap/demo-data"

/** One act of one order. */
export type Due = { readonly order: PlannedOrder; readonly act: BookAct }

/**
 * All acts of all orders in the order of time, in turns of what may be done at the same moment: acts of one day, each
 * of another order and of other pieces, because two hands that count one shelf miscount it.
 *
 * @param hands how many acts a turn has at most
 */
export function turnsOf(plan: readonly PlannedOrder[], hands: number): Due[][] {
  const due = plan
    .flatMap((order) => order.acts.map((act) => ({ order, act })))
    .sort((a, b) => a.act.at.localeCompare(b.act.at) || a.order.key.localeCompare(b.order.key))
  const turns: Due[][] = []
  for (const one of due) {
    const open = turns.at(-1)
    if (open !== undefined && fits(one, open, hands)) open.push(one)
    else turns.push([one])
  }
  return turns
}

const dayOf = ({ act }: Due): string => act.at.slice(0, 10)

const fits = (one: Due, open: readonly Due[], hands: number): boolean =>
  open.length < hands && open.every((other) => dayOf(other) === dayOf(one) && !meet(one, other))

const meet = (one: Due, other: Due): boolean =>
  one.order.key === other.order.key ||
  one.order.lines.some(({ sku }) => other.order.lines.some((line) => line.sku === sku))
