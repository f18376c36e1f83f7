import { type Market, negotiateMarket, parseMarket } from "@ciap/contract"
import { searchPath, selectionOf, withoutFacet } from "@/lib/search/selection"

/** Remembers a market the visitor has chosen; it only steers `/`, never a page. */
export const marketCookie = "ciap_market"
const one_year_seconds = 365 * 24 * 60 * 60

/** The market that greets a visitor at `/`: the one chosen before, else what the browser asks for. */
export function welcome(chosen: string | undefined, acceptLanguage: string | null): Market {
  return parseMarket(chosen ?? "") ?? negotiateMarket(acceptLanguage, null)
}

/** A `Set-Cookie` value that remembers the choice for a year. */
export const rememberMarket = (market: Market): string =>
  `${marketCookie}=${market.code}; Path=/; Max-Age=${one_year_seconds}; SameSite=Lax`

/**
 * The same page in another market. Only a path of our own is ever returned: what names another host,
 * a scheme or no market leads to the market's home.
 *
 * A static page cannot tell its form what the address asks for, so the search's words and choices are taken from where
 * the browser says that it came from. A price range stays behind: it was of another currency.
 *
 * @param from the `Referer` of the request
 */
export function samePageIn(
  market: Market,
  path: string | null,
  from: string | null = null,
): string {
  const home = `/${market.code}`
  if (path === null || !/^\/[a-z]/.test(path)) return home
  const here = "http://shop.invalid"
  const url = URL.canParse(path, here) ? new URL(path, here) : null
  if (url?.origin !== here) return home
  const [, first = "", ...rest] = url.pathname.split("/")
  if (parseMarket(first) === null) return home
  const page = [home, ...rest].join("/").replace(/\/+$/, "")
  if (page !== `${home}/search` || from === null || !URL.canParse(from)) return page
  const came = new URL(from)
  if (came.pathname !== url.pathname) return page
  const selection = selectionOf(Object.fromEntries(came.searchParams))
  return `${home}${searchPath(withoutFacet(selection, "price"))}`
}
