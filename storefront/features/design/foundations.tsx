import { useTranslations } from "next-intl"
import { WeaveKey, weaves, woven } from "@/ui/weave"
import { WovenLine } from "@/ui/woven-line"
import styles from "./foundations.module.css"
import { Part } from "./specimen"

const colours = [
  "fleece",
  "chalk",
  "undyed",
  "thread",
  "ash",
  "ink",
  "walnut",
  "cochineal",
  "cochineal-deep",
  "indigo",
  "chilca",
  "qolle",
  "clay",
  "lake",
] as const

const steps = ["step-5", "step-4", "step-3", "step-2", "step-1", "step-0", "step--1"] as const
const spaces = [1, 2, 3, 4, 6, 8, 12, 16, 24] as const
/** Titles are set in the serif; from here down it is the sans. */
const serif_steps = 5

function Swatches() {
  return (
    <ul className={styles.swatches}>
      {colours.map((name) => (
        <li key={name}>
          <span style={{ background: `var(--${name})` }} />
          {name}
        </li>
      ))}
    </ul>
  )
}

function TypeScale({ sample }: { sample: string }) {
  return (
    <ul className={styles.scale}>
      {steps.map((step, index) => (
        <li key={step}>
          <code>{step}</code>
          <span
            className={index < serif_steps ? styles.serif : undefined}
            style={{ fontSize: `var(--${step})` }}
          >
            {sample}, 1 234,50 € · Ñaña, Qapaq Ñan, Höhe, œuvre
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What every part is made of: colours, type, rhythm, the woven line, weaves. */
export function Foundations({ seeds }: { seeds: readonly string[] }) {
  const t = useTranslations("design.foundations")
  return (
    <>
      <Part id="colour" title={t("colour")} text={t("colourText")}>
        <Swatches />
      </Part>
      <Part id="type" title={t("type")} text={t("typeText")}>
        <TypeScale sample={t("sample")} />
      </Part>
      <Part id="space" title={t("space")} text={t("spaceText")}>
        <ul className={styles.spaces}>
          {spaces.map((space) => (
            <li key={space}>
              <code>space-{space}</code>
              <span style={{ width: `var(--space-${space})` }} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="weaves" title={t("weaves")} text={t("weavesText")}>
        <ul className={styles.swatches}>
          {weaves.map((weave) => (
            <li key={weave}>
              <span className={woven(weave)} />
              <WeaveKey weave={weave} /> {weave}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="woven" title={t("woven")} text={t("wovenText")}>
        <ul className={styles.lines}>
          {seeds.map((seed) => (
            <li key={seed}>
              <code>{seed}</code>
              <WovenLine seed={seed} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}
