import { percent, sheet, sidesOf } from "@/lib/peru"
import { Link } from "./link"
import styles from "./peru-map.module.css"

/** A marked place: a link whose name stands beside it. */
export type MapSpot = {
  name: string
  note: string
  /** Shown in the mark where it stands for several. */
  count: number
  href: string
  latitude: number
  longitude: number
}

/** The drawing, by day and by lamplight. What it says stands in the list, so it is silent. */
function Drawing() {
  return (
    <picture>
      <source media="screen and (prefers-color-scheme: dark)" srcSet="/pictures/peru-night.svg" />
      <img src="/pictures/peru-day.svg" alt="" {...sheet} loading="lazy" decoding="async" />
    </picture>
  )
}

/**
 * A drawn map of Peru with named marks that are links. The list beside it says the same, so that nobody needs to see
 * the map.
 */
export function PeruMap({ label, spots }: { label: string; spots: readonly MapSpot[] }) {
  const sides = sidesOf(spots)
  return (
    <nav className={styles.map} aria-label={label}>
      <Drawing />
      <ul>
        {spots.map((spot) => {
          const { name, note, count, href } = spot
          const { left, top } = percent(spot.latitude, spot.longitude)
          return (
            <li
              key={name}
              className={styles[sides.get(spot) ?? "east"]}
              style={{ left: `${left}%`, top: `${top}%` }}
            >
              <Link href={href}>
                <span className={styles.mark} aria-hidden="true">
                  {count > 1 && count}
                </span>
                <span className={styles.name}>
                  {name} <span className={styles.note}>{note}</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
