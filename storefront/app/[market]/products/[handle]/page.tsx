import { parseMarket } from "@ciap/contract"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/ui/link"
import { notFound } from "next/navigation"
import { AddToCart } from "@/features/cart/add-to-cart"
import { PriceExplained } from "@/features/price/price-explained"
import { DeliveryEstimate } from "@/features/product/delivery-estimate"
import { ProductDetails } from "@/features/product/product-details"
import { ProductHead } from "@/features/product/product-head"
import { allCards, productOf } from "@/lib/backend/catalogue"
import { pricing } from "@/lib/backend/figures"
import { marketOfPage } from "@/lib/markets/page-market"
import { mediaUrl } from "@/lib/media"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { productJsonLd } from "@/lib/seo/product"
import { Breadcrumb } from "@/ui/breadcrumb"
import { JsonLd } from "@/ui/json-ld"
import { ProductGrid } from "@/ui/product-card"
import { Section } from "@/ui/section"

type Props = PageProps<"/[market]/products/[handle]">

export async function generateStaticParams({ params }: { params: { market: string } }) {
  const market = parseMarket(params.market)
  return market ? (await allCards(market)).map(({ handle }) => ({ handle })) : []
}

async function load(params: Props["params"]) {
  const market = await marketOfPage()
  const product = (await productOf(market, (await params).handle)) ?? notFound()
  return { market, product }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, product } = await load(params)
  const picture = product.pictures[0]
  return pageMetadata(market, `/products/${product.handle}`, {
    title: `${product.title}, ${product.group.name}`,
    description: product.description.split(/\n{2,}/)[0] ?? product.title,
    picture: picture && mediaUrl(picture.url),
  })
}

const shown_beside = 4

export default async function ProductPage({ params }: Props) {
  const { market, product } = await load(params)
  const { group } = product
  const { rates } = await pricing()
  const more = product.more_from_group.slice(0, shown_beside)
  const t = await getTranslations("product")
  const site = await getTranslations("site")

  return (
    <>
      <JsonLd value={productJsonLd(product, market)} />
      <div className="wrap">
        <Breadcrumb
          market={market}
          crumbs={[
            { name: site("nav.catalogue"), path: "/catalogue" },
            { name: group.name, path: `/groups/${group.handle}` },
            { name: product.title, path: `/products/${product.handle}` },
          ]}
        />
        <ProductHead
          product={product}
          market={market}
          buy={<AddToCart market={market} product={product} />}
          delivery={<DeliveryEstimate product={product} market={market} rates={rates} />}
        />
      </div>
      <PriceExplained product={product} market={market} />
      <ProductDetails product={product} market={market} />
      {more.length > 0 && (
        <Section
          title={t("more.title", { group: group.name })}
          aside={
            <Link href={`/${market.code}/groups/${group.handle}#pieces`}>
              {t("more.all", { group: group.name })}
            </Link>
          }
        >
          <ProductGrid cards={more} market={market} />
        </Section>
      )}
    </>
  )
}
