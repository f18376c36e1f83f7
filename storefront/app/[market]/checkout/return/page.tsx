import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CheckoutReturn } from "@/features/checkout/checkout-return"
import { IslandWords } from "@/lib/i18n/island-words"
import { marketOfPage } from "@/lib/markets/page-market"

/** The address a buyer arrives with holds the secret of her payment: no other site may learn it by the `Referer`. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.back")
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" }
}

/** The same static page for everybody in a market: which payment came back is known to the browser alone. */
export default async function CheckoutReturnPage() {
  const market = await marketOfPage()
  const t = await getTranslations("checkout.back")
  const cart = await getTranslations("cart")
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <noscript>
        <p>{cart("noScript")}</p>
      </noscript>
      <IslandWords market={market} names={["cart", "checkout", "problems"]}>
        <CheckoutReturn market={market} />
      </IslandWords>
    </div>
  )
}
