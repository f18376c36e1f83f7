import { type Point, ring, sampled } from "../kit/geometry"
import { pts } from "../form/outline"
import { arc } from "../form/hand"
import type { Mark } from "../form/marks"

/** A leaf with midrib and veins, its stem at 0 0, growing upwards; about 100 high. */
export function leaf(paint: string, vein: string, width = 34): Mark[] {
  const blade = sampled(
    [
      [0, 0],
      [width * 0.8, -26],
      [width, -52],
      [width * 0.55, -82],
      [0, -104],
      [-width * 0.55, -82],
      [-width, -52],
      [-width * 0.8, -26],
    ],
    5,
    true,
  )
  const veins = [22, 40, 58, 76].flatMap((up): Mark[] =>
    [1, -1].map((side) => ({
      points: [
        [0, -up],
        [side * width * 0.62 * (1 - up / 150), -up - 15],
      ],
      paint: vein,
      width: 3.2,
    })),
  )
  return [
    { points: blade, paint },
    {
      points: pts("0,14 0,-92"),
      paint: vein,
      width: 4.5,
    },
    ...veins,
  ]
}

/** A fish that swims to the left, about 150 long, its middle at 0 0. */
export function fish(paint: string, line: string): Mark[] {
  const body = sampled(pts("-78,2 -50,-26 -6,-36 38,-20 58,-6 58,6 38,20 -6,36 -50,28"), 5, true)
  const tail: Point[] = pts("50,0 84,-32 76,0 84,32")
  const fin: Point[] = pts("-18,-34 10,-56 26,-26")
  const belly: Point[] = pts("-6,35 18,52 24,25")
  const scales = [-18, 2, 22, 40].flatMap((x, i): Mark[] =>
    [-14, 0, 14].slice(i > 2 ? 1 : 0, i > 2 ? 2 : 3).map((y) => ({
      points: arc([x + (y === 0 ? 8 : 0), y], 9, 8, -1.3, 1.3, 6),
      paint: line,
      width: 3.2,
    })),
  )
  return [
    { points: fin, paint },
    { points: belly, paint },
    { points: tail, paint },
    { points: body, paint },
    { points: arc([-58, 0], 22, 32, -0.95, 0.95, 8), paint: line, width: 4.5 },
    { points: ring([-58, -8], 7, 7, 12), paint: line },
    ...scales,
    {
      points: pts("60,-4 74,-16"),
      paint: line,
      width: 3,
    },
    {
      points: pts("60,4 74,16"),
      paint: line,
      width: 3,
    },
  ]
}

/** An open flower of five round petals, about 60 across. */
export function flower(petal: string, heart: string, petals = 5): Mark[] {
  const round = Array.from({ length: petals }, (_, i) => {
    const a = (i / petals) * 2 * Math.PI - Math.PI / 2
    return { points: ring([Math.cos(a) * 17, Math.sin(a) * 17], 13, 13, 14), paint: petal }
  })
  return [...round, { points: ring([0, 0], 9, 9, 12), paint: heart }]
}

/** A sprig: a bent stem with small leaves on both sides, from 0 0 upwards, about 90 high. */
export function sprig(stem: string, blades: string): Mark[] {
  const stalk = sampled(pts("0,0 4,-30 -3,-60 3,-92"), 5)
  const leaves = [16, 36, 56, 74].flatMap((up, i): Mark[] =>
    [1, -1].map((side) => ({
      points: sampled(
        [
          [0, -up],
          [side * 12, -up - 16],
          [side * (27 - i * 3), -up - 14],
          [side * 14, -up - 3],
        ],
        4,
        true,
      ),
      paint: blades,
    })),
  )
  return [...leaves, { points: stalk, paint: stem, width: 4 }]
}

/** One wave of a running scroll, 100 wide, its foot on the line y = 0. */
export function scroll(paint: string): Mark[] {
  const spiral = Array.from({ length: 26 }, (_, i): Point => {
    const t = i / 25
    const a = Math.PI * (1 + t * 2.6)
    const r = 30 * (1 - t * 0.78)
    return [60 + Math.cos(a) * r, -34 + Math.sin(a) * r]
  })
  return [
    { points: [[0, 0], [18, -6], ...spiral], paint, width: 11, taper: 0.1 },
    {
      points: pts("0,0 50,0 100,0"),
      paint,
      width: 9,
      taper: 0,
    },
  ]
}
