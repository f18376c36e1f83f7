import type { Market } from "@ciap/contract"
import type { Metadata } from "next"
import { alternatesOf, pageUrl } from "./alternates"

type PageWords = { title: string; description: string; picture?: string | undefined }

/** What search engines and messengers read about a page; the layout adds the shop's name to the title. */
export function pageMetadata(
  market: Market,
  path: string,
  { title, description, picture }: PageWords,
): Metadata {
  return {
    title,
    description,
    alternates: alternatesOf(market, path),
    openGraph: {
      title,
      description,
      type: "website",
      siteName: "CIAP",
      url: pageUrl(market.code, path),
      locale: market.code.replace(/-(.*)$/, (_, country: string) => `_${country.toUpperCase()}`),
      ...(picture === undefined ? {} : { images: [picture] }),
    },
  }
}
