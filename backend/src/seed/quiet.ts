import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * The context in which the seed runs its workflows: their events are held together and dropped at the
 * end. Nobody waits for two thousand single notices about a shop that was not there before; a seed
 * that changes a running shop says so once (`index.ts`).
 */
export const quiet = { eventGroupId: "seed", preventReleaseEvents: true } as const

/** Drops the events held so far. */
export async function dropEvents(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).clearGroupedEvents(quiet.eventGroupId)
}
