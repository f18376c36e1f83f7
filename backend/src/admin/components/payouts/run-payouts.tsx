import type { PayoutRunAnswer, PayoutWire } from "@ciap/contract"
import { Button, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../lib/format"
import { type PayoutAct, receiptPath } from "../../lib/payouts"
import { Figure, FigureHeader, WideTable } from "../table"
import { EditForm, ProofForm, TroubleForm } from "./payout-acts"
import { PayoutState } from "./run-state"

type Acting = { run_id: string; act: PayoutAct; busy: boolean }

/** Where the ledger shows what is owed from this fund; every figure leads to its entries. */
const owedAt = ({ group_id, fund, source }: PayoutWire): string =>
  `/ledger?account=${encodeURIComponent(
    `group:${group_id}:${fund}:${fund === "premium" ? "allocated" : "available"}:${source.currency_code}`,
  )}`

const Remarks = ({ payout }: { payout: PayoutWire }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  const said = [
    payout.hold_reason && t(`payouts.holds.${payout.hold_reason}`),
    payout.edit_reason,
    payout.proof && `${t("payouts.proven")} ${payout.proof.reference}`,
    payout.confirmed_on && date(payout.confirmed_on),
    payout.outcome_reason,
  ].filter((one): one is string => Boolean(one))
  return (
    <>
      {said.map((one) => (
        <Text key={one} size="xsmall" className="text-ui-fg-subtle">
          {one}
        </Text>
      ))}
      {payout.proof?.kind === "receipt" && (
        <a
          href={receiptPath(payout.id)}
          download
          className="txt-compact-xsmall text-ui-fg-interactive"
          aria-label={t("payouts.receipt_of", { reference: payout.reference })}
        >
          {t("payouts.receipt_download")}
        </a>
      )}
    </>
  )
}

const forms = {
  proposed: EditForm,
  sent: ProofForm,
  confirmed: TroubleForm,
} as const

const PayoutRow = ({ payout, ...acting }: Acting & { payout: PayoutWire }) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const { state, destination } = payout
  const Form =
    state === "proposed" || state === "sent" || state === "confirmed" ? forms[state] : null
  return (
    <>
      <Table.Row>
        <Table.Cell className="py-2">
          <Link to={`/groups/${payout.group_id}`} className="text-ui-fg-interactive">
            {payout.group_name}
          </Link>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t(`payouts.funds.${payout.fund}`)} · {payout.reference}
          </Text>
        </Table.Cell>
        <Table.Cell>
          {destination
            ? `${t(`payouts.kinds.${destination.kind}`)} ${destination.number ?? ""}`
            : t("payouts.nowhere")}
        </Table.Cell>
        <Figure>
          <Link to={owedAt(payout)} className="hover:text-ui-fg-interactive">
            {money(payout.source)}
          </Link>
        </Figure>
        <Figure>{money(payout.amount)}</Figure>
        <Table.Cell className="py-2 pl-3">
          <PayoutState state={state} />
          <Remarks payout={payout} />
        </Table.Cell>
        <Table.Cell className="text-right">
          {Form && (
            <Button
              size="small"
              variant="transparent"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {t(`payouts.open.${state}`)}
            </Button>
          )}
        </Table.Cell>
      </Table.Row>
      {open && Form && (
        <Table.Row>
          <td colSpan={6} className="px-6 py-4">
            <div className="flex flex-col gap-y-4">
              <Form payout={payout} {...acting} done={close} />
              {state === "sent" && <TroubleForm payout={payout} {...acting} done={close} />}
            </div>
          </td>
        </Table.Row>
      )}
    </>
  )
}

/** The payouts of a run, each with what can be done about it now. */
export const RunPayouts = ({ run, act, busy }: PayoutRunAnswer & Omit<Acting, "run_id">) => {
  const { t } = useTranslation("ciap")
  return (
    <WideTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("payouts.group")}</Table.HeaderCell>
          <Table.HeaderCell>{t("payouts.to")}</Table.HeaderCell>
          <FigureHeader>{t("payouts.owed")}</FigureHeader>
          <FigureHeader>{t("payouts.pays")}</FigureHeader>
          <Table.HeaderCell className="pl-3">{t("payouts.state")}</Table.HeaderCell>
          <Table.HeaderCell>
            <span className="sr-only">{t("payouts.acts")}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {run.payouts.map((payout) => (
          <PayoutRow key={payout.id} payout={payout} run_id={run.id} act={act} busy={busy} />
        ))}
      </Table.Body>
    </WideTable>
  )
}
