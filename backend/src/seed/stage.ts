import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** Runs one stage of the seed and prints one line about it: what there is now and how long it took. */
export async function stage<T>(
  container: MedusaContainer,
  name: string,
  work: () => Promise<{ said: string; result: T }>,
): Promise<T> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const started_at = performance.now()
  const { said, result } = await work()
  const seconds = ((performance.now() - started_at) / 1000).toFixed(1)
  logger.info(`Seed: ${name}: ${said} (${seconds} s)`)
  return result
}

/** Pieces of a list, in order, each of at most `size`. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  )
}

/** The value, or an error that says what is missing; for what an earlier stage must have left behind. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The seed found no ${what}. What was written so far stays; run it again.`,
    )
  }
  return value
}
