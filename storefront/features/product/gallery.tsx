"use client"

import { type MouseEvent, useEffect, useRef, useState } from "react"
import { useChosenVariant } from "@/lib/chosen-variant"
import { mediaUrl } from "@/lib/media"
import { Picture } from "@/ui/picture"
import type { Hanging } from "./gallery-pictures"
import styles from "./gallery.module.css"
import { ZoomDialog, type ZoomWords } from "./zoom-dialog"

export type GalleryWords = ZoomWords & {
  readonly gallery: string
  readonly enlarge: string
  /** One for each picture, such as "Picture 2 of 5". */
  readonly numbered: readonly string[]
}

const frame_sizes = "(min-width: 64rem) 38rem, (min-width: 48rem) 50vw, 100vw"

/**
 * All pictures of a piece side by side, one in view. Choosing a variant brings its picture into view. Without a script
 * the strip is scrolled by hand, the small pictures are links into it, and a picture opens by itself.
 */
export function Gallery({ pictures, begins_at, words }: Hanging & { words: GalleryWords }) {
  const { chosen } = useChosenVariant()
  const strip = useRef<HTMLUListElement>(null)
  /** The picture in view, as the scrolling says. */
  const [at, setAt] = useState(0)
  const [zoomed, setZoomed] = useState<number | null>(null)

  function show(index: number) {
    const frame = strip.current?.children[index]
    if (frame instanceof HTMLElement) strip.current?.scrollTo({ left: frame.offsetLeft })
  }

  const begins = begins_at[chosen?.id ?? ""]
  useEffect(() => {
    if (begins !== undefined) show(begins)
  }, [begins])

  return (
    <section className={styles.gallery} aria-label={words.gallery}>
      <ul
        ref={strip}
        className={styles.strip}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
          setAt(Math.round(scrollLeft / Math.max(1, clientWidth)))
        }
      >
        {pictures.map((picture, index) => (
          <li key={picture.url} id={`picture-${index + 1}`}>
            <a
              href={mediaUrl(picture.url)}
              onClick={(event) => {
                if (!leavesThePage(event)) setZoomed(index)
              }}
            >
              <Picture picture={picture} sizes={frame_sizes} first={index === 0} />
              <span className="visually-hidden">{words.enlarge}</span>
            </a>
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <Thumbnails pictures={pictures} at={at} labels={words.numbered} onShow={show} />
      )}
      {zoomed !== null && (
        <ZoomDialog
          picture={pictures[zoomed]}
          number={words.numbered[zoomed] ?? ""}
          words={words}
          onMove={(by) => {
            const next = (zoomed + by + pictures.length) % pictures.length
            setZoomed(next)
            show(next)
          }}
          onClose={() => setZoomed(null)}
        />
      )}
    </section>
  )
}

/** A click that asks for another tab is left to the browser; any other is ours. */
function leavesThePage(event: MouseEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return true
  event.preventDefault()
  return false
}

type ThumbnailProps = Pick<Hanging, "pictures"> & {
  at: number
  labels: readonly string[]
  onShow: (index: number) => void
}

function Thumbnails({ pictures, at, labels, onShow }: ThumbnailProps) {
  return (
    <ol className={styles.thumbnails}>
      {pictures.map((picture, index) => (
        <li key={picture.url}>
          <a
            href={`#picture-${index + 1}`}
            aria-label={labels[index]}
            aria-current={at === index ? "true" : undefined}
            onClick={(event) => {
              if (!leavesThePage(event)) onShow(index)
            }}
          >
            <Picture picture={picture} sizes="4.5rem" decorative />
          </a>
        </li>
      ))}
    </ol>
  )
}
