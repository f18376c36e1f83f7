import { chance } from "../../src/chance"
import {
  border,
  coast,
  easternFoot,
  peru,
  type Place,
  rivers,
  titicaca,
  westernFoot,
} from "./outline"
import { mapInks, type MapTheme } from "./inks"
import { mapSize, onSheet } from "./projection"
import { boats, mountains, puna, trees, waves } from "./scenery"

type Point = readonly [x: number, y: number]

const at = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`

/** A line as scissors follow it: every long stretch gets a few shallow bends. */
function cut(places: readonly Place[], seed: string): Point[] {
  const next = chance(`map:${seed}`)
  return places.map(onSheet).flatMap((from, i, all) => {
    const to = all[i + 1]
    const points: Point[] = [from]
    if (to === undefined) return points
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const bends = Math.floor(Math.hypot(dx, dy) / 26)
    for (let k = 1; k <= bends; k++) {
      const along = k / (bends + 1)
      const aside = ((next() - 0.5) * 3) / Math.max(1, Math.hypot(dx, dy))
      points.push([from[0] + dx * along - dy * aside, from[1] + dy * along + dx * aside])
    }
    return points
  })
}

const paper = (points: readonly Point[]) => `M${points.map(at).join("L")}Z`

/** Through the points without a corner. */
function flow(places: readonly Place[]): string {
  const points = places.map(onSheet)
  const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const [first, ...rest] = points
  if (first === undefined) return ""
  const last = rest[rest.length - 1] ?? first
  const bends = rest.slice(0, -1).map((p, i) => `Q${at(p)} ${at(middle(p, rest[i + 1] ?? p))}`)
  return `M${at(first)}${bends.join("")}L${at(last)}`
}

/** East of the lake, outside Peru: the sheet of the highlands is cut there, the border trims it. */
const beyond_titicaca: Place = [-17.9, -68.3]

/** All that is not sea: the coast of the whole frame, carried on to the north and the south of Peru. */
const continent: readonly Place[] = [
  [1, -80.1],
  [0.1, -80.05],
  [-0.9, -80.7],
  [-1.3, -80.9],
  [-2.2, -80.98],
  [-2.55, -80.5],
  [-2.75, -80.1],
  [-2.35, -79.95],
  [-2.4, -79.75],
  [-3, -79.75],
  [-3.3, -80.05],
  [-3.43, -80.26],
  [-3.5, -80.53],
  ...[...coast].reverse(),
  [-18.34, -70.39],
  [-20.2, -70.15],
  [-20.2, -66],
  [1, -66],
]

/**
 * The map of Peru in cut paper as one SVG: sea, neighbours, and the country in three papers (coast, highlands, forest)
 * with the lake and the great rivers. Nothing in it needs to be rasterised; marks and names are laid over it with
 * `percent`, because only a page knows its reader's letters.
 * @param theme `night` for the dark theme: the same papers by lamplight
 */
export function drawMap(theme: MapTheme = "day"): string {
  const ink = mapInks[theme]
  const land = paper(cut([...peru, ...peru.slice(0, 1)], "land"))
  const between_feet = [...westernFoot, beyond_titicaca, ...[...easternFoot].reverse()]
  const hills = cut(between_feet, "hills")
  const forest = [
    ...cut(easternFoot, "east"),
    ...[[-14.5, -66] as const, [1, -66] as const, [1, -78.9] as const].map(onSheet),
  ]
  const sheet = `width="${mapSize.width}" height="${mapSize.height}"`
  const drop = (d: string, x: number, y: number) =>
    `<path fill="${ink.shadow}" opacity=".2" transform="translate(${x} ${y})" d="${d}"/>`
  const layer = (d: string, fill: string) =>
    `${drop(d, 3, 4)}<path fill="${fill}" d="${d}"/>` +
    `<path fill="none" stroke="${ink.edge}" stroke-width="1.2" opacity=".5" d="${d}"/>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapSize.width} ${mapSize.height}" ${sheet}>` +
    `<defs><clipPath id="peru"><path d="${land}"/></clipPath></defs>` +
    `<rect ${sheet} fill="${ink.sea}"/>${waves(ink)}${boats(ink)}` +
    `${layer(paper(cut(continent, "continent")), ink.neighbours)}` +
    `${drop(land, 5, 7)}<path fill="${ink.coast}" d="${land}"/>` +
    `<g clip-path="url(#peru)">${layer(paper(hills), ink.highlands)}` +
    `${layer(paper(cut(puna, "puna")), ink.puna)}` +
    `${layer(paper(forest), ink.forest)}${trees(ink)}` +
    `<path fill="none" stroke="${ink.water}" stroke-width="3.2" stroke-linecap="round" d="${rivers.map(flow).join("")}"/>` +
    `${mountains(ink)}</g><path fill="none" stroke="${ink.edge}" stroke-width="2" stroke-linejoin="round" d="${paper(border.map(onSheet)).replace(/Z$/, "")}" opacity=".75" stroke-dasharray="1 6" stroke-linecap="round"/>` +
    `${drop(paper(cut(titicaca, "lake")), 1, 2)}<path fill="${ink.water}" d="${paper(cut(titicaca, "lake"))}"/>` +
    `</svg>\n`
  )
}
