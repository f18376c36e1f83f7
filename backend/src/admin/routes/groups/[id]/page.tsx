import type { DeskGroupAnswer } from "@ciap/contract"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { FactList } from "../../../components/fact-list"
import { ReturnedTable } from "../../../components/returned-table"
import { Nothing, Unreachable, Waiting } from "../../../components/states"
import { desk, deskKeys } from "../../../lib/desk"
import { useFormat } from "../../../lib/format"

type Group = DeskGroupAnswer["group"]

const Panel = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="px-6 py-4">
      {title}
    </Heading>
    {children}
  </Container>
)

const Facts = ({ group }: { group: Group }) => {
  const { t } = useTranslation("ciap")
  const { percent, date } = useFormat()
  const made_up = (field: string) =>
    group.demonstration_fields.includes(field) ? ` (${t("demonstration")})` : ""
  return (
    <FactList
      facts={[
        { label: t("groups.kind"), value: t(`groups.kinds.${group.kind}`) },
        { label: t("groups.place"), value: `${group.place}, ${group.department}` },
        {
          label: t("groups.members_on", { date: date(group.members_as_of) }),
          value: `${group.members_count}`,
        },
        { label: t("groups.women"), value: percent(group.women_share_bp) },
        { label: t("groups.founded"), value: group.founded_year ?? t("unknown") },
        { label: t("groups.joined"), value: group.joined_year ?? t("unknown") },
        {
          label: t("groups.rhythm"),
          value: `${group.meeting_rhythm ? t(`groups.rhythms.${group.meeting_rhythm}`) : t("unknown")}${made_up("meeting_rhythm")}`,
        },
        {
          label: t("groups.languages"),
          value: `${group.languages.join(", ")}${made_up("languages")}`,
        },
      ]}
    />
  )
}

const Posts = ({ group }: { group: Group }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  if (group.posts.length === 0) return <Nothing>{t("groups.no_posts")}</Nothing>
  return (
    <FactList
      facts={group.posts.map((post) => ({
        label: `${t(`groups.roles.${post.role}`)} · ${date(post.term_from)} – ${post.term_to ? date(post.term_to) : "…"}`,
        value: post.member,
      }))}
    />
  )
}

const Members = ({ group }: { group: Group }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("groups.name")}</Table.HeaderCell>
          <Table.HeaderCell>{t("groups.tier")}</Table.HeaderCell>
          <Table.HeaderCell>{t("groups.joined_on")}</Table.HeaderCell>
          <Table.HeaderCell>{t("groups.left_on")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {group.members.map((member) => (
          <Table.Row key={member.id}>
            <Table.Cell>
              {member.display_name}{" "}
              {member.demonstration && <Badge size="2xsmall">{t("demonstration")}</Badge>}
            </Table.Cell>
            <Table.Cell>{t(`groups.tiers.${member.tier}`)}</Table.Cell>
            <Table.Cell>{date(member.joined_on)}</Table.Cell>
            <Table.Cell>{member.left_on ? date(member.left_on) : "–"}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

const Claims = ({ group }: { group: Group }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  if (group.claims.length === 0) return <Nothing>{t("groups.no_claims")}</Nothing>
  return (
    <FactList
      facts={group.claims.map((claim) => ({
        label: [claim.text, claim.scheme, claim.number].filter(Boolean).join(" · "),
        value: claim.in_force
          ? t("groups.claim_until", { date: date(claim.expires_on) })
          : t("groups.claim_expired", { date: date(claim.expires_on) }),
      }))}
    />
  )
}

const GroupPage = () => {
  const { t } = useTranslation("ciap")
  const { id = "" } = useParams()
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.group(id),
    queryFn: () => desk.client.fetch<DeskGroupAnswer>(`/admin/groups/${id}`),
  })
  if (error) return <Unreachable error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  const { group } = data
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex items-center gap-x-2 px-6 py-4">
          <Heading level="h1">{group.name}</Heading>
          {group.placeholder && <Badge size="2xsmall">{t("groups.placeholder")}</Badge>}
        </div>
        <Text size="small" className="whitespace-pre-line px-6 py-4">
          {group.story}
        </Text>
        <Facts group={group} />
      </Container>
      <Panel title={t("groups.returned")}>
        <ReturnedTable returned={group.returned} />
      </Panel>
      <Panel title={t("groups.posts")}>
        <Posts group={group} />
      </Panel>
      <Panel title={t("groups.claims")}>
        <Claims group={group} />
      </Panel>
      <Panel title={t("groups.products")}>
        <ul className="divide-y">
          {group.products.map((product) => (
            <li key={product.id} className="px-6 py-2">
              <Link to={`/products/${product.id}`} className="text-ui-fg-interactive txt-small">
                {product.external_id} {product.title}
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t("groups.members")}>
        <Members group={group} />
      </Panel>
      <Panel title={t("groups.sources")}>
        <ul className="divide-y">
          {group.sources.map((source) => (
            <li key={source} className="txt-small break-all px-6 py-2">
              {source}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => params.id ?? "",
}

export default GroupPage
