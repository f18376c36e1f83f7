import { cup_beside, hand_beside, shown } from "../form/stage"
import type { Family } from "../piece"
import { blockNativity, doves, stoneLlama } from "./stone"

/** Huamanga stone, carved with small chisels. */
export const stoneFamilies: Readonly<Record<string, Family>> = {
  "RAS-005": shown({ draw: doves, beside: cup_beside }),
  "RAS-006": shown({ draw: blockNativity, beside: hand_beside }),
  "RAS-007": shown({
    draw: (hand, { choice }) => stoneLlama(hand, choice.size !== "large"),
    beside: hand_beside,
  }),
}
