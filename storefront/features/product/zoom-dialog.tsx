"use client"

import type { Picture } from "@ciap/contract"
import { type KeyboardEvent, useEffect, useRef } from "react"
import { mediaUrl } from "@/lib/media"
import { useZoom } from "./use-zoom"
import { zoom_step } from "./zoom"
import styles from "./zoom-dialog.module.css"

export type ZoomWords = {
  readonly close: string
  readonly previous: string
  readonly next: string
  readonly nearer: string
  readonly farther: string
}

type Props = {
  picture: Picture | undefined
  /** Such as "Picture 2 of 5". */
  number: string
  words: ZoomWords
  onMove: (by: 1 | -1) => void
  onClose: () => void
}

/** One picture over the whole window, to be looked at from near. */
export function ZoomDialog({ picture, number, words, onMove, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const { view, press, by, reset, handlers } = useZoom(stage)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  function move(step: 1 | -1) {
    reset()
    onMove(step)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const ours = press(event)
    if (!ours && event.key === "ArrowRight") move(1)
    else if (!ours && event.key === "ArrowLeft") move(-1)
    else if (!ours) return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={picture?.alt}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div ref={stage} className={styles.stage} data-near={view.scale > 1} {...handlers}>
        {picture && (
          <picture
            style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
          >
            <img
              src={mediaUrl(picture.url)}
              alt={picture.alt}
              draggable={false}
              style={{ background: picture.colour ?? undefined }}
            />
          </picture>
        )}
      </div>
      <div className={styles.bar}>
        <p className="figures" aria-live="polite">
          {number}
        </p>
        <Act icon="M15 4 7 12l8 8" label={words.previous} onAct={() => move(-1)} />
        <Act icon="m9 4 8 8-8 8" label={words.next} onAct={() => move(1)} />
        <Act icon="M5 12h14" label={words.farther} onAct={() => by(1 / zoom_step)} />
        <Act icon="M12 5v14M5 12h14" label={words.nearer} onAct={() => by(zoom_step)} />
        <Act
          icon="m6 6 12 12M18 6 6 18"
          label={words.close}
          onAct={() => dialog.current?.close()}
        />
      </div>
    </dialog>
  )
}

function Act({ icon, label, onAct }: { icon: string; label: string; onAct: () => void }) {
  return (
    <button type="button" aria-label={label} onClick={onAct}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={icon} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  )
}
