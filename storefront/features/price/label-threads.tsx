import type { LabelPlace } from "./label-places"
import styles from "./price-explained.module.css"

/** Where in a label its thread is tied: the middle of its first line, in rem. */
const knot = 0.8

/** Threads from the middle of each stripe to its label; all lengths in rem. */
export function LabelThreads({
  places,
  height,
}: {
  places: readonly LabelPlace[]
  height: number
}) {
  return (
    <svg
      className={styles.threads}
      viewBox={`0 0 10 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {places.map(({ middle, top }) => (
        <path
          key={middle}
          d={`M0 ${middle}C5 ${middle} 5 ${top + knot} 10 ${top + knot}`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
