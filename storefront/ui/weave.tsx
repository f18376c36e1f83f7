import styles from "./weave.module.css"

export const weaves = ["cochineal", "qolle", "lake", "clay", "chilca", "indigo", "ash"] as const

/** A dye together with the pattern that tells it apart; `ash` is a bare warp, for what was taken back. */
export type Weave = (typeof weaves)[number]

/** Class names that fill an element with a weave. */
export const woven = (weave: Weave): string => `${styles.weave} ${styles[weave]}`

/** The small square by which a legend names a weave. */
export function WeaveKey({ weave }: { weave: Weave }) {
  return <span className={`${woven(weave)} ${styles.key}`} aria-hidden="true" />
}
