import { cup_beside, hand_beside, shown } from "../form/stage"
import type { Family } from "../piece"
import { gourdNativity, gourdOwl, shaker } from "./forms"
import { baubles, gourdBowl, gourdBox, storyGourd, villageYear } from "./gourds"

const beside = hand_beside

/** Gourds of Huancayo, cut with the burin and burnt with the ember. */
export const gourdFamilies: Readonly<Record<string, Family>> = {
  "HUA-001": shown({ draw: gourdOwl, beside }),
  "HUA-002": shown({ draw: (hand, { choice }) => storyGourd(hand, choice.scene), beside }),
  "HUA-003": shown({ draw: villageYear, beside }),
  "HUA-004": shown({ draw: gourdBox, beside: cup_beside }),
  "HUA-005": shown({ draw: gourdNativity, beside }),
  "HUA-006": shown({
    draw: (hand, { choice }) => baubles(hand, choice.finish === "black"),
    beside,
  }),
  "HUA-007": shown({ draw: gourdBowl, beside: cup_beside }),
  "HUA-008": shown({ draw: shaker, beside }),
}
