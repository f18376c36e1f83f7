import "@/styles/stand-ins.css"
import "@/styles/tokens.css"
import "@/styles/base.css"
import { prebuiltMarkets } from "@ciap/contract"
import type { Metadata, Viewport } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { CartLink } from "@/features/cart/cart-link"
import { SearchBox } from "@/features/search/search-box"
import { Footer } from "@/features/site/footer"
import { Header } from "@/features/site/header"
import { OfflineNote } from "@/features/site/offline-note"
import { env } from "@/lib/env/server"
import { marketOfPage } from "@/lib/markets/page-market"
import { fontClasses } from "@/styles/fonts"

export const generateStaticParams = () => prebuiltMarkets.map((market) => ({ market }))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site")
  return {
    metadataBase: new URL(env.storefront_url),
    title: { default: `${t("name")}: ${t("tagline")}`, template: `%s · ${t("name")}` },
    description: t("footer.about"),
    applicationName: t("name"),
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f1e7" },
    { media: "(prefers-color-scheme: dark)", color: "#17120f" },
  ],
}

export default async function MarketLayout({ children }: { children: ReactNode }) {
  const market = await marketOfPage()
  const t = await getTranslations("site")
  return (
    <html lang={market.language} className={fontClasses} data-scroll-behavior="smooth">
      <body>
        <a className="skip" href="#content">
          {t("skip")}
        </a>
        <Header
          market={market}
          cart={<CartLink market={market} />}
          search={<SearchBox market={market} />}
        />
        <p className="letterhead print-only">
          {t("name")} · {t("tagline")} · {env.storefront_url}
        </p>
        <OfflineNote text={t("offline")} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer market={market} />
      </body>
    </html>
  )
}
