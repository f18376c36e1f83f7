import { getRequestConfig } from "next-intl/server"
import { marketOfPage } from "@/lib/markets/page-market"
import { messagesOf } from "@/messages"

/** What a page says follows from its first path segment alone, so every page can be static. */
export default getRequestConfig(async () => {
  const market = await marketOfPage()
  return {
    locale: market.language,
    messages: messagesOf(market.language),
    // One zone for every date on our pages, the cooperative's own, wherever server and reader are.
    timeZone: "America/Lima",
  }
})
