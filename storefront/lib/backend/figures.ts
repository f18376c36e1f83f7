import "server-only"
import { ImpactAnswer, type Language, PricingAnswer, tags } from "@ciap/contract"
import { cache } from "react"
import { askFor } from "./request"

/** What the ledger says was returned, in all and per group; groups are named in the language. */
export const impact = cache((language: Language) =>
  askFor("/store/impact", {
    schema: ImpactAnswer,
    tags: [tags.impact, tags.groups],
    query: { language },
  }),
)

/** The rates and the premium policy in force. */
export const pricing = cache(() =>
  askFor("/store/pricing", { schema: PricingAnswer, tags: [tags.pricing] }),
)
