import { StatusBadge, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFindings } from "../lib/cards"
import { useFormat } from "../lib/format"
import { More } from "./more"
import { Panel } from "./panel"
import { Nothing, Unreachable, Waiting } from "./states"
import { WideTable } from "./table"

/** What the comparison of Stripe with the shop found: since when, why, and whether it still is so. */
export const CardFindings = () => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  const query = useFindings()
  const findings = query.data?.pages.flatMap((page) => page.findings) ?? []
  return (
    <Panel title={t("cards.findings")}>
      {query.error && <Unreachable error={query.error} retry={() => void query.refetch()} />}
      {!query.data && !query.error && <Waiting />}
      {query.data && findings.length === 0 && <Nothing>{t("cards.none_found")}</Nothing>}
      {findings.length > 0 && (
        <WideTable>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("cards.found_on")}</Table.HeaderCell>
              <Table.HeaderCell>{t("cards.what")}</Table.HeaderCell>
              <Table.HeaderCell>{t("cards.state")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {findings.map(({ id, kind, state, reason, found_at, healed_at }) => (
              <Table.Row key={id}>
                <Table.Cell className="whitespace-nowrap">{date(found_at)}</Table.Cell>
                <Table.Cell className="min-w-80 whitespace-normal py-2">
                  <span className="block font-medium">{t(`cards.kinds.${kind}`)}</span>
                  {reason}
                </Table.Cell>
                <Table.Cell>
                  <StatusBadge
                    className="whitespace-nowrap"
                    color={state === "open" ? "orange" : "green"}
                  >
                    {state === "open"
                      ? t("cards.open")
                      : t("cards.healed", { date: healed_at ? date(healed_at) : "" })}
                  </StatusBadge>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </WideTable>
      )}
      <More query={query} />
    </Panel>
  )
}
