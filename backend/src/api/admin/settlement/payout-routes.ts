import {
  PayablesQuery,
  PaymentDetailsDecision,
  PaymentDetailsRequest,
  PayoutConfirmRequest,
  PayoutEditRequest,
  PayoutFailedRequest,
  PayoutRunCancelRequest,
  PayoutRunRequest,
  PayoutRunsQuery,
  PremiumDecisionRequest,
  WithdrawalRequest,
} from "@ciap/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readBody, readQuery } from "../../guards/read-request"

/** A receipt of five megabytes, in base 64. */
const receipt_body_max = "8mb"

const body = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [readBody(schema)],
})

const runs = "/admin/settlement/payout-runs"
const payouts = "/admin/settlement/group-payouts/:id"

/** How what is asked about payouts, payment details and decisions is read. */
export const payoutRoutes: MiddlewareRoute[] = [
  body("/admin/groups/:id/payment-details", PaymentDetailsRequest),
  body("/admin/payment-details/:id", PaymentDetailsDecision),
  body("/admin/groups/:id/decisions", PremiumDecisionRequest),
  body("/admin/groups/:id/decisions/:decision_id/withdraw", WithdrawalRequest),
  {
    matcher: "/admin/settlement/payables",
    methods: ["GET"],
    middlewares: [readQuery(PayablesQuery)],
  },
  { matcher: runs, methods: ["GET"], middlewares: [readQuery(PayoutRunsQuery)] },
  body(runs, PayoutRunRequest),
  body(`${runs}/:id/cancel`, PayoutRunCancelRequest),
  body(`${runs}/:id/payouts/:payout_id`, PayoutEditRequest),
  {
    ...body(`${payouts}/confirm`, PayoutConfirmRequest),
    bodyParser: { sizeLimit: receipt_body_max },
  },
  body(`${payouts}/fail`, PayoutFailedRequest),
  body(`${payouts}/return`, PayoutFailedRequest),
]
