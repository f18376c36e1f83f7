import type { DeskGroupsAnswer } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Badge, Container, Heading, Input, Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Pager } from "../../components/pager"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { desk, deskKeys } from "../../lib/desk"
import { useFormat } from "../../lib/format"

const page_size = 25

const GroupsTable = ({ groups }: Pick<DeskGroupsAnswer, "groups">) => {
  const { t } = useTranslation("ciap")
  const { percent, money } = useFormat()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("groups.name")}</Table.HeaderCell>
          <Table.HeaderCell>{t("groups.place")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("groups.members")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("groups.women")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("groups.products")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("premium.available")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {groups.map((group) => (
          <Table.Row key={group.id}>
            <Table.Cell>
              <Link to={`/groups/${group.id}`} className="text-ui-fg-interactive">
                {group.name}
              </Link>{" "}
              {group.placeholder && <Badge size="2xsmall">{t("groups.placeholder")}</Badge>}
            </Table.Cell>
            <Table.Cell>
              {group.place}, {group.department}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">{group.members_count}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {percent(group.women_share_bp)}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">{group.products_count}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {group.returned.map((figures) => money(figures.available)).join(" · ") || "–"}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

const GroupsPage = () => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.groups(q, offset),
    queryFn: () =>
      desk.client.fetch<DeskGroupsAnswer>("/admin/groups", {
        query: { limit: page_size, offset, ...(q ? { q } : {}) },
      }),
    placeholderData: keepPreviousData,
  })
  const search = (text: string) => {
    setQ(text)
    setOffset(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h1">{t("groups.title")}</Heading>
        <Input
          type="search"
          size="small"
          value={q}
          placeholder={t("groups.search")}
          aria-label={t("groups.search")}
          onChange={(event) => search(event.target.value)}
        />
      </div>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.groups.length === 0 && <Nothing>{t("groups.none")}</Nothing>}
      {data && data.groups.length > 0 && <GroupsTable groups={data.groups} />}
      {data && (
        <Pager
          said={t("groups.counted", {
            count: data.count,
            date: data.groups[0] ? date(data.groups[0].members_as_of) : "",
          })}
          offset={offset}
          count={data.count}
          page_size={page_size}
          turn={setOffset}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "groups.title",
  translationNs: "ciap",
  icon: Users,
})

export default GroupsPage
