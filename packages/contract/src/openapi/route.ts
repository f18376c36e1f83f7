import type { z } from "zod"
import type { ProblemCode } from "../errors"

/** Who may ask: anybody with the shop's key, the holder of an order's link, staff, a group's lead, Stripe, or anybody at all. */
export type Access = "anybody" | "shop" | "order_link" | "staff" | "group_member" | "stripe"

/** One of our own routes, as the OpenAPI file describes it. Names of schemas are names of this package. */
export type Route = {
  method: "get" | "post"
  /** With parameters in braces: `/store/groups/{handle}`. */
  path: string
  summary: string
  access: Access
  query?: z.ZodObject
  body?: z.ZodType
  /** The schema of the answer, or the media type of an answer that is no JSON. */
  answer: z.ZodType | "text/csv" | "application/octet-stream"
  problems: ProblemCode[]
}
