import type { ImpactAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf } from "@/lib/format"
import { currenciesOf } from "@/lib/months"
import { DataTable } from "@/ui/data-table"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { MonthChart } from "@/ui/month-chart"
import { PremiumLife } from "@/ui/premium-life"
import { ReturnedFigures } from "@/ui/returned-figures"
import { WovenLine } from "@/ui/woven-line"
import styles from "./returned-report.module.css"

type Props = { figures: ImpactAnswer; market: Market }

const columns = ["accrued", "reversed", "pending", "available"] as const

/** What was returned to the groups, in all and one by one, as the ledger says it. */
export function ReturnedReport({ figures, market }: Props) {
  const t = useTranslations("returned")
  const terms = useTranslations("terms.returned")
  const format = formatterOf(market)
  const booked = figures.groups.filter(({ returned }) => returned.length > 0)
  const waiting = figures.groups.filter(({ returned }) => returned.length === 0)
  const group = (handle: string, name: string) => (
    <Link href={`/${market.code}/groups/${handle}`}>{name}</Link>
  )

  return (
    <div className="wrap">
      <h1>{t("title")}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <p className="quiet">
        {t("asOf", { moment: format.moment(figures.as_of) })} {t("currencies")}
      </p>
      {figures.demonstration_sales && (
        <p className="quiet">
          <DemonstrationMark /> {t("demonstration")}
        </p>
      )}
      {figures.totals.length === 0 && <p className={styles.none}>{t("none")}</p>}
      <Months figures={figures} market={market} />
      <Totals figures={figures} market={market} />
      <section className={styles.part}>
        <h2>{t("byGroup")}</h2>
        {booked.length > 0 && (
          <DataTable
            label={t("byGroup")}
            columns={[t("group"), ...columns.map((column) => terms(column))]}
            figuresFrom={1}
            rows={booked.map(({ handle, name, returned }) => ({
              key: handle,
              cells: [
                group(handle, name),
                ...columns.map((column) => (
                  <ul key={column} className={styles.amounts}>
                    {returned.map((row) => (
                      <li key={row.currency_code}>{format.money(row[column])}</li>
                    ))}
                  </ul>
                )),
              ],
            }))}
          />
        )}
        {waiting.length > 0 && (
          <ul className={styles.waiting}>
            {waiting.map(({ handle, name }) => (
              <li key={handle}>
                {group(handle, name)} <span className="quiet">{t("noneGroup")}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className={`${styles.links} no-print`}>
        <a href="/api/impact" download="ciap-returned-to-groups.csv">
          {t("csv")}
        </a>
        <Link href={`/${market.code}/prices`}>{t("method")}</Link>
      </p>
    </div>
  )
}

function Months({ figures, market }: Props) {
  const t = useTranslations("returned.months")
  if (figures.months.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t("title")}</h2>
      <p>{t("text")}</p>
      <div className={styles.charts}>
        {currenciesOf(figures.months, market.currency).map((currency_code) => (
          <MonthChart
            key={currency_code}
            months={figures.months}
            currency_code={currency_code}
            market={market}
            label={t("title")}
          />
        ))}
      </div>
    </section>
  )
}

/** Where the premium is now, and every figure behind it. */
function Totals({ figures, market }: Props) {
  const t = useTranslations("returned")
  const format = formatterOf(market)
  const own = (row: { currency_code: string }) => Number(row.currency_code === market.currency)
  const totals = [...figures.totals].sort((a, b) => own(b) - own(a))
  return (
    <section className={styles.part}>
      <h2>{t("life")}</h2>
      <WovenLine seed="ciap" />
      <p className={styles.life}>{t("lifeText")}</p>
      <div className={styles.bands}>
        {totals.map((row) => (
          <div key={row.currency_code}>
            <h3>{format.currency(row.currency_code)}</h3>
            <PremiumLife figures={row} market={market} />
          </div>
        ))}
      </div>
      {totals.length > 0 && (
        <>
          <h3 className={styles.all}>{t("totals")}</h3>
          <ReturnedFigures
            figures={totals}
            market={market}
            label={t("totals")}
            figure={t("figure")}
          />
        </>
      )}
    </section>
  )
}
