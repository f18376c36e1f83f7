import { z } from "zod"
import { filterText } from "./wire"

/** `GET /admin/audit`: all conditions that are given hold. */
export const AuditQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the answer before. */
  after: filterText.regex(/^\w+$/, "the `next` of a page").optional(),
  actor_id: filterText.optional(),
  /** `subject.verb`, such as `match.confirm`. */
  act: filterText.regex(/^[a-z_]+\.[a-z_]+$/, "an act such as match.confirm").optional(),
  subject_id: filterText.optional(),
})

/** What somebody did: what it was about before and after, and why. Amounts in it are text. */
export const AuditAct = z.object({
  id: z.string(),
  acted_at: z.string(),
  actor: z.object({
    id: z.string(),
    /** Null for a program, and for a login that is gone. */
    email: z.string().nullable(),
  }),
  act: z.string(),
  subject: z.object({ type: z.string(), id: z.string() }),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
})
export type AuditAct = z.infer<typeof AuditAct>

export const AuditAnswer = z.object({ acts: z.array(AuditAct), next: z.string().nullable() })
export type AuditAnswer = z.infer<typeof AuditAnswer>
