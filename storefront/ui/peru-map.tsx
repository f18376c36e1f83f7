import { drawing, outlines, percent, sidesOf } from "@/lib/peru"
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

/** Weaves of sea, mountains and forest, small enough to be drawn in place. */
function Weaves() {
  return (
    <defs>
      <pattern id="map-sea" width="44" height="22" patternUnits="userSpaceOnUse">
        <path className={styles.wave} d="M0 8q11-10 22 0t22 0" />
      </pattern>
      <pattern id="map-mountains" width="48" height="36" patternUnits="userSpaceOnUse">
        <path
          className={styles.peak}
          d="M0 30h6v-6h6v-6h6v-6h12v6h6v6h6v6h6v4H0z"
          transform="translate(0 -4)"
        />
        <path className={styles.snow} d="M18 8h12v6h-12z" />
      </pattern>
      <pattern id="map-forest" width="30" height="30" patternUnits="userSpaceOnUse">
        <path className={styles.leaf} d="M7 16l6-8 6 8zM22 29l6-8 6 8zM-8 29l6-8 6 8z" />
      </pattern>
      <clipPath id="map-land">
        <path d={outlines.land} />
      </clipPath>
    </defs>
  )
}

function Drawing() {
  const { width, height } = drawing
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <Weaves />
      <path d={outlines.sea} fill="url(#map-sea)" />
      <path className={styles.land} d={outlines.land} />
      <g clipPath="url(#map-land)">
        <path d={outlines.forest} fill="url(#map-forest)" />
        <path className={styles.heights} d={outlines.mountains} />
        <path d={outlines.mountains} fill="url(#map-mountains)" />
        <path className={styles.lake} d={outlines.lake} />
      </g>
      <path className={styles.outline} d={outlines.land} />
    </svg>
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
