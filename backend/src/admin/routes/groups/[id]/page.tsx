import type { DeskGroupAnswer } from "@ciap/contract"
import { Container, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link, type UIMatch, useParams } from "react-router-dom"
import { DemonstrationSales } from "../../../components/demonstration-sales"
import { FactList } from "../../../components/fact-list"
import { Panel } from "../../../components/panel"
import { PaymentDetailsPanel } from "../../../components/payouts/payment-details"
import { PremiumDecisions } from "../../../components/payouts/premium-decisions"
import { ReturnedTable } from "../../../components/returned-table"
import { Nothing, Unreachable, Waiting } from "../../../components/states"
import { WideTable } from "../../../components/table"
import { desk, deskKeys } from "../../../lib/desk"
import { useFormat, useLanguage } from "../../../lib/format"
import { placeOf } from "../../../lib/place"
import { Mark } from "../../../components/mark"

type Group = DeskGroupAnswer["group"]

/** The order in which a group's assembly names its posts. */
const roles = [
  "president",
  "vice_president",
  "treasurer",
  "secretary",
  "minutes_secretary",
  "delegate",
]

const Facts = ({ group }: { group: Group }) => {
  const { t } = useTranslation("ciap")
  const { percent, date } = useFormat()
  const made_up = (field: string) =>
    group.demonstration_fields.includes(field) ? ` (${t("demonstration")})` : ""
  return (
    <FactList
      facts={[
        { label: t("groups.kind"), value: t(`groups.kinds.${group.kind}`) },
        { label: t("groups.place"), value: placeOf(group) },
        {
          label: t("groups.craft_lines"),
          value: group.craft_lines.map((line) => t(`groups.lines.${line}`)).join(", "),
        },
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
          value: `${group.languages
            .map((code) => t(`groups.spoken.${code}`, { defaultValue: code }))
            .join(", ")}${made_up("languages")}`,
        },
      ]}
    />
  )
}

const Posts = ({ group }: { group: Group }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  if (group.posts.length === 0) return <Nothing>{t("groups.no_posts")}</Nothing>
  const posts = [...group.posts].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  return (
    <FactList
      facts={posts.map((post) => ({
        label: `${t(`groups.roles.${post.role}`)} · ${date(post.term_from)} – ${post.term_to ? date(post.term_to) : "…"}`,
        value: post.member,
      }))}
    />
  )
}

const Members = ({ group, invented }: { group: Group; invented: boolean }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  return (
    <WideTable>
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
              {member.demonstration && !invented && <Mark>{t("demonstration")}</Mark>}
            </Table.Cell>
            <Table.Cell>{t(`groups.tiers.${member.tier}`)}</Table.Cell>
            <Table.Cell>{date(member.joined_on)}</Table.Cell>
            <Table.Cell>{member.left_on ? date(member.left_on) : "–"}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
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

const Products = ({ group }: { group: Group }) => (
  <ul className="divide-y">
    {group.products.map((product) => (
      <li key={product.id} className="txt-small flex gap-x-4 px-6 py-2">
        <span className="text-ui-fg-muted w-16 shrink-0">{product.external_id}</span>
        <Link to={`/products/${product.id}`} className="text-ui-fg-interactive">
          {product.title}
        </Link>
      </li>
    ))}
  </ul>
)

const Sources = ({ group }: { group: Group }) => (
  <ul className="divide-y">
    {group.sources.map((source) => (
      <li key={source} className="txt-small break-all px-6 py-2">
        <a href={source} target="_blank" rel="noreferrer" className="text-ui-fg-interactive">
          {source}
        </a>
      </li>
    ))}
  </ul>
)

/** What the register and the ledger know of a group; what happens to its money stands beside who it is. */
const Entry = ({ group }: { group: Group }) => {
  const { t } = useTranslation("ciap")
  const invented = group.members.every(({ demonstration }) => demonstration)
  const mark = invented && <Mark>{t("demonstration")}</Mark>
  return (
    <div className="flex flex-col gap-y-3">
      <Panel title={group.name} level="h1">
        <div className="px-6 py-4">
          <Text size="small" className="max-w-prose whitespace-pre-line">
            {group.story}
          </Text>
        </div>
        <Facts group={group} />
      </Panel>
      <Panel
        title={t("groups.returned")}
        marks={group.demonstration_sales && <DemonstrationSales />}
        actions={
          <Link to={`/ledger?group_id=${group.id}`} className="txt-small text-ui-fg-interactive">
            {t("groups.postings")}
          </Link>
        }
      >
        <ReturnedTable returned={group.returned} />
      </Panel>
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <PremiumDecisions group_id={group.id} />
        <PaymentDetailsPanel group_id={group.id} />
      </div>
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Panel title={t("groups.posts")} marks={mark}>
          <Posts group={group} />
        </Panel>
        <Panel title={t("groups.claims")}>
          <Claims group={group} />
        </Panel>
      </div>
      <Panel title={t("groups.products")}>
        <Products group={group} />
      </Panel>
      <Panel title={t("groups.members")} marks={mark}>
        <Members group={group} invented={invented} />
      </Panel>
      <Panel title={t("groups.sources")}>
        <Sources group={group} />
      </Panel>
    </div>
  )
}

const useGroup = (id: string) => {
  const language = useLanguage()
  return useQuery({
    queryKey: deskKeys.group(id, language),
    queryFn: () =>
      desk.client.fetch<DeskGroupAnswer>(`/admin/groups/${id}`, { query: { language } }),
  })
}

const GroupPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useGroup(id)
  if (data) return <Entry group={data.group} />
  return (
    <Container className="p-0">
      {error ? <Unreachable error={error} retry={() => void refetch()} /> : <Waiting />}
    </Container>
  )
}

/** The group's name in the path above the page: the answer of the page itself, not a second one. */
const GroupCrumb = ({ id }: { id: string }) => <span>{useGroup(id).data?.group.name}</span>

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <GroupCrumb id={params.id ?? ""} />,
}

export default GroupPage
