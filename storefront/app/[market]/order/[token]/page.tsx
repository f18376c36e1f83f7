import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { OrderView } from "@/features/order/order-view"
import { orderOf } from "@/lib/backend/order"
import { marketOfPage } from "@/lib/markets/page-market"

type Props = { params: Promise<{ token: string }> }

/** The token is a key: no search engine, and no other site by the `Referer` header, may learn it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await marketOfPage()
  const order = (await orderOf((await params).token, market.language)) ?? notFound()
  const t = await getTranslations("order")
  return {
    title: t("title", { number: order.display_id }),
    robots: { index: false, follow: false, noarchive: true },
    referrer: "no-referrer",
  }
}

/** Made at every visit: payment and ledger change it at any moment. */
export const dynamic = "force-dynamic"

export default async function OrderPage({ params }: Props) {
  const market = await marketOfPage()
  const order = (await orderOf((await params).token, market.language)) ?? notFound()
  return <OrderView order={order} market={market} />
}
