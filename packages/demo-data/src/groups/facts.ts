import { groupsOfLima } from "./lima"
import { groupsOfOtherRegions } from "./other-regions"
import { groupsOfPuno } from "./puno"
import type { GroupFacts } from "./types"

/** Facts of the 21 groups. */
export const groupFacts: readonly GroupFacts[] = [
  ...groupsOfLima,
  ...groupsOfPuno,
  ...groupsOfOtherRegions,
]
