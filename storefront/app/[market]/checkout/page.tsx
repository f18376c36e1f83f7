import { countries } from "@ciap/contract"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Suspense } from "react"
import { Checkout } from "@/features/checkout/checkout"
import { formatterOf } from "@/lib/format"
import { IslandWords } from "@/lib/i18n/island-words"
import { marketOfPage } from "@/lib/markets/page-market"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout")
  return { title: t("title"), robots: { index: false } }
}

/** The same static page for everybody in a market; cart and draft are known to the browser alone. */
export default async function CheckoutPage() {
  const market = await marketOfPage()
  const t = await getTranslations("checkout")
  const cart = await getTranslations("cart")
  const format = formatterOf(market)
  const inRegion = Object.entries(countries)
    .filter(([, { currency }]) => currency === market.currency)
    .map(([code]) => ({ code, name: format.country(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, market.language))

  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <noscript>
        <p>{cart("noScript")}</p>
      </noscript>
      <IslandWords market={market} names={["cart", "checkout", "problems"]}>
        {/* The open step stands in the address, which only the browser knows. */}
        <Suspense>
          <Checkout market={market} countries={inRegion} />
        </Suspense>
      </IslandWords>
    </div>
  )
}
