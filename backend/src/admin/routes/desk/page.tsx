import type { DeskTaskKind, DeskTasksAnswer } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircleSolid, SquareTwoStack } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Crumb } from "../../components/crumb"
import { Panel } from "../../components/panel"
import { Unreachable, Waiting } from "../../components/states"
import { desk, deskKeys } from "../../lib/desk"
import { useFormat } from "../../lib/format"

/** Where a person does what waits. */
const places: Record<DeskTaskKind, string> = {
  books_not_sound: "/ledger",
  disputes_to_answer: "/card-payments",
  card_findings: "/card-payments",
  events_dead: "/card-payments",
  runs_to_approve: "/payouts",
  details_to_approve: "/groups",
  months_to_close: "/periods",
  receipts_to_confirm: "/orders",
  lines_to_match: "/reconciliation",
  payouts_to_prove: "/payouts",
  orders_to_send: "/orders",
}

/** So often the list is fetched again while it is looked at; milliseconds. */
const refresh_every = 60_000

type Task = DeskTasksAnswer["tasks"][number]

const TaskLine = ({ kind, count, since }: Task) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  return (
    <li>
      <Link
        to={places[kind]}
        className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center gap-x-4 px-6 py-4 outline-none"
      >
        <Badge size="base" className="min-w-10 justify-center tabular-nums">
          {count}
        </Badge>
        <span className="flex flex-col">
          <Text weight="plus">{t(`desk.tasks.${kind}.title`, { count })}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`desk.tasks.${kind}.what`)} {t("desk.since", { date: date(since) })}
          </Text>
        </span>
      </Link>
    </li>
  )
}

const NothingWaits = () => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex items-center gap-x-3 px-6 py-8">
      <CheckCircleSolid className="text-ui-tag-green-icon" />
      <Text>{t("desk.nothing")}</Text>
    </div>
  )
}

const DeskPage = () => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.tasks,
    queryFn: () => desk.client.fetch<DeskTasksAnswer>("/admin/desk"),
    refetchInterval: refresh_every,
  })
  return (
    <Panel title={t("desk.title")} level="h1">
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.tasks.length === 0 && <NothingWaits />}
      {data && data.tasks.length > 0 && (
        <ul className="divide-y">
          {data.tasks.map((task) => (
            <TaskLine key={task.kind} {...task} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

export const config = defineRouteConfig({
  label: "desk.label",
  translationNs: "ciap",
  icon: SquareTwoStack,
  rank: 0,
})

export const handle = { breadcrumb: () => <Crumb label="desk.label" /> }

export default DeskPage
