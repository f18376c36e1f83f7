import type { ReactNode } from "react"
import styles from "./section.module.css"

/** A titled part of a page, with an optional way onwards beside the title. */
export function Section({
  title,
  aside,
  id,
  children,
}: {
  title: string
  aside?: ReactNode
  id?: string
  children: ReactNode
}) {
  return (
    <section id={id} className="wrap section">
      <div className={styles.head}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
