// Before everything else: what the backend of this suite is configured with.
import "../with-cards"
import type LedgerService from "../../src/modules/ledger/service"
import { inProofRoom } from "./proof-room"
import { rowsOf } from "./sound"
import { steps } from "./steps"

const hour_ms = 3_600_000
const day_ms = 24 * hour_ms

/** From an hour to more than a month, which is a closed one by then. */
const jumps_ms = [hour_ms, -hour_ms, day_ms, -day_ms, -45 * day_ms]

const everything = [
  "work-through-stripe-inbox",
  "sweep-card-payments",
  "sweep-recent-orders",
  "sweep-every-order",
  "sweep-payouts",
  "follow-settlement",
  "check-ledger",
]

const clock_ms = 400_000

const monthOf = (at: Date) => at.toISOString().slice(0, 7)

inProofRoom((proof) => {
  type Figures = { transactions: number; closed: number }

  /** How much is booked, and how much of it in months that are closed. */
  const figures = async (closed_to: string): Promise<Figures> => {
    const [row] = await rowsOf<Figures>(
      proof.room.container,
      `select count(*)::int as transactions,
              (count(*) filter (where to_char(effective_on, 'YYYY-MM') <= '${closed_to}'))::int as closed
         from ledger_transaction`,
    )
    if (row === undefined) throw new Error("nothing was counted")
    return row
  }

  it(
    "a process whose clock jumps books nothing twice and nothing into a closed month",
    async () => {
      const { room } = proof
      const ledger: LedgerService = room.container.resolve("ledger")
      const now = new Date()
      const last_month = monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)))
      const backend = await proof.launch()
      await room.till.orderPaidByCard()
      await ledger.closePeriod(last_month, { actor_id: "user_of_the_proof" })
      const { closed } = await figures(last_month)

      for (const jump_ms of jumps_ms) {
        await backend.tell({ kind: "move_clock", at: new Date(Date.now() + jump_ms).toISOString() })
        // Something new to book in each of these times, and everything old looked at again.
        for (const name of ["hearing", "capturing"]) {
          const asked = await steps.find((step) => step.name.startsWith(name))?.prepare(room)
          if (asked === undefined) throw new Error(`There is no step ${name}`)
          await backend.ask("POST", asked.at, asked.body, asked.as)
        }
        await backend.settled()
        await backend.tell({ kind: "run_jobs", names: everything })
        const once = await figures(last_month)
        await backend.tell({ kind: "run_jobs", names: everything })
        expect({ jump_ms, ...(await figures(last_month)) }).toEqual({ jump_ms, ...once })
        expect({ jump_ms, closed: once.closed }).toEqual({ jump_ms, closed })
      }
      await proof.bury()
      expect(await proof.complaints([])).toEqual([])
    },
    clock_ms,
  )
})
