import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watched } from "../lib/metrics/watched-job"
import { loggedOf } from "../lib/problem"
import { checkLedgerWorkflow } from "../workflows/ledger/check-ledger"
import { ledgerTroubles } from "../workflows/ledger/ledger-troubles"

/**
 * Every hour, once a night right after the sweep of every order: is the book right, and is everything in it sealed? While
 * it is not, payouts and statements are refused (`steps/require-sound-books.ts`).
 */
export default watched(
  "check-ledger",
  async (container: MedusaContainer) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const { result } = await checkLedgerWorkflow(container).run()
    const troubles = ledgerTroubles(result)
    for (const trouble of troubles) logger.error(trouble)
    const seal = result.newest_seal
    const sealed =
      seal === null ? "nothing is booked yet" : `sealed up to no. ${seal.n} (${seal.hash})`
    logger.info(`Check of the ledger: ${troubles.length} troubles; ${sealed}.`)
  },
  (container, error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(
      `The ledger could not be checked or sealed: ${loggedOf(error)}. Nothing was lost; check it by hand as docs/runbooks/ledger.md says.`,
    )
  },
)

export const config = { name: "check-ledger", schedule: "47 * * * *" }
