import { z } from "zod"
import { isoDate } from "./wire"

/** What may wait for a member of staff. The desk opens on what does, the most pressing first. */
export const deskTaskKinds = [
  "books_not_sound",
  "disputes_to_answer",
  "card_findings",
  "events_dead",
  "runs_to_approve",
  "details_to_approve",
  "months_to_close",
  "receipts_to_confirm",
  "lines_to_match",
  "payouts_to_prove",
  "orders_to_send",
] as const
export type DeskTaskKind = (typeof deskTaskKinds)[number]

/** `GET /admin/desk`: only what waits is named, in the order of `deskTaskKinds`. */
export const DeskTasksAnswer = z.object({
  as_of: z.string(),
  tasks: z.array(
    z.object({
      kind: z.enum(deskTaskKinds),
      count: z.number().int().min(1),
      /** Since when the oldest of them waits. */
      since: isoDate,
    }),
  ),
})
export type DeskTasksAnswer = z.infer<typeof DeskTasksAnswer>
