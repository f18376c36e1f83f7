import type { Chance } from "../../kit/chance"
import { tone } from "../../kit/colour"
import { n, type Path } from "../../kit/geometry"
import { clipped, shape, stroke } from "../../kit/svg"
import type { Look } from "../../looks/groups"

/** What a work is drawn with; its middle is at 0 0 and it is about 400 px wide. */
export type Bench = { readonly look: Look; readonly chance: Chance }
export type Work = (bench: Bench) => string

/** The shadow of a thing on the bench. */
export const cast = (d: Path, lift = 12): string =>
  shape(d, "#1d1217", {
    opacity: 0.26,
    filter: "url(#near)",
    transform: `translate(${lift} ${n(lift * 1.3)})`,
  })

/** A form of one material: lit at the upper left, shaded at the lower right. */
export function solid(d: Path, colour: string, id: string): string {
  return (
    cast(d) +
    shape(d, colour) +
    clipped(
      id,
      d,
      shape(d, tone(colour, -0.22), { transform: "translate(34 44)", opacity: 0.55 }) +
        stroke(d, tone(colour, 0.32), 16, { opacity: 0.5, transform: "translate(5 6)" }),
    )
  )
}
