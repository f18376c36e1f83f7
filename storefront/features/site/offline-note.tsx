"use client"

import { useSyncExternalStore } from "react"
import styles from "./offline-note.module.css"

function onConnection(changed: () => void): () => void {
  window.addEventListener("online", changed)
  window.addEventListener("offline", changed)
  return () => {
    window.removeEventListener("online", changed)
    window.removeEventListener("offline", changed)
  }
}

/** Says while there is no connection that nothing is lost. The place for it is always there, so it is heard. */
export function OfflineNote({ text }: { text: string }) {
  const online = useSyncExternalStore(
    onConnection,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" className={styles.place}>
      {!online && <p className={`wrap ${styles.note}`}>{text}</p>}
    </div>
  )
}
