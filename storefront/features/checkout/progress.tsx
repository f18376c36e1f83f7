"use client"

import { useTranslations } from "next-intl"
import { WovenLine } from "@/ui/woven-line"
import styles from "./progress.module.css"
import { steps } from "./steps"

/** The woven line grows with every step. */
export function Progress({ number }: { number: number }) {
  const t = useTranslations("checkout.steps")
  return (
    <div className={styles.progress}>
      <p className="small quiet">{t("count", { number })}</p>
      <div className={styles.line} style={{ width: `${(100 * number) / steps.length}%` }}>
        <WovenLine seed="ciap" />
      </div>
    </div>
  )
}
