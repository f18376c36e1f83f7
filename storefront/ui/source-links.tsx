import { useTranslations } from "next-intl"
import styles from "./source-links.module.css"

/** Where a figure comes from: one link per address, named by its site. */
export function SourceLinks({ source }: { source: string | null }) {
  const t = useTranslations("price.rates")
  const addresses = (source ?? "").split(" | ").filter((address) => URL.canParse(address))
  if (addresses.length === 0) return source?.trim() ? source : t("noSource")
  return addresses.map((address) => (
    <a key={address} className={styles.link} href={address} rel="nofollow noopener">
      {new URL(address).hostname.replace(/^www\./, "")}
    </a>
  ))
}
