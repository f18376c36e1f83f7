import {
  CatalogueProductQuery,
  CatalogueQuery,
  GroupQuery,
  GroupsQuery,
  ImpactQuery,
  PriceBreakdownQuery,
  SuggestQuery,
} from "@ciap/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readQuery } from "../guards/read-request"

const read = (matcher: string, schema: Parameters<typeof readQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [readQuery(schema)],
})

/** Queries of the public read routes, parsed by their contract before anything else happens. */
export const shopWindowRoutes: MiddlewareRoute[] = [
  read("/store/catalogue", CatalogueQuery),
  read("/store/catalogue/:handle", CatalogueProductQuery),
  read("/store/suggest", SuggestQuery),
  read("/store/groups", GroupsQuery),
  read("/store/groups/:handle", GroupQuery),
  read("/store/impact", ImpactQuery),
  read("/store/impact.csv", ImpactQuery),
  read("/store/products/:id/price-breakdown", PriceBreakdownQuery),
]
