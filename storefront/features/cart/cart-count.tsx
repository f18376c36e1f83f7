"use client"

import { Link } from "@/ui/link"
import { useSyncExternalStore } from "react"
import { onKept } from "@/lib/browser/storage"
import { recallCart } from "@/lib/cart/record"
import styles from "./cart-count.module.css"

const piecesKept = (): number =>
  (recallCart()?.lines ?? []).reduce((count, { quantity }) => count + quantity, 0)

type Props = {
  href: string
  label: string
  /** What a screen reader says before the number. */
  pieces: string
}

/** Counts from what this browser keeps, without asking the server; the static page says nothing of it. */
export function CartCount({ href, label, pieces }: Props) {
  const count = useSyncExternalStore(onKept, piecesKept, () => 0)
  return (
    <Link href={href} className={styles.link}>
      {label}
      {count > 0 && (
        <span className={styles.count}>
          <span className="visually-hidden">{pieces} </span>
          {count}
        </span>
      )}
    </Link>
  )
}
