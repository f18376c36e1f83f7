import { z } from "zod"
import { filterText, MoneyWire, printableText } from "./wire"

/** A page by key: the last id of a page leads to the next one, whatever came in between. */
const page_size_max = 200
const limit = z.coerce.number().int().min(1).max(page_size_max).default(50)
const moment = z.string()
const next = z.string().nullable()

/** `GET /admin/cards/inbox` */
export const CardInboxQuery = z.object({
  state: z.enum(["waiting", "done", "dead"]).default("dead"),
  after_id: filterText.optional(),
  limit,
})
export const CardEvent = z.object({
  id: z.string(),
  type: z.string(),
  state: z.enum(["waiting", "done", "dead"]),
  attempts: z.number().int(),
  /** What Stripe said it was about, as it was then. */
  payload: z.record(z.string(), z.unknown()),
  /** Why it did not work, in words for staff; null where it did. */
  last_error: z.string().nullable(),
  /** Why nothing had to be done; null where something was, or is still to be. */
  ignored_reason: z.string().nullable(),
  happened_at: moment,
  received_at: moment,
})
export type CardEvent = z.infer<typeof CardEvent>
export const CardInboxAnswer = z.object({
  figures: z.object({
    waiting: z.number().int(),
    dead: z.number().int(),
    waiting_since: moment.nullable(),
    dead_since: moment.nullable(),
  }),
  events: z.array(CardEvent),
  /** `after_id` of the next page; null on the last one. */
  next,
})
export type CardInboxAnswer = z.infer<typeof CardInboxAnswer>

/** `POST /admin/cards/inbox/:id/revive`: a dead event goes round again. */
export const ReviveEventRequest = z
  .object({
    /** What was done about the cause. */
    reason: printableText.min(3).max(500),
  })
  .strict()
export const ReviveEventAnswer = z.object({ id: z.string(), state: z.literal("waiting") })
export type ReviveEventAnswer = z.infer<typeof ReviveEventAnswer>

/** `GET /admin/cards/findings` */
export const CardFindingsQuery = z.object({
  state: z.enum(["open", "healed"]).optional(),
  before_id: filterText.optional(),
  limit,
})
export const CardFinding = z.object({
  id: z.string(),
  kind: z.enum([
    "paid_without_order",
    "order_without_payment",
    "uncaptured",
    "refund_open",
    "refund_failed",
    "refund_unknown_to_stripe",
    "dispute_not_booked",
  ]),
  /** A payment or dispute at Stripe, an order, a refund or its request, by the kind. */
  subject_id: z.string(),
  reason: z.string(),
  state: z.enum(["open", "healed"]),
  found_at: moment,
  seen_at: moment,
  healed_at: moment.nullable(),
})
export type CardFinding = z.infer<typeof CardFinding>
export const CardFindingsAnswer = z.object({
  findings: z.array(CardFinding),
  /** `before_id` of the next page; null on the last one. */
  next,
})
export type CardFindingsAnswer = z.infer<typeof CardFindingsAnswer>

/** `GET /admin/cards/disputes` */
export const CardDisputesQuery = z.object({
  order_id: filterText.optional(),
  before_id: filterText.optional(),
  limit,
})
export const CardDispute = z.object({
  id: z.string(),
  payment_intent_id: z.string(),
  order_id: z.string().nullable(),
  order_display_id: z.number().int().nullable(),
  amount: MoneyWire,
  /** What the buyer's bank holds of it now, or kept. */
  withdrawn: MoneyWire,
  /** Stripe's words. */
  reason: z.string(),
  status: z.string(),
  /** True while it is not decided. */
  open: z.boolean(),
  /** Evidence must be with Stripe by then. */
  evidence_due_at: moment.nullable(),
  opened_at: moment,
})
export type CardDispute = z.infer<typeof CardDispute>
export const CardDisputesAnswer = z.object({
  disputes: z.array(CardDispute),
  /** `before_id` of the next page; null on the last one. */
  next,
})
export type CardDisputesAnswer = z.infer<typeof CardDisputesAnswer>
