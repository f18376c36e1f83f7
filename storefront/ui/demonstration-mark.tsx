import { useTranslations } from "next-intl"
import styles from "./demonstration-mark.module.css"

/** Stands beside every value that is made up. */
export function DemonstrationMark() {
  const t = useTranslations("site")
  return (
    <abbr className={styles.mark} title={t("demonstrationLong")}>
      {t("demonstrationMark")}
    </abbr>
  )
}
