import type { AuditAct } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Input, Select, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { Crumb } from "../../components/crumb"
import { More } from "../../components/more"
import { Panel } from "../../components/panel"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { WideTable } from "../../components/table"
import { changesOf, placeOfSubject, useActs } from "../../lib/audit"
import { useFormat } from "../../lib/format"

/** Choices cannot be empty, so this stands for not choosing. */
const every = "all"

/** Every act that is kept; `act` in i18n has the words, so that a new one is missed by the test of the words. */
const useActNames = (): string[] => {
  const { t } = useTranslation("ciap")
  const words: unknown = t("audit.acts", { returnObjects: true })
  return Object.keys(words as Record<string, string>).map((key) => key.replace("-", "."))
}

const useActWords = () => {
  const { t } = useTranslation("ciap")
  return (act: string) => t(`audit.acts.${act.replace(".", "-")}`, { defaultValue: act })
}

const Changes = ({ act }: { act: AuditAct }) => (
  <ul className="flex flex-col gap-y-1">
    {changesOf(act).map(({ name, before, after }) => (
      <li key={name} className="break-words">
        <span className="text-ui-fg-subtle">{name}: </span>
        {act.before && <s className="text-ui-fg-muted">{before}</s>} {after}
      </li>
    ))}
  </ul>
)

const ActRow = ({ act }: { act: AuditAct }) => {
  const { moment } = useFormat()
  const words = useActWords()
  const place = placeOfSubject(act.subject)
  return (
    <Table.Row className="[&_td]:align-top [&_td]:py-3">
      <Table.Cell className="whitespace-nowrap">{moment(act.acted_at)}</Table.Cell>
      <Table.Cell>{act.actor.email ?? act.actor.id}</Table.Cell>
      <Table.Cell className="whitespace-normal">
        {words(act.act)}
        <Text as="span" size="xsmall" className="text-ui-fg-muted block">
          {place ? (
            <Link to={place} className="hover:text-ui-fg-interactive">
              {act.subject.id}
            </Link>
          ) : (
            act.subject.id
          )}
        </Text>
      </Table.Cell>
      <Table.Cell className="max-w-xl whitespace-normal">
        <Changes act={act} />
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal">{act.reason ?? "–"}</Table.Cell>
    </Table.Row>
  )
}

type FilterProps = { value: (field: string) => string; set: (field: string, value: string) => void }

const Filters = ({ value, set }: FilterProps) => {
  const { t } = useTranslation("ciap")
  const words = useActWords()
  return (
    <div className="grid grid-cols-1 gap-2 px-6 py-4 md:grid-cols-2">
      <Select
        size="small"
        value={value("act") || every}
        onValueChange={(chosen) => set("act", chosen === every ? "" : chosen)}
      >
        <Select.Trigger aria-label={t("audit.act")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={every}>{t("audit.every_act")}</Select.Item>
          {useActNames().map((act) => (
            <Select.Item key={act} value={act}>
              {words(act)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Input
        size="small"
        maxLength={80}
        aria-label={t("audit.subject")}
        placeholder={t("audit.subject")}
        value={value("subject_id")}
        onChange={(event) => set("subject_id", event.target.value)}
      />
    </div>
  )
}

/** Who did what, before, after and why. Filters live in the address, so that a view can be sent to somebody. */
const AuditPage = () => {
  const { t } = useTranslation("ciap")
  const [params, setParams] = useSearchParams()
  const value = (field: string) => params.get(field) ?? ""
  const set = (field: string, wanted: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (wanted === "") after.delete(field)
        else after.set(field, wanted)
        return after
      },
      { replace: true },
    )
  const chosen = ["act", "subject_id"].map((field) => [field, value(field).trim()])
  const query = useActs(Object.fromEntries(chosen.filter(([, text]) => text)))
  const acts = query.data?.pages.flatMap((page) => page.acts) ?? []
  return (
    <Panel title={t("audit.title")} level="h1">
      <Filters value={value} set={set} />
      {query.error && <Unreachable error={query.error} retry={() => void query.refetch()} />}
      {!query.data && !query.error && <Waiting />}
      {query.data && acts.length === 0 && <Nothing>{t("audit.none")}</Nothing>}
      {acts.length > 0 && (
        <WideTable>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("audit.when")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.who")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.what")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.changes")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.why")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {acts.map((act) => (
              <ActRow key={act.id} act={act} />
            ))}
          </Table.Body>
        </WideTable>
      )}
      <More query={query} />
    </Panel>
  )
}

export const config = defineRouteConfig({
  label: "audit.title",
  translationNs: "ciap",
  icon: DocumentText,
  rank: 8,
})

export const handle = { breadcrumb: () => <Crumb label="audit.title" /> }

export default AuditPage
