import { type Market, prebuiltMarkets } from "@ciap/contract"
import type { Metadata } from "next"
import { env } from "@/lib/env/server"

/** The absolute address of a page; `path` is what follows the market, "" for its home. */
export const pageUrl = (market: string, path: string): string =>
  `${env.storefront_url}/${market}${path}`

/**
 * Canonical address and translations of a page. The markets that are built ahead name each other, and
 * any other market names itself beside them; a reader of no listed language is sent to English.
 */
export function alternatesOf(market: Pick<Market, "code">, path: string): Metadata["alternates"] {
  const codes = new Set<string>([...prebuiltMarkets, market.code])
  return {
    canonical: pageUrl(market.code, path),
    languages: {
      ...Object.fromEntries([...codes].map((code) => [code, pageUrl(code, path)])),
      "x-default": pageUrl("en-us", path),
    },
  }
}
