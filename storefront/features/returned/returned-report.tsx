import type { ImpactAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf } from "@/lib/format"
import { DataTable } from "@/ui/data-table"
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
      {figures.totals.length === 0 ? (
        <p className={styles.none}>{t("none")}</p>
      ) : (
        <section className={styles.part}>
          <h2>{t("totals")}</h2>
          <ReturnedFigures
            figures={figures.totals}
            market={market}
            label={t("totals")}
            figure={t("figure")}
          />
        </section>
      )}
      <section className={styles.part}>
        <h2>{t("life")}</h2>
        <WovenLine seed="ciap" />
        <p className={styles.life}>{t("lifeText")}</p>
      </section>
      <section className={styles.part}>
        <h2>{t("byGroup")}</h2>
        {booked.length > 0 && (
          <DataTable
            label={t("byGroup")}
            columns={[t("group"), ...columns.map((column) => terms(column))]}
            figuresFrom={1}
            rows={booked.flatMap(({ handle, name, returned }) =>
              returned.map((row) => ({
                key: `${handle} ${row.currency_code}`,
                cells: [group(handle, name), ...columns.map((column) => format.money(row[column]))],
              })),
            )}
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
      <p className={styles.links}>
        <a href="/api/impact" download="ciap-returned-to-groups.csv">
          {t("csv")}
        </a>
        <Link href={`/${market.code}/prices`}>{t("method")}</Link>
      </p>
    </div>
  )
}
