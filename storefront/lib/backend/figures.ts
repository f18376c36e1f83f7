import "server-only"
import { ImpactAnswer, PricingAnswer, tags } from "@ciap/contract"
import { cache } from "react"
import { askFor } from "./request"

/** What the ledger says was returned, in all and per group. */
export const impact = cache(() =>
  askFor("/store/impact", { schema: ImpactAnswer, tags: [tags.impact, tags.groups] }),
)

/** The rates and the premium policy in force. */
export const pricing = cache(() =>
  askFor("/store/pricing", { schema: PricingAnswer, tags: [tags.pricing] }),
)
