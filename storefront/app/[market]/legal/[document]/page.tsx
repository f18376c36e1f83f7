import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { documents, isLegalDocument } from "@/lib/legal"
import { LegalText } from "@/features/legal/legal-text"
import { pricing } from "@/lib/backend/figures"
import { marketOfPage } from "@/lib/markets/page-market"
import { returnWindowDays, zoneOf } from "@/lib/markets/zone"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"
import { RatesTable } from "@/ui/rates-table"

type Props = PageProps<"/[market]/legal/[document]">

export const generateStaticParams = () => documents.map((document) => ({ document }))

async function load(params: Props["params"]) {
  const { document } = await params
  return {
    market: await marketOfPage(),
    document: isLegalDocument(document) ? document : notFound(),
    t: await getTranslations("legal"),
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, document, t } = await load(params)
  return pageMetadata(market, `/legal/${document}`, {
    title: t(`${document}.title`),
    description: t(`${document}.lead`),
  })
}

export default async function LegalPage({ params }: Props) {
  const { market, document, t } = await load(params)
  const { rates } = await pricing()
  const delivery = rates
    .filter(({ kind, region }) => kind.startsWith("shipping_") && region === zoneOf(market))
    .sort((a, b) => a.kind.localeCompare(b.kind, "en", { numeric: true }))
  return (
    <div className="wrap">
      <Breadcrumb
        market={market}
        crumbs={[{ name: t(`${document}.title`), path: `/legal/${document}` }]}
      />
      <LegalText document={document} return_window_days={returnWindowDays(market, rates)}>
        {document === "shipping" && delivery.length > 0 && (
          <>
            <h2>{t("rates")}</h2>
            <RatesTable label={t("rates")} rates={delivery} market={market} />
          </>
        )}
      </LegalText>
    </div>
  )
}
