import type { Picture as PictureWire } from "@ciap/contract"
import { sourcesOf } from "@/lib/media"
import styles from "./picture.module.css"

/** Proportions in which pictures are shown, as width and height; a photograph of another shape is cut to them. */
const shapes = {
  piece: [1000, 1250],
  land: [1500, 1000],
  step: [800, 800],
} as const

/** In the grid of a catalogue: two in a row on a phone, four on a desk. */
const grid_sizes =
  "(min-width: 80rem) 19rem, (min-width: 64rem) 23vw, (min-width: 48rem) 31vw, 46vw"

type Props = {
  picture: PictureWire | null | undefined
  shape?: keyof typeof shapes
  /** How wide the picture is shown, in the words of the `sizes` attribute. */
  sizes?: string
  /** Beside its own title a picture says nothing new; then it is silent. */
  decorative?: boolean
  /** The picture a page opens with is fetched at once, all others when they come near. */
  first?: boolean
}

/** A picture on a ground of its own colour, which keeps its place free until it is there, and when it cannot be had. */
export function Picture({
  picture,
  shape = "piece",
  sizes = grid_sizes,
  decorative = false,
  first = false,
}: Props) {
  const frame = `${styles.frame} ${styles[shape]}`
  if (!picture) return <div className={frame} />
  const [width, height] = shapes[shape]
  const { src, srcSet } = sourcesOf(picture)
  return (
    <picture
      className={frame}
      style={picture.colour === null ? undefined : { background: picture.colour }}
    >
      <img
        src={src}
        srcSet={srcSet}
        sizes={srcSet && sizes}
        alt={decorative ? "" : picture.alt}
        width={width}
        height={height}
        decoding="async"
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : "auto"}
      />
    </picture>
  )
}
