import { bandOf } from "@/lib/weaving"
import styles from "./woven-line.module.css"

/**
 * The shop's only ornament: a woven band whose figure and dyes follow from its seed. It draws itself once when the
 * page opens; whoever wants no motion finds it woven.
 */
export function WovenLine({ seed }: { seed: string }) {
  // The id follows from the seed, not from React: layout and page are rendered apart and would hand out the same twice.
  const { id, width, height, threads } = bandOf(seed)
  return (
    <svg className={styles.line} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
          {threads.map(({ dye, path }) => (
            <path key={dye} className={styles[dye]} d={path} />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  )
}
