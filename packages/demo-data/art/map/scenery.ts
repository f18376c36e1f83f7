import { chance } from "../../src/chance"
import type { MapInks } from "./inks"
import { easternFoot, type Place, westernFoot } from "./outline"
import { onSheet } from "./projection"

type Point = readonly [x: number, y: number]

/** Longitude of a line of the chart at one latitude. */
function longitudeOf(line: readonly Place[], latitude: number): number {
  const i = line.findIndex(([south]) => south <= latitude)
  const [a, b] = [line[Math.max(0, i - 1)], line[i < 0 ? line.length - 1 : i]]
  if (a === undefined || b === undefined) return 0
  const share = a[0] === b[0] ? 0 : (latitude - a[0]) / (b[0] - a[0])
  return a[1] + (b[1] - a[1]) * Math.min(1, Math.max(0, share))
}

const peak = ([x, y]: Point, width: number, height: number, lean: number, ink: MapInks): string => {
  const top = `${(x + lean).toFixed(1)} ${(y - height).toFixed(1)}`
  const side = (share: number, sign: number) =>
    `${(x + lean * (1 - share) + (sign * width * share) / 2).toFixed(1)} ${(y - height * (1 - share)).toFixed(1)}`
  return (
    `<path fill="${ink.peak_lit}" d="M${top}L${side(1, -1)}L${x.toFixed(1)} ${y.toFixed(1)}Z"/>` +
    `<path fill="${ink.peak}" d="M${top}L${x.toFixed(1)} ${y.toFixed(1)}L${side(1, 1)}Z"/>` +
    (height > 24
      ? `<path fill="${ink.snow}" d="M${top}L${side(0.36, -1)}L${(x + lean * 0.7).toFixed(1)} ${(y - height * 0.72).toFixed(1)}L${side(0.36, 1)}Z"/>`
      : "")
  )
}

/** The high grasslands: a sheet that keeps its distance from both feet of the mountains. */
export const puna: readonly Place[] = (() => {
  const side = (share: number) =>
    Array.from({ length: 22 }, (_, i): Place => {
      const latitude = -5.6 - i * 0.58
      const west = longitudeOf(westernFoot, latitude)
      const east = latitude < -14 ? -68.3 : longitudeOf(easternFoot, latitude)
      const sway = Math.sin(i * 1.7 + share * 9) * 0.12
      return [latitude, west + (east - west) * (share + sway * (1 - share))]
    })
  return [...side(0.24), ...side(0.8).reverse()]
})()

/** The cordillera: rows of folded peaks between the two feet of the mountains, the far ones first. */
export function mountains(ink: MapInks): string {
  const next = chance("map:mountains")
  const drawn: string[] = []
  for (let latitude = -5.2; latitude > -17.7; latitude -= 0.4) {
    const west = longitudeOf(westernFoot, latitude)
    const east = longitudeOf(easternFoot, latitude)
    const places = Math.max(1, Math.floor((east - west - 0.5) / 0.8))
    for (let k = 0; k < places; k++) {
      const share = (k + 0.5 + (next() - 0.5) * 0.5) / places
      const at = onSheet([
        latitude + (next() - 0.5) * 0.3,
        west + 0.35 + (east - west - 0.7) * share,
      ])
      const high = 1 - Math.abs(share - 0.4)
      const height = 15 + high * 14 + next() * 8
      drawn.push(peak(at, height * (1.15 + next() * 0.3), height, (next() - 0.5) * 8, ink))
    }
  }
  return drawn.join("")
}

/** The forest: leaves on their stems, in rows that shift like a brick wall. */
export function trees(ink: MapInks): string {
  const next = chance("map:trees")
  const [leaves, stems]: [string[], string[]] = [[], []]
  for (let row = 0, latitude = -0.8; latitude > -13.4; latitude -= 0.62, row++) {
    const from = latitude > -4.9 ? -79 : longitudeOf(easternFoot, latitude)
    for (let longitude = from + 0.45 + (row % 2) * 0.4; longitude < -68.6; longitude += 0.85) {
      const at = onSheet([latitude + (next() - 0.5) * 0.24, longitude + (next() - 0.5) * 0.3])
      const [x, y] = at.map(Math.round)
      const [w, h] = [10 + Math.round(next() * 4), 17 + Math.round(next() * 8)]
      leaves.push(`M${x} ${y}q${-w} ${-h / 2} 0 ${-h}q${w} ${h / 2} 0 ${h}z`)
      stems.push(`M${x} ${(y ?? 0) - 2}v7`)
    }
  }
  return (
    `<path fill="${ink.leaf}" d="${leaves.join("")}"/>` +
    `<path stroke="${ink.leaf}" stroke-width="2" d="${stems.join("")}"/>`
  )
}

/** Rows of low waves that leave the open sea quiet. */
export function waves(ink: MapInks): string {
  const next = chance("map:waves")
  const drawn: string[] = []
  for (let row = 0; row < 22; row++) {
    const y = 40 + row * 56
    for (let x = 18 + (row % 2) * 46; x < 640; x += 92) {
      const [wx, wy] = [x + (next() - 0.5) * 20, y + (next() - 0.5) * 14]
      if (next() < 0.72) drawn.push(`M${wx.toFixed(1)} ${wy.toFixed(1)}q8 -9 16 0t16 0t16 0`)
    }
  }
  return `<path fill="none" stroke="${ink.wave}" stroke-width="3" stroke-linecap="round" d="${drawn.join("")}"/>`
}

/** Two reed boats off the north coast, as fishermen ride them. */
export const boats = (ink: MapInks): string =>
  (
    [
      [150, 620, 1],
      [262, 700, 0.72],
    ] as const
  )
    .map(
      ([x, y, scale]) =>
        `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="${ink.reed}" d="M-62 2Q-10 26 34 10Q56 0 66 -34Q70 -12 54 10Q30 30 -20 26Q-50 22 -62 2Z"/>` +
        `<path fill="none" stroke="${ink.edge}" stroke-width="2" d="M-34 12l-4 9M-8 17l-2 9M18 15l2 9M42 5l6 7"/>` +
        `<path fill="none" stroke="${ink.wave}" stroke-width="3" stroke-linecap="round" d="M-80 34q9 -9 18 0t18 0t18 0t18 0t18 0t18 0t18 0"/></g>`,
    )
    .join("")
