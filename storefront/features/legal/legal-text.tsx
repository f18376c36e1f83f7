import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { ContactLink } from "@/ui/contact-link"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { type LegalDocument, partsOf } from "@/lib/legal"
import styles from "./legal-text.module.css"

type Props = {
  document: LegalDocument
  /** Days a buyer of this market may send a piece back; none when unknown. */
  return_window_days: number | null
  /** What stands under the text, such as a table of rates. */
  children?: ReactNode
}

/** A legal page: what holds, and plainly what is not known in the demonstration. */
export function LegalText({ document, return_window_days, children }: Props) {
  const t = useTranslations("legal")
  const parts = partsOf[document].filter((part) => part !== "window" || return_window_days !== null)
  // The keys are checked where they are listed; joined to a path, their type is lost.
  const say = (part: string, what: "title" | "text") =>
    t(`${document}.parts.${part}.${what}` as "returns.parts.window.text", {
      days: return_window_days ?? 0,
    })

  return (
    <article className={styles.text}>
      <h1>{t(`${document}.title`)}</h1>
      <p className={styles.lead}>{t(`${document}.lead`)}</p>
      <p className="small quiet">
        <DemonstrationMark /> {t("draft")} {t("asOf")}
      </p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{say(part, "title")}</h2>
          <p>{say(part, "text")}</p>
        </section>
      ))}
      {children}
      <p className={styles.write}>
        {t("write")} <ContactLink />
      </p>
    </article>
  )
}
