import type { Picture } from "@ciap/contract"

/**
 * The address of a picture on our own host. Drawn pictures are files of the shop itself, below `/pictures`. What staff
 * put up is named by the API, by path or address; the shop hands it on below `/media`, so that no page depends on
 * where the API lives.
 */
export function mediaUrl(url: string): string {
  const { pathname } = new URL(url, "http://backend.invalid")
  return pathname.startsWith("/pictures/") ? pathname : `/media${pathname}`
}

/** Width that serves a browser which knows no choice of files, in pixels. */
const plain_width = 640

/** The files of a picture, for `src` and `srcset`; a photograph that is kept in one width has nothing to choose. */
export function sourcesOf({ url, widths }: Pick<Picture, "url" | "widths">): {
  src: string
  srcSet?: string
} {
  const address = mediaUrl(url)
  const largest = widths.at(-1)
  if (largest === undefined || widths.length < 2) return { src: address }
  const fileOf = (width: number) =>
    width === largest ? address : address.replace(/(\.\w+)$/, `-${width}$1`)
  return {
    src: fileOf(widths.find((width) => width >= plain_width) ?? largest),
    srcSet: widths.map((width) => `${fileOf(width)} ${width}w`).join(", "),
  }
}
