import type { DeskGroupsAnswer } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Input, Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Crumb } from "../../components/crumb"
import { Pager } from "../../components/pager"
import { Panel } from "../../components/panel"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { Figure, FigureHeader, WideTable } from "../../components/table"
import { desk, deskKeys } from "../../lib/desk"
import { useFormat, useLanguage } from "../../lib/format"
import { placeOf } from "../../lib/place"

const page_size = 25

const GroupsTable = ({ groups }: Pick<DeskGroupsAnswer, "groups">) => {
  const { t } = useTranslation("ciap")
  const { percent, money } = useFormat()
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("groups.name")}</Table.HeaderCell>
          <Table.HeaderCell>{t("groups.place")}</Table.HeaderCell>
          <FigureHeader>{t("groups.members")}</FigureHeader>
          <FigureHeader>{t("groups.women")}</FigureHeader>
          <FigureHeader>{t("groups.products")}</FigureHeader>
          <FigureHeader>{t("groups.premium_available")}</FigureHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {groups.map((group) => (
          <Table.Row key={group.id}>
            <Table.Cell>
              <Link to={`/groups/${group.id}`} className="text-ui-fg-interactive">
                {group.name}
              </Link>
            </Table.Cell>
            <Table.Cell>{placeOf(group)}</Table.Cell>
            <Figure>{group.members_count}</Figure>
            <Figure>{percent(group.women_share_bp)}</Figure>
            <Figure>{group.products_count}</Figure>
            <Figure>
              {group.returned.map((figures) => money(figures.available)).join(" · ") || "–"}
            </Figure>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  )
}

const GroupsPage = () => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  const language = useLanguage()
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const asked = { language, limit: page_size, offset, ...(q.trim() ? { q: q.trim() } : {}) }
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.groups(asked),
    queryFn: () => desk.client.fetch<DeskGroupsAnswer>("/admin/groups", { query: asked }),
    placeholderData: keepPreviousData,
  })
  const search = (text: string) => {
    setQ(text)
    setOffset(0)
  }
  return (
    <Panel
      title={t("groups.title")}
      level="h1"
      actions={
        <Input
          type="search"
          size="small"
          value={q}
          maxLength={80}
          placeholder={t("groups.search")}
          aria-label={t("groups.search")}
          onChange={(event) => search(event.target.value)}
        />
      }
    >
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.groups.length === 0 && <Nothing>{t("groups.none")}</Nothing>}
      {data && data.groups.length > 0 && <GroupsTable groups={data.groups} />}
      {data?.groups[0] && (
        <Pager
          said={t("groups.counted", {
            count: data.count,
            date: date(data.groups[0].members_as_of),
          })}
          offset={offset}
          count={data.count}
          page_size={page_size}
          turn={setOffset}
        />
      )}
    </Panel>
  )
}

export const config = defineRouteConfig({
  label: "groups.title",
  translationNs: "ciap",
  icon: Users,
  rank: 1,
})

export const handle = { breadcrumb: () => <Crumb label="groups.title" /> }

export default GroupsPage
