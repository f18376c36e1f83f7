import type { Market, MonthFigures } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { barsOf, extentOf, type MonthBar, shareOf } from "@/lib/months"
import { DataTable } from "./data-table"
import styles from "./month-chart.module.css"
import { type Weave, WeaveKey, woven } from "./weave"

type Props = {
  months: readonly MonthFigures[]
  currency_code: string
  market: Market
  /** What the chart is about, for its table; the currency is added. */
  label: string
}

const parts = [
  ["premium", "qolle"],
  ["producer", "cochineal"],
  ["taken_back", "ash"],
] as const satisfies readonly (readonly [keyof MonthBar, Weave])[]

function Bars({ bars, market }: { bars: readonly MonthBar[]; market: Market }) {
  const format = formatterOf(market)
  const { up, down } = extentOf(bars)
  const [first] = bars
  const height = up + down
  return (
    <div className={styles.drawing} aria-hidden="true">
      <p className={`${styles.most} figures`}>
        {first && format.money({ ...first.producer, amount_minor: String(up) })}
      </p>
      <div className={styles.bars}>
        {bars.map((bar) => (
          <div key={bar.month} className={styles.month}>
            <div
              className={styles.up}
              style={{ height: `${Number((up * 1000n) / (height || 1n)) / 10}%` }}
            >
              <div className={woven("qolle")} style={{ height: `${shareOf(bar.premium, up)}%` }} />
              <div
                className={woven("cochineal")}
                style={{ height: `${shareOf(bar.producer, up)}%` }}
              />
            </div>
            <div className={styles.down}>
              <div
                className={woven("ash")}
                style={{ height: `${shareOf(bar.taken_back, down)}%` }}
              />
            </div>
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        {bars.map(({ month }) => (
          <span key={month}>{format.monthInitial(month)}</span>
        ))}
      </div>
    </div>
  )
}

/**
 * What sales brought month by month in one currency: pay and premium above the line, what was taken back below it.
 * Drawn without a script; the table under it says the same.
 */
export function MonthChart({ months, currency_code, market, label }: Props) {
  const t = useTranslations("returned.months")
  const format = formatterOf(market)
  const bars = barsOf(months, currency_code)
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last) return null
  const currency = format.currency(currency_code)

  return (
    <figure className={styles.chart}>
      <figcaption>
        <strong>{currency}</strong>{" "}
        {t("span", { from: format.month(first.month), to: format.month(last.month) })}
      </figcaption>
      <Bars bars={bars} market={market} />
      <ul className={styles.legend}>
        {parts.map(([part, weave]) => (
          <li key={part}>
            <WeaveKey weave={weave} /> {t(part)}
          </li>
        ))}
      </ul>
      <details className={styles.table}>
        <summary>{t("table")}</summary>
        <DataTable
          label={`${label}, ${currency}`}
          columns={[t("month"), t("producer"), t("premium"), t("taken_back")]}
          figuresFrom={1}
          rows={[...bars].reverse().map((bar) => ({
            key: bar.month,
            cells: [
              format.month(bar.month),
              ...[bar.producer, bar.premium, bar.taken_back].map((amount) => format.money(amount)),
            ],
          }))}
        />
      </details>
    </figure>
  )
}
