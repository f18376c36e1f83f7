import { smooth } from "../kit/geometry"
import { arc, placed } from "../form/hand"
import { line } from "../form/solid"
import { hand_beside, shown } from "../form/stage"
import type { Family } from "../piece"
import { ballRing, cuff, cuffFront, ringFront } from "./bands"
import { chrysocollaDrops, drop, inlayEarring, inlayEarrings } from "./drops"
import { llamaBrooch, llamaPin, spiral, spiralPendant } from "./pendant"
import { huayruroBracelet, knotted } from "./seeds"
import { crossStud, crossStuds, hoops, oneHoop } from "./studs"
import { aboutNeck, onEar, onHand, onLapel, onNeck } from "./worn"

const beside = hand_beside
const cuff_scales: Readonly<Record<string, number>> = { small: 0.84, medium: 0.95, large: 1.06 }

/** Silver, alpaca metal, seeds. Each is shown where it is worn. */
export const silverFamilies: Readonly<Record<string, Family>> = {
  "TIK-001": shown({
    draw: chrysocollaDrops,
    beside,
    worn: (hand, _piece, look) => onEar(look, drop(hand), 3.5 / 560),
  }),
  "TIK-002": shown({
    draw: crossStuds,
    beside,
    worn: (hand, _piece, look) => onEar(look, crossStud(hand, "#8A5A40"), 0.9 / 348),
  }),
  "TIK-003": shown({
    draw: (hand, { choice }) => hoops(hand, choice.size === "medium"),
    beside,
    worn: (hand, { choice }, look) => {
      const r = choice.size === "medium" ? 300 : 228
      return onEar(look, placed(oneHoop(hand, r), [0, r], [0.5, 1]), 3 / 600)
    },
  }),
  "TIK-004": shown({
    draw: spiralPendant,
    beside,
    worn: (hand, _piece, look) => {
      const cord = line(smooth(aboutNeck(7), false), "#2B2523", 0.17)
      return onNeck(look, cord + placed(spiral(hand), [0, 7 + 480 * 0.0033], 0.0033))
    },
  }),
  "TIK-005": shown({
    draw: (hand, { choice }) => ballRing(hand, Number(choice.size ?? 56)),
    beside,
    worn: (hand, _piece, look) =>
      onHand(look, placed(ringFront(hand), [1.72, -11.9], [0.0031, 0.0028], 4)),
  }),
  "TIK-006": shown({
    draw: (hand, { choice }) => cuff(hand, cuff_scales[choice.size ?? ""] ?? 0.84),
    beside,
    worn: (hand, { choice }, look) =>
      onHand(
        look,
        placed(
          cuffFront(hand),
          [0.1, 1.9],
          [0.0083 * (0.8 + 0.2 * (cuff_scales[choice.size ?? ""] ?? 0.84)), 0.0083],
        ),
        [520, 760],
      ),
  }),
  "TIK-007": shown({
    draw: llamaBrooch,
    beside,
    worn: (hand, _piece, look) => onLapel(look, placed(llamaPin(hand), [-3.4, -1.6], 0.0044, 6)),
  }),
  "TIK-008": shown({
    draw: (hand, { choice }) => inlayEarrings(hand, choice.colour),
    beside,
    worn: (hand, { choice }, look) => onEar(look, inlayEarring(hand, choice.colour), 3 / 500),
  }),
  "TIK-009": shown({
    draw: huayruroBracelet,
    beside,
    worn: (hand, _piece, look) => {
      const front = arc([0, 0], 372, 150, Math.PI, 0, 120)
      return onHand(look, placed(knotted(hand, front, 9), [0.1, 0.7], 0.0085), [520, 760])
    },
  }),
}
