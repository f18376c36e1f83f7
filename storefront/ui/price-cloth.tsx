import type { CSSProperties } from "react"
import type { PricePart } from "@/lib/price-parts"
import styles from "./price-cloth.module.css"
import { woven } from "./weave"

/** Each stripe has its own dye and weave, so that it is told apart without its colour. */
const stripes: Readonly<Record<PricePart["kind"], string>> = {
  producer: woven("cochineal"),
  premium: woven("qolle"),
  logistics: woven("lake"),
  services: woven("clay"),
  tax: `${styles.tax}`,
}

type Props = {
  parts: readonly PricePart[]
  /** Share of the makers' part that pays for materials, in tenths of a percent. */
  materials_tenths?: number
}

const share = (value: number): CSSProperties => ({ "--share": value }) as CSSProperties

/**
 * A price drawn as a cloth that hangs from a rod, each stripe as high as its share; on a phone it lies on its side. It
 * is a picture beside the table that says the same in figures, so it is silent for a screen reader.
 */
export function PriceCloth({ parts, materials_tenths = 0 }: Props) {
  return (
    <div className={styles.hanging} aria-hidden="true">
      <div className={styles.rod} />
      <div className={styles.cloth}>
        {parts
          .filter((part) => part.tenths > 0)
          .map((part) => (
            <div
              key={part.kind}
              className={`${styles.stripe} ${stripes[part.kind]}`}
              style={share(part.tenths)}
            >
              {part.kind === "producer" && materials_tenths > 0 && (
                <div className={styles.materials} style={share(materials_tenths)} />
              )}
            </div>
          ))}
        <div className={styles.fringe} />
      </div>
    </div>
  )
}

/** The colour and weave by which a row of the table names its stripe. */
export function StripeKey({ kind }: { kind: PricePart["kind"] }) {
  return <span className={`${styles.key} ${stripes[kind]}`} aria-hidden="true" />
}
