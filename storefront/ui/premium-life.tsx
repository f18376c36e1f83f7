import type { Market, ReturnedFigures } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { shareOf } from "@/lib/months"
import styles from "./premium-life.module.css"
import { type Weave, WeaveKey, woven } from "./weave"

/** The stations of a premium in the order in which it passes them, each with its weave. */
const stations = [
  ["pending", "lake"],
  ["available", "chilca"],
  ["allocated", "indigo"],
  ["disbursed", "cochineal"],
] as const satisfies readonly (readonly [keyof ReturnedFigures, Weave])[]

/** Where the premium of one currency is now: one band, as long as all of it, cut where each station ends. */
export function PremiumLife({ figures, market }: { figures: ReturnedFigures; market: Market }) {
  const t = useTranslations("terms.returned")
  const format = formatterOf(market)
  // A debt of a group after a return is a negative station; a band cannot be drawn of less than nothing.
  const drawn = stations.filter(([station]) => BigInt(figures[station].amount_minor) > 0n)
  const whole = drawn.reduce((sum, [station]) => sum + BigInt(figures[station].amount_minor), 0n)
  return (
    <div className={styles.life}>
      <div className={styles.band} aria-hidden="true">
        {drawn.map(([station, weave]) => (
          <div
            key={station}
            className={woven(weave)}
            style={{ width: `${shareOf(figures[station], whole)}%` }}
          />
        ))}
      </div>
      <dl className="figures">
        {stations.map(([station, weave]) => (
          <div key={station}>
            <dt>
              <WeaveKey weave={weave} /> {t(station)}
            </dt>
            <dd>{format.money(figures[station])}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
