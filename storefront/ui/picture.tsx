import type { Picture as PictureWire } from "@ciap/contract"
import type { z } from "zod"
import { mediaUrl } from "@/lib/media"
import styles from "./picture.module.css"

type Props = {
  picture: z.infer<typeof PictureWire> | undefined
  /** Beside its own title a picture says nothing new; then it is silent. */
  decorative?: boolean
  /** The picture a page opens with is fetched at once, all others when they come near. */
  first?: boolean
}

/** A picture in 4:5 on a quiet ground, which stays when the picture cannot be had. */
export function Picture({ picture, decorative = false, first = false }: Props) {
  if (picture === undefined) return <div className={styles.frame} />
  return (
    <picture className={styles.frame}>
      <img
        src={mediaUrl(picture.url)}
        alt={decorative ? "" : picture.alt}
        width={800}
        height={1000}
        decoding="async"
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : "auto"}
      />
    </picture>
  )
}
