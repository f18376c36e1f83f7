import type { CSSProperties } from "react"
import type { CraftStep } from "@ciap/contract"
import { Picture } from "./picture"
import styles from "./work-steps.module.css"

type Props = {
  steps: readonly CraftStep[]
  /** In as many columns as there is room for, or small and side by side under a piece. */
  size?: "large" | "small"
}

const sizes = {
  large: "(min-width: 64rem) 18rem, (min-width: 36rem) 45vw, 90vw",
  small: "(min-width: 64rem) 12rem, (min-width: 48rem) 30vw, 44vw",
}

/** More pictures in a row would be too small to read. */
const widest = 6

/** The work step by step, drawn where drawings of the steps are kept. */
export function WorkSteps({ steps, size = "large" }: Props) {
  const drawn = steps.some(({ picture }) => picture !== null)
  const rows = Math.ceil(steps.length / widest)
  const columns = { "--columns": Math.ceil(steps.length / rows) } as CSSProperties
  return (
    <ol style={columns} className={`${styles.steps} ${drawn ? styles[size] : styles.told}`}>
      {steps.map(({ text, picture }) => (
        <li key={text}>
          {drawn && <Picture picture={picture} shape="step" sizes={sizes[size]} decorative />}
          <p>
            <span>{text}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
