import type { HealthReadyAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OPERATIONS_MODULE } from "../../modules/operations"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import { STRIPE_INBOX_MODULE } from "../../modules/stripe-inbox"
import { stateOfBooks } from "../ledger/state-of-books"

/** What a monitor watches of the whole house, whichever process is asked. */
export type House = {
  readonly books: HealthReadyAnswer["books"]["state"]
  readonly events_waiting: number
  readonly events_dead: number
  /** Lines of banks that nobody has explained by a movement. */
  readonly bank_lines_open: number
  /** Whether the database's newest try to keep its log failed; false also where it keeps none. */
  readonly archive_failing: boolean
}

/** Reads how the house stands. @throws when the database does not answer */
export async function readHouse(container: MedusaContainer): Promise<House> {
  const [last, inbox, accounts, archive_failing] = await Promise.all([
    container.resolve(OPERATIONS_MODULE).lastBooksCheck(),
    container.resolve(STRIPE_INBOX_MODULE).figures(),
    container.resolve(SETTLEMENT_MODULE).accountFigures(),
    archiveFailing(container),
  ])
  return {
    books: stateOfBooks(last),
    events_waiting: inbox.waiting,
    events_dead: inbox.dead,
    bank_lines_open: accounts.reduce((sum, { open_lines }) => sum + open_lines, 0),
    archive_failing,
  }
}

async function archiveFailing(container: MedusaContainer): Promise<boolean> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { failing: boolean }[] }>(
      `select coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as failing
         from pg_stat_archiver`,
    )
  return rows[0]?.failing ?? false
}
