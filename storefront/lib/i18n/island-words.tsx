import type { Market } from "@ciap/contract"
import { NextIntlClientProvider } from "next-intl"
import type { ReactNode } from "react"
import { type Messages, messagesOf } from "@/messages"

type Props = {
  market: Market
  /** Only these texts travel to the browser. */
  names: readonly (keyof Messages)[]
  children: ReactNode
}

/** Gives the islands below it the texts of a language; for pages that are mostly island, such as the cart. */
export function IslandWords({ market, names, children }: Props) {
  const all = messagesOf(market.language)
  return (
    <NextIntlClientProvider
      locale={market.language}
      timeZone="America/Lima"
      messages={Object.fromEntries(names.map((name) => [name, all[name]]))}
    >
      {children}
    </NextIntlClientProvider>
  )
}
