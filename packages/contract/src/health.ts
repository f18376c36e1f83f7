import { z } from "zod"

/**
 * `GET /health/ready`: this process can serve, and how the house stands. Without database or Redis the answer is 503
 * `NOT_READY` instead. Wrong books or a full inbox are no reason to send buyers away, so they are said with 200.
 */
export const HealthReadyAnswer = z.object({
  database: z.literal("ok"),
  /** `off` where one process runs without Redis. */
  redis: z.enum(["ok", "off"]),
  books: z.object({
    /** `not_checked`: nobody has looked for three hours. Payouts then look themselves. */
    state: z.enum(["sound", "not_sound", "not_checked"]),
    checked_at: z.iso.datetime().nullable(),
  }),
  /** What Stripe said and nobody has worked on yet. */
  card_inbox: z.object({
    waiting: z.number().int(),
    /** Given up after many tries: a person must look. */
    dead: z.number().int(),
    waiting_since: z.iso.datetime().nullable(),
  }),
})
export type HealthReadyAnswer = z.infer<typeof HealthReadyAnswer>
