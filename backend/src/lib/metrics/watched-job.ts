import type { MedusaContainer } from "@medusajs/framework/types"
import { jobLastGood, jobSeconds } from "./registry"

type Work = (container: MedusaContainer) => Promise<void>

/**
 * A scheduled job whose runs are measured: how long, how they ended, when one last ended well.
 *
 * @param job its name, as in its `config`
 * @param work what it does; throws when it could not
 * @param tell says in the log what went wrong, and ends the matter; without it Medusa is left to say so
 */
export function watched(
  job: string,
  work: Work,
  tell?: (container: MedusaContainer, error: unknown) => void,
): Work {
  return async (container) => {
    const end = jobSeconds.startTimer({ job })
    try {
      await work(container)
      end({ outcome: "good" })
      jobLastGood.set({ job }, Date.now() / 1000)
    } catch (error) {
      end({ outcome: "failed" })
      if (tell === undefined) throw error
      tell(container, error)
    }
  }
}
