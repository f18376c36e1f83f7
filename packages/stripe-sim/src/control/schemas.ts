import { z } from "zod"
import { type Fault, requestFaultKinds, webhookFaultKinds } from "../faults"
import { type DisputeReason, disputeReasons } from "../resources/dispute-object"

const whole = z.int().nonnegative()

export const faultSchema = z.strictObject({
  kind: z.enum([...requestFaultKinds, ...webhookFaultKinds]),
  method: z.enum(["GET", "POST", "DELETE"]).optional(),
  path: z.string().optional(),
  type: z.string().optional(),
  times: z.int().positive().optional(),
  skip: whole.optional(),
  one_in: z.int().positive().optional(),
  delay_ms: whole.optional(),
  delay_seconds: whole.optional(),
}) satisfies z.ZodType<Fault>

export const advanceSchema = z.strictObject({ seconds: whole })

export const listenSchema = z.strictObject({
  url: z.url(),
  enabled_events: z.array(z.string()).min(1).default(["*"]),
  secret: z.string().min(1).optional(),
})

export const modeSchema = z.strictObject({ mode: z.enum(["automatic", "manual"]) })

export const reorderSchema = z.strictObject({ how: z.enum(["reverse", "shuffle"]) })

const reasons = Object.keys(disputeReasons) as [DisputeReason, ...DisputeReason[]]

export const disputeSchema = z.strictObject({
  charge: z.string(),
  reason: z.enum(reasons).default("fraudulent"),
  amount: z.int().positive().optional(),
  inquiry: z.boolean().default(false),
})

export const resolveSchema = z.strictObject({ outcome: z.enum(["won", "lost"]) })

export const failureSchema = z.strictObject({ failure_code: z.string().optional() })

const exactDecimal = z.string().regex(/^\d+(\.\d+)?$/)

export const ratesSchema = z.strictObject({
  exchange_rates: z.array(z.strictObject({ from: z.string(), to: z.string(), rate: exactDecimal })),
})

export const feesSchema = z.strictObject({
  fees: z.array(
    z.strictObject({
      settlement_currency: z.string(),
      percent_bp: whole,
      fixed_minor: whole,
      conversion_bp: whole,
      dispute_fee_minor: whole,
    }),
  ),
})

export type DisputeOrder = z.input<typeof disputeSchema>
