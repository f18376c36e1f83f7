import type { ImpactAnswer, Market, MonthFigures } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { currenciesOf, shareOf } from "@/lib/months"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { Link } from "@/ui/link"
import { MonthChart } from "@/ui/month-chart"
import { WeaveKey, woven } from "@/ui/weave"
import styles from "./month-figure.module.css"

type Props = { figures: ImpactAnswer; market: Market }

/** One currency of the month: a band as long as pay and premium together, and both in figures. */
function Band({ row, market }: { row: MonthFigures; market: Market }) {
  const t = useTranslations("returned.months")
  const format = formatterOf(market)
  const whole = BigInt(row.producer_accrued.amount_minor) + BigInt(row.accrued.amount_minor)
  const parts = [
    ["producer", "cochineal", row.producer_accrued],
    ["premium", "qolle", row.accrued],
  ] as const
  return (
    <li>
      <div className={styles.band} aria-hidden="true">
        {parts.map(([part, weave, amount]) => (
          <div
            key={part}
            className={woven(weave)}
            style={{ width: `${shareOf(amount, whole)}%` }}
          />
        ))}
      </div>
      <dl className="figures">
        {parts.map(([part, weave, amount]) => (
          <div key={part}>
            <dt>
              <WeaveKey weave={weave} /> {t(part)}
            </dt>
            <dd>{format.money(amount)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** Where the money of the latest month went, drawn, beside the year it closes. */
export function MonthFigure({ figures, market }: Props) {
  const t = useTranslations("home.month")
  const returned = useTranslations("returned")
  const format = formatterOf(market)
  const month = figures.months
    .map((row) => row.month)
    .sort()
    .at(-1)
  if (month === undefined) return <p>{t("none")}</p>
  const latest = figures.months.filter((row) => row.month === month)
  const order = currenciesOf(latest, market.currency)
  const [own = market.currency] = currenciesOf(figures.months, market.currency)

  return (
    <div className={styles.month}>
      <div>
        <p>{t("text", { month: format.month(month) })}</p>
        <ul className={styles.bands}>
          {order.map((code) =>
            latest
              .filter(({ currency_code }) => currency_code === code)
              .map((row) => <Band key={code} row={row} market={market} />),
          )}
        </ul>
        {figures.demonstration_sales && (
          <p className="small quiet">
            <DemonstrationMark /> {returned("demonstration")}
          </p>
        )}
        <p>
          <Link href={`/${market.code}/returned`}>{t("all")}</Link>
        </p>
      </div>
      <MonthChart
        months={figures.months}
        currency_code={own}
        market={market}
        label={returned("months.title")}
      />
    </div>
  )
}
