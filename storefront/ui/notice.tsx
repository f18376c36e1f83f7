import type { ReactNode } from "react"
import styles from "./notice.module.css"

type Props = {
  /** `trouble` is told at once by a screen reader, `calm` when it is next silent. */
  kind: "trouble" | "calm"
  children: ReactNode
}

/** A sentence that stands out from the page because something happened. */
export function Notice({ kind, children }: Props) {
  return (
    <div
      className={`${styles.notice} ${styles[kind]}`}
      role={kind === "trouble" ? "alert" : "status"}
    >
      {children}
    </div>
  )
}
