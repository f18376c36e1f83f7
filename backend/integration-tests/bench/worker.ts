import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../../src/lib/day"
import type LedgerService from "../../src/modules/ledger/service"
import { reconcileOrderWorkflow } from "../../src/workflows/ledger/reconcile-order"
import { sweepOrders } from "../../src/workflows/ledger/sweep-orders"
import { loadBooks } from "./load-books"

/** What `npm run bench` asks of the backend that it has started on a scratch database. */
type Question = { n: number; act: string; ids: string[]; seconds: number }
type Figures = Record<string, number>
type Act = (container: MedusaContainer, question: Question) => Promise<Figures>

const at_once = 4

/** Nothing is released by time, so that books are of the same size in every round. */
const before_any_window_is_over = "2000-01-01"

/** Orders of the list, several at once, until it is empty or the time is over. */
async function untilTimeIsOver(
  { ids, seconds }: Question,
  once: (id: string) => Promise<void>,
): Promise<Figures> {
  const left = [...ids]
  const began = performance.now()
  const loop = async () => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      await once(id)
      if (performance.now() - began > seconds * 1000) return
    }
  }
  await Promise.all(Array.from({ length: at_once }, loop))
  return { done: ids.length - left.length, took_seconds: (performance.now() - began) / 1000 }
}

const page_size = 500
const pagesOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / page_size) }, (_, n) =>
    ids.slice(n * page_size, (n + 1) * page_size),
  )

const acts: Record<string, Act> = {
  load: async (container, { ids }) => {
    const transactions = await loadBooks(container, ids, before_any_window_is_over)
    const ledger: LedgerService = container.resolve("ledger")
    return { transactions, contradictions: (await ledger.verify()).length }
  },
  reconcile: async (container, question) => {
    const today = day(new Date())
    const counts: number[] = []
    const figures = await untilTimeIsOver(question, async (order_id) => {
      const { result } = await reconcileOrderWorkflow(container).run({ input: { order_id, today } })
      counts.push(result.posted)
    })
    return { ...figures, posted: counts.reduce((sum, count) => sum + count, 0) }
  },
  recompute: async (container, { ids }) => {
    const began = performance.now()
    const { orders, differing, failed } = await sweepOrders(
      container,
      ids,
      before_any_window_is_over,
    )
    const took_seconds = (performance.now() - began) / 1000
    return { orders, wrong: differing.length + failed.length, took_seconds }
  },
  read: async (container, { ids }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const began = performance.now()
    let lines = 0
    for (const page of pagesOf(ids)) {
      const { rows } = await database.raw<{ rows: object[] }>(
        `select i.*, l.* from order_item i join order_line_item l on l.id = i.item_id where i.order_id = any (?)`,
        [page],
      )
      lines += rows.length
    }
    return { lines, took_seconds: (performance.now() - began) / 1000 }
  },
}

/** `medusa exec ./integration-tests/bench/worker.ts`, started by `npm run bench` with a channel to it. */
export default async function work({ container }: ExecArgs): Promise<void> {
  const ended = new Promise<void>((resolve) => process.once("disconnect", resolve))
  process.on("message", (question: Question) => {
    const answer = acts[question.act]?.(container, question)
    const said = Promise.resolve(answer).then(
      (figures) => ({ n: question.n, figures }),
      (error: unknown) => ({ n: question.n, trouble: String(error) }),
    )
    void said.then((message) => process.send?.(message))
  })
  process.send?.({ n: 0, figures: {} })
  await ended
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).destroy()
}
