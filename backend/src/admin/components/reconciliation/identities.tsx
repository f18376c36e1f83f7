import type { MoneyWire } from "@ciap/contract"
import { StatusBadge, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../lib/format"
import { useIdentities } from "../../lib/reconciliation"
import { Panel } from "../panel"
import { Nothing, Unreachable, Waiting } from "../states"
import { Figure, FigureHeader, WideTable } from "../table"

/** Green where both sides agree; otherwise the difference itself, because that is what a clerk looks for. */
const Agreement = ({ difference }: { difference: MoneyWire | null }) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  if (difference === null)
    return (
      <StatusBadge color="grey" className="whitespace-nowrap">
        {t("reconciliation.identities.not_stated")}
      </StatusBadge>
    )
  if (difference.amount_minor === "0")
    return (
      <StatusBadge color="green" className="whitespace-nowrap">
        {t("reconciliation.identities.agrees")}
      </StatusBadge>
    )
  return (
    <StatusBadge color="red" className="whitespace-nowrap">
      {money(difference)}
    </StatusBadge>
  )
}

type Row = {
  id: string
  says: string
  left: MoneyWire
  right: MoneyWire | null
  difference: MoneyWire | null
}

const useRows = (): { rows: Row[] | null; error: Error | null; refetch: () => unknown } => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = useIdentities()
  if (!data) return { rows: null, error, refetch }
  const says = (which: string, name: string) => t(`reconciliation.identities.${which}`, { name })
  const rows = [
    ...data.accounts.flatMap((one) => [
      {
        id: `${one.handle} statement`,
        says: says("statement", one.name),
        left: one.closing,
        right: one.stated,
        difference: one.statement_difference,
      },
      {
        id: `${one.handle} ledger`,
        says: says("ledger", one.name),
        left: one.ledger,
        right: {
          ...one.closing,
          amount_minor: (
            BigInt(one.closing.amount_minor) -
            BigInt(one.open.amount_minor) +
            BigInt(one.awaited.amount_minor)
          ).toString(),
        },
        difference: one.ledger_difference,
      },
    ]),
    ...data.processor.map((one) => {
      const currency = one.balance.currency_code.toUpperCase()
      const count = one.payouts_differing
      const name =
        count === 0 ? currency : `${currency}, ${t("reconciliation.identities.payouts", { count })}`
      return {
        id: `stripe ${currency}`,
        says: says("processor", name),
        left: one.ledger,
        right: one.balance,
        difference: one.difference,
      }
    }),
  ]
  return { rows, error, refetch }
}

/** The sums that must agree: bank, processor and ledger. */
export const Identities = () => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const { rows, error, refetch } = useRows()
  return (
    <Panel title={t("reconciliation.identities.title")}>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!rows && !error && <Waiting />}
      {rows?.length === 0 && <Nothing>{t("reconciliation.identities.none")}</Nothing>}
      {rows && rows.length > 0 && (
        <WideTable>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("reconciliation.identities.rule")}</Table.HeaderCell>
              <FigureHeader>{t("reconciliation.identities.here")}</FigureHeader>
              <FigureHeader>{t("reconciliation.identities.there")}</FigureHeader>
              <Table.HeaderCell>{t("reconciliation.identities.result")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map((row) => (
              <Table.Row key={row.id}>
                <Table.Cell className="min-w-60 whitespace-normal py-2">{row.says}</Table.Cell>
                <Figure>{money(row.left)}</Figure>
                <Figure>{row.right ? money(row.right) : "–"}</Figure>
                <Table.Cell>
                  <Agreement difference={row.difference} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </WideTable>
      )}
    </Panel>
  )
}
