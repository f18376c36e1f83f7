import type { ReactNode } from "react"
import styles from "./test-mode-mark.module.css"

/** Stands wherever a payment is asked for or shown that moves no money. */
export function TestModeMark({ children }: { children: ReactNode }) {
  return <span className={styles.mark}>{children}</span>
}
