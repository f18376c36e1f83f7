import { hand_beside, shown } from "../form/stage"
import type { Family } from "../piece"
import { birdMobile, reedBasket, reedBoat } from "./reeds"

const beside = hand_beside

/** Totora of the lake, bound and plaited. */
export const reedFamilies: Readonly<Record<string, Family>> = {
  "CHU-007": shown({ draw: reedBoat, beside }),
  "CHU-008": shown({
    draw: (hand, { choice }) => reedBasket(hand, choice.size !== "large"),
    beside,
  }),
  "CHU-009": shown({ draw: birdMobile, beside }),
}
