import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { marketOfPage } from "@/lib/markets/page-market"
import { ButtonLink } from "@/ui/button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("order"))("notFound.title") }
}

/** A link that is broken or not ours. It says the same in both cases. */
export default async function OrderNotFound() {
  const market = await marketOfPage()
  const t = await getTranslations("order.notFound")
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <p>
        <ButtonLink href={`/${market.code}/cart`}>{t("cart")}</ButtonLink>
      </p>
    </div>
  )
}
