import type { ReactNode } from "react"
import styles from "./specimen.module.css"

/** A titled part of the component page. */
export function Part({
  id,
  title,
  text,
  children,
}: {
  id: string
  title: string
  text?: string
  children: ReactNode
}) {
  return (
    <section id={id} className={styles.part}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  )
}

/** One component in one state; its name is the one it has in the code. */
export function Specimen({
  name,
  state,
  children,
}: {
  name: string
  state?: string
  children: ReactNode
}) {
  return (
    <div className={styles.specimen}>
      <div>
        <p className={styles.name}>{name}</p>
        {state !== undefined && <p className={styles.state}>{state}</p>}
      </div>
      <div>{children}</div>
    </div>
  )
}
