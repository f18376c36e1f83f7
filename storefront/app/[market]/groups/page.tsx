import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { GroupList } from "@/features/groups/group-list"
import { allGroups } from "@/lib/backend/groups"
import { marketOfPage } from "@/lib/markets/page-market"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"

async function load() {
  const market = await marketOfPage()
  return { market, groups: await allGroups(market.language), t: await getTranslations("groups") }
}

export async function generateMetadata(): Promise<Metadata> {
  const { market, groups, t } = await load()
  return pageMetadata(market, "/groups", {
    title: t("title"),
    description: t("lead", {
      groups: groups.length,
      members: groups.reduce((sum, group) => sum + group.members_count, 0),
      departments: new Set(groups.map((group) => group.department)).size,
    }),
  })
}

export default async function GroupsPage() {
  const { market, groups, t } = await load()
  return (
    <>
      <div className="wrap">
        <Breadcrumb market={market} crumbs={[{ name: t("title"), path: "/groups" }]} />
      </div>
      <GroupList groups={groups} market={market} />
    </>
  )
}
