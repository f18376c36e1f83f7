import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { env } from "../../lib/env"
import { OPERATIONS_MODULE } from "../../modules/operations"
import { STRIPE_INBOX_MODULE } from "../../modules/stripe-inbox"
import type { Probes } from "./read-readiness"

/** For so long a lock that was only taken to see whether it can be taken stands in Redis. */
const lock_seconds = 5

/** Asks each part the way buying does: the modules' own connections, and a lock for Redis. */
export const probesOf = (container: MedusaContainer): Probes => ({
  books: () => container.resolve(OPERATIONS_MODULE).lastBooksCheck(),
  inbox: () => container.resolve(STRIPE_INBOX_MODULE).figures(),
  redis: env.redis_url === undefined ? null : () => takeLock(container),
  warn: (said) => container.resolve(ContainerRegistrationKeys.LOGGER).warn(said),
})

const takeLock = (container: MedusaContainer) =>
  container.resolve(Modules.LOCKING).acquire(`health:${randomUUID()}`, { expire: lock_seconds })
