import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { type GroupShare, together } from "@/lib/cart/facts"
import { formatterOf } from "@/lib/format"
import styles from "./group-shares.module.css"

type Props = {
  shares: readonly GroupShare[]
  currency_code: string
  market: Market
}

/** What of a purchase goes to which group: pay of the makers and premium, and both together. */
export function GroupShares({ shares, currency_code, market }: Props) {
  const t = useTranslations("cart.groups")
  const format = formatterOf(market)
  if (shares.length === 0) return null
  const both = ({ producer, premium }: GroupShare) => together([producer, premium], currency_code)

  return (
    <section className={styles.shares}>
      <h2>{t("title")}</h2>
      <ul className="figures">
        {shares.map((share) => (
          <li key={share.id}>
            <Link href={`/${market.code}/groups/${share.handle}`}>{share.name}</Link>
            <strong>{format.money(both(share))}</strong>
            <span className="small quiet">
              {t("parts", {
                producer: format.money(share.producer),
                premium: format.money(share.premium),
              })}
            </span>
          </li>
        ))}
        {shares.length > 1 && (
          <li className={styles.all}>
            <span>{t("together")}</span>
            <strong>{format.money(together(shares.map(both), currency_code))}</strong>
          </li>
        )}
      </ul>
      <p className="small quiet">{t("intro")}</p>
    </section>
  )
}
