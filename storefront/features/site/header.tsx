import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import type { ReactNode } from "react"
import styles from "./header.module.css"
import { MarketSwitch } from "./market-switch"

type Props = {
  market: Market
  /** The way to the cart, an island of its own. */
  cart: ReactNode
  /** The search, a form of its own. */
  search: ReactNode
}

export function Header({ market, cart, search }: Props) {
  const t = useTranslations("site")
  const home = `/${market.code}`
  const pages = [
    ["catalogue", "/catalogue"],
    ["groups", "/groups"],
    ["returned", "/returned"],
    ["prices", "/prices"],
  ] as const

  return (
    <>
      <aside className={`${styles.notice} no-print`} aria-label={t("demonstrationMark")}>
        <p className="wrap">
          {t("notice")} <Link href={`${home}/help#demonstration`}>{t("noticeMore")}</Link>
        </p>
      </aside>
      <header className={`${styles.header} no-print`}>
        <div className={`wrap ${styles.row}`}>
          <Link className={styles.name} href={home} aria-label={`${t("name")}: ${t("home")}`}>
            {t("name")}
          </Link>
          <div className={styles.tools}>
            <MarketSwitch market={market} />
            {cart}
          </div>
          <div className={styles.search}>{search}</div>
          <nav className={styles.nav} aria-label={t("nav.label")}>
            <ul>
              {pages.map(([key, path]) => (
                <li key={key}>
                  <Link href={`${home}${path}`}>{t(`nav.${key}`)}</Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
    </>
  )
}
