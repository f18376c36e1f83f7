import { dyes, tone } from "../kit/colour"
import { nth, type Point, poly, ribbon, sampled } from "../kit/geometry"
import { angel } from "../figures/angel"
import { rosette } from "../figures/bull"
import { child, dressed, joseph, mary } from "../figures/cast"
import type { Dress } from "../figures/paints"
import type { Drawn } from "../form/drawn"
import { type Hand, placed } from "../form/hand"
import { pts, soft } from "../form/outline"
import { flat, line, oval, solid } from "../form/solid"

/** Paints of a piece from Lurín: earth colours, or the fired clay with a little cream. */
export type Earths = {
  readonly trunk: string
  readonly leaf: string
  readonly petals: readonly string[]
  readonly bird: string
  readonly cream: string
  readonly robes: readonly string[]
}

export const multicolour: Earths = {
  trunk: "#7A4A30",
  leaf: dyes.chilca,
  petals: ["#C4586A", dyes.qolle, "#4F7396", "#A4382B"],
  bird: "#4F7396",
  cream: dyes.chalk,
  robes: ["#4F7396", "#C4586A", dyes.qolle],
}
export const natural: Earths = {
  trunk: "#8E4C2E",
  leaf: "#B6703F",
  petals: ["#E3C59A", "#A85A34", "#C98F5C", "#8E4C2E"],
  bird: "#C98F5C",
  cream: "#E3C59A",
  robes: ["#A85A34", "#C98F5C", "#8E4C2E"],
}

/** A bird of clay that looks to the left, about 200 long, its breast on 0 0. */
export function clayBird(hand: Hand, paint: string, wing: string, line_paint = "#2A1B14"): string {
  return (
    solid(hand, soft("60,-20 150,-64 176,-40 90,10"), wing, { depth: 12 }) +
    solid(hand, soft("-96,-70 -60,-104 -16,-84 20,-40 86,-26 70,24 0,46 -50,16 -70,-36"), paint, {
      depth: 24,
    }) +
    solid(hand, soft("-10,-30 60,-40 100,-10 30,16"), wing, {
      depth: 12,
      decor: line("M0-8Q40 0 90-14M10-22Q44-18 80-28", paint, 6),
    }) +
    solid(hand, soft("-92,-76 -132,-62 -90,-54"), dyes.qolle, { depth: 6 }) +
    flat(oval(-62, -76, 9), line_paint)
  )
}

/** A flower that a leaf carries, about 130 across. */
export const bloom = (hand: Hand, paint: string, heart: string): string =>
  Array.from({ length: 6 }, (_, i) => {
    const a = (i / 6) * 2 * Math.PI
    return solid(hand, oval(Math.cos(a) * 40, Math.sin(a) * 40, 31), paint, { depth: 14 })
  }).join("") + solid(hand, oval(0, 0, 25), heart, { depth: 10 })

export const leafOf = (hand: Hand, paint: string, turn: number): string =>
  `<g transform="rotate(${turn})">${solid(
    hand,
    soft("0,0 32,-46 26,-100 0,-130 -26,-100 -32,-46"),
    paint,
    { depth: 16, decor: line("M0-6V-112", tone(paint, -0.35), 7) },
  )}</g>`

type Branch = readonly Point[]

const branches: readonly Branch[] = [
  pts("0,-210 -170,-250 -330,-350 -360,-520"),
  pts("0,-210 170,-250 330,-350 360,-520"),
  pts("0,-400 -130,-450 -220,-590 -210,-760"),
  pts("0,-400 130,-450 220,-590 210,-760"),
  pts("0,-520 -10,-660 0,-800 0,-900"),
]

/** What grows on a branch: leaves on both sides, a flower at its end. */
function grown(
  hand: Hand,
  branch: Branch,
  i: number,
  { trunk, leaf, petals, cream }: Earths,
): { wood: string; leaves: string; flowers: string } {
  const course = sampled(branch, 8)
  const wood = solid(hand, poly(ribbon(course, (t) => 46 - 18 * t)), trunk, { depth: 18 })
  const at = (share: number): Point => course[Math.round(share * (course.length - 1))] ?? [0, 0]
  const side = i % 2 === 0 ? -1 : 1
  const leaves = [0.26, 0.4, 0.52, 0.64, 0.76, 0.86, 0.95]
    .map((share, k) =>
      placed(
        leafOf(
          hand,
          k % 2 === 0 ? leaf : tone(leaf, 0.18),
          (k % 2 === 0 ? 1 : -1) * 58 + side * 12,
        ),
        at(share),
        1.02,
      ),
    )
    .join("")
  const end = at(1)
  const flowers =
    placed(bloom(hand, petals[i % petals.length] ?? cream, cream), [end[0], end[1] - 30], 1.02) +
    placed(
      bloom(hand, petals[(i + 1) % petals.length] ?? cream, cream),
      [at(0.62)[0] + side * -52, at(0.62)[1] - 46],
      0.6,
    )
  return { wood, leaves, flowers }
}

/** Mary, Joseph and the child, small enough for a shelf or a branch. @param scale of Mary */
export function smallFamily(hand: Hand, earths: Earths, scale: number, apart: number): string {
  const { trunk, cream, petals, robes } = earths
  const skin = earths === natural ? "#B4744A" : "#C98B5E"
  const d = (robe: string): Dress => dressed(robe, cream, cream, { skin, hat: trunk })
  return (
    placed(mary(hand, d(nth(robes, 0))), [-apart, -60], scale) +
    placed(joseph(hand, d(nth(robes, 1))), [apart, -60], scale * 0.96) +
    placed(child(hand, cream, trunk, nth(petals, 0)), [0, -10], scale)
  )
}

function base(hand: Hand, { trunk, cream, petals }: Earths): string {
  const foot = soft("-300,-60 -220,-130 0,-160 220,-130 300,-60 250,4 0,20 -250,4")
  const rosettes = [-200, -100, 0, 100, 200].map((x) =>
    rosette([x, -10 - Math.abs(x) * 0.08], 15, nth(petals, 0), cream),
  )
  const stem = soft("-54,-110 -34,-300 -28,-520 0,-560 28,-520 34,-300 54,-110 0,-90")
  return (
    solid(hand, foot, trunk, {
      depth: 44,
      decor: line("M-320-50Q0 20 320-50", cream, 12) + rosettes.join(""),
    }) + solid(hand, stem, trunk, { depth: 30 })
  )
}

/** Where birds sit, and which way they look (1 to the left). */
const perches: readonly (readonly [x: number, y: number, looks: number])[] = [
  [-300, -640, 1],
  [292, -650, -1],
  [-120, -860, 1],
  [130, -870, -1],
  [-420, -390, 1],
  [430, -400, -1],
]

/** A tree of life: stem, branches, birds, and people under it. @param crowded the large tree carries more */
export function treeOfLife(hand: Hand, earths: Earths, crowded: boolean): Drawn {
  const { cream, bird, petals, robes } = earths
  const parts = branches.map((branch, i) => grown(hand, branch, i, earths))
  const birds = perches.slice(0, crowded ? 6 : 2).map(([x, y, looks], i) => {
    const one = clayBird(hand, i % 2 === 0 ? bird : nth(petals, 1), cream)
    return placed(one, [x, y], [0.72 * looks, 0.72])
  })
  const dress = dressed(nth(robes, 2), cream, cream)
  const winged = { dress, holds: "prayer", cloth: "dots" } as const
  const crown = crowded ? placed(angel(hand, winged, cream, nth(petals, 0)), [0, -860], 0.22) : ""
  const art =
    base(hand, earths) +
    (["wood", "leaves", "flowers"] as const)
      .map((what) => parts.map((part) => part[what]).join(""))
      .join("") +
    birds.join("") +
    crown +
    smallFamily(hand, earths, 0.26, 130)
  return {
    art,
    box: { x: -470, y: crowded ? -1080 : -1010, width: 940, height: crowded ? 1100 : 1030 },
    wide_cm: crowded ? 30 : 16,
    pose: "stands",
    fine: true,
    feet: [{ at: [0, -40], rx: 290, ry: 60 }],
    depth: 60,
    focus: { at: [-110, -420], width: 480 },
  }
}
