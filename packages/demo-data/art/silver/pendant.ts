import { type Path, type Point, sampled } from "../kit/geometry"
import { pts, soft } from "../form/outline"
import type { Drawn } from "../form/drawn"
import { type Hand } from "../form/hand"
import { flat, line, oval } from "../form/solid"
import { cloth } from "./cloth"
import { cabochon, laid, sheet, silver, thick, wire } from "./metal"

/** The spiral with its stone and its loop, the loop’s eye at 0 -480. */
export function spiral(hand: Hand): string {
  const course = Array.from({ length: 120 }, (_, i): Point => {
    const t = i / 119
    const a = -Math.PI / 2 + t * 2 * Math.PI * 2.15
    const r = 330 - 190 * t
    return [Math.cos(a) * r, Math.sin(a) * r * 1.12]
  })
  const bail = pts("-10,-370 -46,-420 -40,-490 0,-512 40,-490 46,-420 10,-370")
  const gem = cabochon(hand, oval(0, 0, 118, 130), "#6E8F4E", "#2E4A2A", 120)
  return (
    laid(thick(course, 54), 14, 22) +
    wire(sampled(bail, 8), 26) +
    wire(course, 52) +
    sheet(hand, oval(0, 4, 146, 158), 0.5, 9) +
    `<g transform="translate(0 4)">${gem}</g>` +
    line(oval(0, 4, 118, 130), silver.deep, 5, 0.6)
  )
}

/** Silver that turns round a stone, on its cord. */
export function spiralPendant(hand: Hand): Drawn {
  const cord = "M-70-1100C-120-820-40-600-8-474M90-1100C150-830 50-600 12-474"
  return {
    art:
      `<g transform="translate(12 18)" opacity=".3" filter="url(#near)">${line(cord, "#120d10", 16)}</g>` +
      line(cord, "#2B2523", 17) +
      line(cord, "#5A4A44", 5, 0.8) +
      spiral(hand),
    box: { x: -400, y: -620, width: 800, height: 1020 },
    wide_cm: 2.7,
    pose: "lies",
    focus: { at: [-40, 0], width: 520 },
  }
}

const llamaPath = soft(
  "-330,-360 -322,-430 -276,-470 -282,-560 -240,-490 -206,-560 -196,-466 -150,-380 -110,-190 40,-150 240,-160 330,-110 380,-150 400,-90 360,-50 350,60 322,150 318,380 246,380 236,180 -20,160 -60,170 -70,380 -142,380 -158,150 -204,20 -220,-160 -230,-290 -300,-300",
)

/** A llama cut from a sheet, its wool hammered, its blanket soldered on; 32 mm are 730 units. */
export function llamaPin(hand: Hand): string {
  const chance = hand.chance.fork("wool")
  const curls = Array.from({ length: 34 }, (_, i): Path => {
    const x = -130 + (i % 9) * 52 + chance.sway(10)
    const y = -110 + Math.floor(i / 9) * 66 + chance.sway(10)
    return `M${x.toFixed(0)} ${y.toFixed(0)}q20-26 34 2q-2 20-20 16`
  }).join("")
  const blanket = soft("-30,-158 160,-164 176,60 80,90 -30,70")
  const zigzags =
    "M-30-90L0-130L32-90L64-130L96-90L128-130L166-96M-30 10L0-30L32 10L64-30L96 10L128-30L170 4"
  return (
    laid(llamaPath, 14, 20) +
    sheet(hand, llamaPath, 0.48, 10) +
    line(curls, silver.deep, 7, 0.55) +
    `<g transform="translate(3 4)">${line(curls, "#ffffff", 4, 0.8)}</g>` +
    sheet(hand, blanket, 0.6, 7) +
    line(zigzags, silver.deep, 8, 0.8) +
    line("M-30-40H168M-26 52Q80 76 172 44", silver.deep, 6, 0.7) +
    flat(oval(-276, -392, 14), silver.deep) +
    line("M-322-330Q-296-318-270-332", silver.deep, 7, 0.8)
  )
}

/** The brooch on cochineal cloth, its pin behind it. */
export function llamaBrooch(hand: Hand): Drawn {
  const pin =
    line("M-250 330L330-330", silver.dark, 12) + line("M-250 326L326-330", silver.light, 4)
  return {
    art: cloth(hand, "#7A2A36", 500, 600, 4) + pin + llamaPin(hand),
    box: { x: -540, y: -650, width: 1080, height: 1310 },
    wide_cm: 4.8,
    pose: "lies",
    focus: { at: [-150, -200], width: 480 },
  }
}
