import { tone } from "../kit/colour"
import { ellipse } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"
import { type Act, at } from "./acts"
import { fist, flat, pinch } from "./hands"
import { pens } from "./tools"
import { cast, type Work } from "./works/bench"
import { pot } from "./works/clay"

/** A pot that rises on the turning wheel between two hands. */
export const throwing =
  (clay: string): Act =>
  (shop) =>
    cast(ellipse([400, 610], 300, 84), 14) +
    shape(ellipse([400, 610], 300, 84), "#7B4A2B") +
    shape(ellipse([400, 596], 300, 80), "#96623C") +
    stroke("M160 600q240 74 480 0M220 580q180 44 360 0", "#B98A5C", 6, { opacity: 0.6 }) +
    at(pot(clay)(shop), 400, 440, 1.02) +
    stroke(
      "M250 420q150 50 300 0M246 470q154 52 308 0M270 370q130 44 260 0",
      tone(clay, -0.22),
      5,
      { opacity: 0.6 },
    ) +
    flat(shop.worker, { at: [252, 420], lean: -16, mirrored: true, size: 1.14 }) +
    flat(shop.worker, { at: [548, 420], lean: -16, size: 1.14 })

/** A piece held in tongs over the basin of glaze that runs off it. */
export const glaze =
  (work: Work): Act =>
  (shop) => {
    const tongs = pens.tongs()
    return (
      cast(ellipse([400, 600], 310, 120), 14) +
      shape(ellipse([400, 600], 310, 120), "#6E645A") +
      shape(ellipse([400, 586], 284, 100), "#F4F1E8") +
      at(work(shop), 380, 330, 0.86) +
      stroke("M300 470q-6 50 0 90M380 480q6 60 0 100M450 470q6 40 2 80", "#F4F1E8", 20) +
      pinch(shop.worker, { at: [452, 224], lean: -62, size: 1.2 }, tongs.svg, tongs.reach) +
      fist(shop.worker, { at: [180, 560], lean: -54, mirrored: true, size: 1.06 }, "", 0)
    )
  }
