import { parseMarket } from "@ciap/contract"
import type { NextRequest } from "next/server"
import { rememberMarket, samePageIn, welcome } from "@/lib/markets/negotiate"

/**
 * Changes the market and keeps the page: `?to=fr-be&path=/es-pe/products/x`, or `language` and
 * `country` as the form in the header sends them. Works without JavaScript; an unknown market leads
 * to the one the browser would be greeted with.
 */
export function GET(request: NextRequest): Response {
  const asked = request.nextUrl.searchParams
  const code = asked.get("to") ?? `${asked.get("language")}-${asked.get("country")}`
  const market = parseMarket(code)
  const headers = new Headers({ "Cache-Control": "no-store" })
  if (market === null) {
    headers.set("Location", `/${welcome(undefined, request.headers.get("accept-language")).code}`)
  } else {
    headers.set("Location", samePageIn(market, asked.get("path"), request.headers.get("referer")))
    headers.set("Set-Cookie", rememberMarket(market))
  }
  return new Response(null, { status: 303, headers })
}
