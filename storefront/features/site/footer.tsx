import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { documents } from "@/lib/legal"
import { ContactLink } from "@/ui/contact-link"
import { Link } from "@/ui/link"
import { WovenLine } from "@/ui/woven-line"
import styles from "./footer.module.css"

/** Who we are, every page of the shop, and where the facts come from. */
export function Footer({ market }: { market: Market }) {
  const t = useTranslations("site")
  const legal = useTranslations("legal")
  const pages = [
    ["catalogue", "/catalogue"],
    ["groups", "/groups"],
    ["returned", "/returned"],
    ["prices", "/prices"],
    ["help", "/help"],
  ] as const

  return (
    <footer className={`${styles.footer} no-print`}>
      <WovenLine seed="ciap" />
      <div className={`wrap ${styles.columns}`}>
        <div>
          <p>{t("footer.about")}</p>
          <p>
            {t("footer.contact")} <ContactLink />
          </p>
        </div>
        <nav aria-label={t("footer.label")}>
          <ul>
            {pages.map(([key, path]) => (
              <li key={key}>
                <Link href={`/${market.code}${path}`}>{t(`nav.${key}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={legal("label")}>
          <ul>
            {documents.map((page) => (
              <li key={page}>
                <Link href={`/${market.code}/legal/${page}`}>{legal(`${page}.title`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="small quiet">{t("footer.sources")}</p>
      </div>
    </footer>
  )
}
