import type { StatementAnswer } from "@ciap/contract"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../lib/format"
import { entriesPath } from "../../lib/statements"
import { FactList } from "../fact-list"
import { Panel } from "../panel"
import { Nothing } from "../states"
import { Earnings } from "./earnings"
import { ToldLines } from "./told-lines"

type Currency = StatementAnswer["statement"]["currencies"][number]
type Props = { group_id: string; currency: Currency }

const owed_parts = [
  "pay_available",
  "premium_available",
  "premium_allocated",
  "in_transit",
  "pending",
  "clawback",
] as const

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <Heading level="h3" className="px-6 py-3">
      {title}
    </Heading>
    {children}
  </div>
)

/** The month as a sum; what changed it leads to the entries of its kind. */
const Sum = ({ group_id, currency }: Props) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const kinds = {
    sold: "sale",
    deducted: "sale_reversal",
    corrected: "correction",
    paid: "payout_confirmed",
  } as const
  const linked = (["sold", "deducted", "corrected", "paid"] as const).map((part) => ({
    label: t(`statements.${part}`),
    value: (
      <Link to={entriesPath(group_id, { kind: kinds[part] })} className="text-ui-fg-interactive">
        {money(currency[part].total)}
      </Link>
    ),
  }))
  return (
    <FactList
      figures
      facts={[
        { label: t("statements.opening"), value: money(currency.opening.total) },
        ...linked,
        { label: t("statements.closing"), value: <b>{money(currency.closing.total)}</b> },
      ]}
    />
  )
}

/** One currency of a statement: the sum, the lines behind it, and what is still owed. */
export const CurrencyPanel = ({ group_id, currency }: Props) => {
  const { t } = useTranslation("ciap")
  const { money } = useFormat()
  const { lines, owed } = currency
  return (
    <Panel title={currency.currency_code.toUpperCase()}>
      <Sum group_id={group_id} currency={currency} />
      {(["sold", "deducted", "corrected"] as const).map(
        (part) =>
          lines[part].length > 0 && (
            <Part key={part} title={t(`statements.${part}`)}>
              <Earnings group_id={group_id} lines={lines[part]} />
            </Part>
          ),
      )}
      {(["paid", "decisions"] as const).map((part) => (
        <Part key={part} title={t(`statements.${part}`)}>
          {lines[part].length > 0 ? (
            <ToldLines group_id={group_id} lines={lines[part]} />
          ) : (
            <Nothing>{t(`statements.none.${part}`)}</Nothing>
          )}
        </Part>
      ))}
      <Part title={t("statements.closing")}>
        <FactList
          figures
          facts={owed_parts.map((part) => ({
            label: t(`statements.owed.${part}`),
            value: money(owed[part]),
          }))}
        />
      </Part>
    </Panel>
  )
}
