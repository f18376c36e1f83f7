import { beside } from "../kit/beside"
import { mix, tone } from "../kit/colour"
import { pts, soft, softLine } from "../form/outline"
import { type Path, type Point } from "../kit/geometry"
import { shadowOf } from "../kit/page"
import type { Look } from "../looks/groups"
import { placed } from "../form/hand"
import { flat, line } from "../form/solid"

/** Skin, hair and cloth as the papers they are cut from. */
const papers = ({ ground, dyes: [lead] }: Look) => {
  const skin = mix(mix(ground, "#A9714B", 0.62), "#fff4dc", 0.04)
  return { skin, far: tone(skin, -0.2), line: tone(skin, -0.34), hair: "#2E2422", cloth: lead }
}

/** A layer of paper with its shadow on the one below; shapes are in centimetres. */
const layer = (d: Path, paint: string): string =>
  shadowOf(d, { dx: 0.14, dy: 0.2, blur: "touch", opacity: 0.26 }) + flat(d, paint)

/**
 * A head from the side, its hair tied back, so near that only the ear, the jaw and the neck are seen.
 * @param jewel what hangs from the lobe, its hook’s eye on 0 0
 * @param cm_per_unit of the jewel’s drawing
 */
export function onEar(look: Look, jewel: string, cm_per_unit: number): string {
  const { skin, far, line: ink, hair } = papers(look)
  const strands = [0, 1, 2, 3, 4, 5].map((i) =>
    line(
      softLine(
        `${-7 + i * 1.1},${-9 + i * 0.3} ${-1 + i * 0.9},${-6.6 + i * 0.7} ${3.4 + i * 0.5},${-1.4 + i * 0.7}`,
      ),
      tone(hair, 0.13),
      0.09,
      0.8,
    ),
  )
  const ear = soft(
    "-0.9,2.5 -1.7,1.1 -2,-0.6 -1.5,-2.1 -0.2,-3 1.2,-2.8 1.9,-1.6 1.8,-0.3 1.1,0.9 0.7,2 0.2,3 -0.5,3.2",
  )
  const folds = [
    "-1.3,-1.4 -0.4,-2.4 0.9,-2.3 1.4,-1.3 1.2,-0.3 0.6,0.7",
    "-0.8,-0.9 0,-1.5 0.6,-0.9 0.3,0.1 -0.4,0.9 -0.9,0.6",
    "-1.1,0.4 -0.7,1 -0.4,1.5",
  ]
  const paper =
    layer(soft("-4.8,6 -4.5,9 -5,12 -7,18 8,18 5,13 4,8 3.9,2 0,2"), far) +
    layer(soft("-12,-12 2,-10 5,-5 4.6,0 3.2,4 1.4,4.6 -0.1,5.2 -1.6,7 -5,9 -12,10.4"), skin) +
    layer(
      soft(
        "-12,-14 10,-14 9,-4 7,2.6 4.4,5.4 3.4,4.4 2.6,2.4 2.3,0.6 1.9,-2.4 0,-3.7 -1.6,-3 -2.2,-1 -2.3,0.8 -3,-1.2 -3.8,-3.6 -7,-5.6 -12,-6",
      ),
      hair,
    ) +
    strands.join("") +
    layer(ear, tone(skin, 0.06)) +
    folds.map((noted) => line(softLine(noted), ink, 0.13, 0.75)).join("")
  const worn = placed(jewel, [-0.32, 2.72], cm_per_unit)
  return placed(paper + worn, [520, 470], 74)
}

/**
 * Neck and shoulders from the front.
 * @param px_per_cm how near
 * @param jewel drawn in centimetres, the pit of the neck on 0 0
 */
export function onNeck(look: Look, jewel: string, px_per_cm = 40): string {
  const { skin, far, line: ink, hair, cloth } = papers(look)
  const collar = ["-3.2,0.2 -1.8,0.6 -0.5,0.5", "3.2,0.2 1.8,0.6 0.5,0.5"].map((noted) =>
    line(softLine(noted), ink, 0.16, 0.6),
  )
  const neckline = softLine("-12,-1 -9.6,5.4 -5,10.4 0,12.4 5,10.4 9.6,5.4 12,-1")
  const paper =
    layer(soft("-7,-13 -7.4,-6 -6.6,-3 -3,-2 3,-2 6.6,-3 7.4,-6 7,-13"), hair) +
    layer(
      soft(
        "-4.9,-12 -4.7,-5.6 -5.4,-2.8 -9,-1 -15,1.4 -17,8 -17,24 17,24 17,8 15,1.4 9,-1 5.4,-2.8 4.7,-5.6 4.9,-12",
      ),
      skin,
    ) +
    flat(soft("-4.6,-12 -4.4,-6.4 -1.6,-4.4 2,-4.4 4.7,-6.4 4.9,-12"), far, 0.6) +
    layer(soft("-6,-14 -5.4,-8.6 -2.4,-6.2 0,-5.9 2.4,-6.2 5.4,-8.6 6,-14"), skin) +
    collar.join("")
  const dress =
    layer(
      `M-20 -2${neckline.slice(neckline.indexOf("C"))}L20 -4V26H-20Z`.replace(
        "M-20 -2",
        "M-20-4L-12-1",
      ),
      cloth,
    ) + line(neckline, tone(cloth, 0.3), 0.32)
  return placed(paper + dress + jewel, [500, 420], px_per_cm)
}

/** An open hand and its wrist; the jewel is drawn in centimetres, the heel of the hand on 0 0. */
export const onHand = (look: Look, jewel: string, at: Point = [520, 860], px_per_cm = 46): string =>
  beside("hand", look, at, px_per_cm) + placed(jewel, at, px_per_cm)

/** The lapel of a coat. @param jewel in centimetres, its middle on 0 0 */
export function onLapel(look: Look, jewel: string): string {
  const coat = "#4B5566"
  const stitch = (noted: string) =>
    `<path d="${softLine(noted)}" fill="none" stroke="${tone(coat, 0.25)}" stroke-width=".08" stroke-dasharray=".36 .26" stroke-linecap="round"/>`
  const threads = Array.from(
    { length: 46 },
    (_, i) => `M-14 ${(-15 + i * 0.76).toFixed(2)}H14`,
  ).join("")
  const paper =
    layer("M-2.6-16H14V22H-14V-6Q-10-13-2.6-16Z", coat) +
    `<path d="${threads}" stroke="${tone(coat, 0.06)}" stroke-width=".16" opacity=".6"/>` +
    layer("M-14-16H-4.2L-10.6 4L-14 7Z", papers(look).cloth) +
    layer(
      "M-4.4-16L-9.6-3Q-9 3-6.4 9L-1.2 17.4L1.6 4.4L6.4-6.9L1.3-6.7L5-11.4L2-16Z",
      tone(coat, 0.08),
    ) +
    stitch("-8.6,-7.6 -8.9,-3 -8.2,2 -5.9,8.6 -1.9,15") +
    stitch("1,11 2.2,3.6 4.9,-3.6") +
    line("M-1.3 17V24", tone(coat, -0.5), 0.14)
  return placed(paper + jewel, [480, 560], 56)
}

/** Points of a chain or cord about the neck, in centimetres. @param drop how far it hangs below the pit of the neck */
export const aboutNeck = (drop: number): Point[] =>
  pts(
    `-5.2,-3.1 -5.4,-0.4 -4.6,${drop * 0.42} -2.8,${drop * 0.8} 0,${drop} 2.8,${drop * 0.8} 4.6,${drop * 0.42} 5.4,-0.4 5.2,-3.1`,
  )
