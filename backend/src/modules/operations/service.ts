import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import BooksCheck from "./models/books-check"

type Ctx = Context<EntityManager>

/** The newest look at the books. */
export type LastBooksCheck = {
  /** ISO moment, by the clock of the database. */
  checked_at: string
  /** How long ago that was, by the same clock: a process whose clock is wrong or moved reads it rightly. */
  age_seconds: number
  ok: boolean
  troubles_count: number
  /** The first troubles, at most {@link troubles_kept_max}. */
  troubles: string[]
}

/** A book that is wrong throughout is wrong in every line; these many sentences are enough to begin the search. */
const troubles_kept_max = 50

/** What the house knows of its own state. The database lets no result be changed or taken away. */
class OperationsService extends MedusaService({ BooksCheck }) {
  /** Keeps what a look at the books found; no trouble means that they are sound. */
  @InjectTransactionManager()
  async keepBooksCheck(
    troubles: readonly string[],
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await databaseOf(context).execute(
      `insert into books_check (id, troubles_count, troubles, created_at)
       values (?, ?, ?::jsonb, clock_timestamp())`,
      [
        generateEntityId(undefined, "bchk"),
        troubles.length,
        JSON.stringify(troubles.slice(0, troubles_kept_max)),
      ],
    )
  }

  /** The newest look at the books; null while nobody has looked. */
  @InjectManager()
  async lastBooksCheck(@MedusaContext() context: Ctx = {}): Promise<LastBooksCheck | null> {
    const [row] = await databaseOf(context).execute<LastBooksCheck[]>(
      `select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as checked_at,
              extract(epoch from clock_timestamp() - created_at)::float8 as age_seconds,
              troubles_count = 0 as ok, troubles_count, troubles
         from books_check order by created_at desc, id desc limit 1`,
    )
    return row ?? null
  }
}

export default OperationsService
