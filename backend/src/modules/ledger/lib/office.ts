import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { isoInstant, minor, rows } from "./query"
import type { ClosedPeriod, Seal, SealReport } from "./types"

type SealRow = Omit<Seal, "from_seq" | "to_seq"> & { from_seq: string; to_seq: string }

const seal_columns = `n::int as n, from_seq::text as from_seq, to_seq::text as to_seq, tx_count,
  encode(hash, 'hex') as hash, ${isoInstant("sealed_at")} as sealed_at`

const readSeal = ({ from_seq, to_seq, ...seal }: SealRow): Seal => ({
  ...seal,
  from_seq: minor(from_seq),
  to_seq: minor(to_seq),
})

/** Seals the next transactions, at most a thousand; null when all are sealed. */
export async function sealNext(manager: EntityManager): Promise<Seal | null> {
  const [row] = await rows<SealRow>(manager, `select ${seal_columns} from ledger_seal_next()`)
  return row ? readSeal(row) : null
}

/** The newest seal; its hash belongs on the published statement of the month. */
export async function sealHead(manager: EntityManager): Promise<Seal | null> {
  const [row] = await rows<SealRow>(
    manager,
    `select ${seal_columns} from ledger_seal order by n desc limit 1`,
  )
  return row ? readSeal(row) : null
}

/** Recomputes every seal from the journal. */
export async function verifySeal(manager: EntityManager): Promise<SealReport> {
  const seals = await rows<{ n: number; intact: boolean }>(
    manager,
    `select seal_n::int as n, intact from ledger_seal_verify() order by seal_n`,
  )
  const broken = seals.filter((seal) => !seal.intact).map((seal) => seal.n)
  return { intact: broken.length === 0, seals: seals.length, broken }
}

/** Closes a month and every month before it. */
export async function closePeriod(
  manager: EntityManager,
  month: string,
  actor_id: string,
): Promise<ClosedPeriod> {
  const [row] = await rows<ClosedPeriod>(
    manager,
    `select to_char(month, 'YYYY-MM') as month, ${isoInstant("closed_at")} as closed_at, closed_by
       from ledger_close_period(to_date(?, 'YYYY-MM'), ?)`,
    [month, actor_id],
  )
  return row as ClosedPeriod // the function answers the closed month or raises
}

/** The month of the earliest posting, such as `2026-03`; null while nothing is booked. */
export async function firstMonth(manager: EntityManager): Promise<string | null> {
  const [row] = await rows<{ month: string | null }>(
    manager,
    `select to_char(min(effective_on), 'YYYY-MM') as month from ledger_transaction`,
  )
  return row?.month ?? null
}
