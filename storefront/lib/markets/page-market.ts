import { type Market, parseMarket } from "@ciap/contract"
import { market } from "next/root-params"
import { notFound } from "next/navigation"

/** The market a page is for, from its first path segment; an unknown one is a page that does not exist. */
export async function marketOfPage(): Promise<Market> {
  return parseMarket((await market()) ?? "") ?? notFound()
}
