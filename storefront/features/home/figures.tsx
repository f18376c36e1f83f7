import type { ImpactAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf } from "@/lib/format"
import styles from "./figures.module.css"
import { premiumAfterReturns } from "./returned-net"

/** Counted figures: nobody types them, so each stands with the moment it is true for. */
export function Figures({ figures, market }: { figures: ImpactAnswer; market: Market }) {
  const t = useTranslations("home.figures")
  const site = useTranslations("site")
  const format = formatterOf(market)
  const premiums = premiumAfterReturns(figures.totals)

  return (
    <section className={styles.band} aria-labelledby="figures">
      <div className="wrap">
        <h2 id="figures" className="visually-hidden">
          {t("title")}
        </h2>
        <dl className={`${styles.figures} figures`}>
          <div>
            <dt>{t("groups")}</dt>
            <dd>{format.number(figures.groups_count)}</dd>
          </div>
          <div>
            <dt>{t("members")}</dt>
            <dd>{format.number(figures.members_count)}</dd>
          </div>
          <div>
            <dt>{t("women")}</dt>
            <dd>{format.basisPoints(figures.women_share_bp)}</dd>
          </div>
          {premiums.length > 0 && (
            <div>
              <dt>{t("premium")}</dt>
              <dd className={styles.amounts}>
                {premiums.map((premium) => (
                  <span key={premium.currency_code}>{format.money(premium)}</span>
                ))}
              </dd>
            </div>
          )}
        </dl>
        <p className="small quiet">
          {t("asOf", { date: format.moment(figures.as_of) })}{" "}
          <Link href={`/${market.code}/returned`}>{site("nav.returned")}</Link>
        </p>
      </div>
    </section>
  )
}
