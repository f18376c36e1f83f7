import { parseMarket } from "@ciap/contract"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/ui/link"
import { notFound } from "next/navigation"
import { CraftSteps } from "@/features/groups/craft-steps"
import { GroupProfile } from "@/features/groups/group-profile"
import { GroupReturned } from "@/features/groups/group-returned"
import { allCards } from "@/lib/backend/catalogue"
import { allGroups, groupOf } from "@/lib/backend/groups"
import { marketOfPage } from "@/lib/markets/page-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ProductGrid } from "@/ui/product-card"
import { Section } from "@/ui/section"

type Props = PageProps<"/[market]/groups/[handle]">

export async function generateStaticParams({ params }: { params: { market: string } }) {
  const market = parseMarket(params.market)
  return market ? (await allGroups(market.language)).map(({ handle }) => ({ handle })) : []
}

async function load(params: Props["params"]) {
  const market = await marketOfPage()
  const group = (await groupOf(market.language, (await params).handle)) ?? notFound()
  return { market, group }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, group } = await load(params)
  return pageMetadata(market, `/groups/${group.handle}`, {
    title: group.name,
    description: `${group.summary}. ${group.place}, ${group.department}.`,
  })
}

export default async function GroupPage({ params }: Props) {
  const { market, group } = await load(params)
  const t = await getTranslations("groups")
  const cards = await allCards(market, { group: group.handle })

  return (
    <>
      <div className="wrap">
        <Breadcrumb
          market={market}
          crumbs={[
            { name: t("title"), path: "/groups" },
            { name: group.name, path: `/groups/${group.handle}` },
          ]}
        />
      </div>
      <GroupProfile group={group} market={market} />
      {group.crafts.length > 0 && (
        <Section id="craft" title={t("craft", { count: group.crafts.length })}>
          <CraftSteps crafts={group.crafts} />
        </Section>
      )}
      {cards.length > 0 && (
        <Section id="pieces" title={t("pieces", { name: group.name })}>
          <ProductGrid cards={cards} market={market} />
        </Section>
      )}
      <Section
        id="returned"
        title={t("returned.title", { name: group.name })}
        aside={<Link href={`/${market.code}/returned`}>{t("returned.all")}</Link>}
      >
        <GroupReturned group={group} market={market} />
      </Section>
    </>
  )
}
