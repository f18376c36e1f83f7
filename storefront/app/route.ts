import type { NextRequest } from "next/server"
import { marketCookie, welcome } from "@/lib/markets/negotiate"

/**
 * The only address that depends on who asks. It answers with one redirect to a page that is the same
 * for everybody, so a crawler or a visitor without cookies can never be sent in circles.
 */
export function GET(request: NextRequest): Response {
  const market = welcome(
    request.cookies.get(marketCookie)?.value,
    request.headers.get("accept-language"),
  )
  return new Response(null, {
    status: 307,
    headers: {
      Location: `/${market.code}`,
      Vary: "Accept-Language, Cookie",
      "Cache-Control": "no-store",
    },
  })
}
