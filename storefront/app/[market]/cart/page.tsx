import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CartPage } from "@/features/cart/cart-page"
import { IslandWords } from "@/lib/i18n/island-words"
import { marketOfPage } from "@/lib/markets/page-market"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cart")
  return { title: t("title"), robots: { index: false } }
}

/** The same static page for everybody; what is in the cart is known to the browser alone. */
export default async function Cart() {
  const market = await marketOfPage()
  const t = await getTranslations("cart")
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <noscript>
        <p>{t("noScript")}</p>
      </noscript>
      <IslandWords market={market} names={["cart", "problems"]}>
        <CartPage market={market} />
      </IslandWords>
    </div>
  )
}
