import { type DemoClaim, claimsOf } from "../register/claims"
import { type DemoMember, membersOf } from "../register/members"
import { groupWords } from "../texts"
import type { GroupWords, InEachLanguage } from "../texts/types"
import { groupFacts } from "./facts"
import type { GroupFacts } from "./types"

/** A group with its words, its invented members and what may be said about it. */
export type Group = Omit<GroupFacts, "members" | "tiers"> & {
  readonly words: InEachLanguage<GroupWords>
  readonly members: readonly DemoMember[]
  readonly claims: readonly DemoClaim[]
  /** Day on which the demonstration cost sheets of the group were agreed. */
  readonly agreed_on: string
}

const assemble = (facts: GroupFacts, place: number): Group => {
  const words = groupWords[facts.handle]
  if (words === undefined) throw new Error(`The group ${facts.handle} has no words.`)
  const { members: _count, tiers: _tiers, ...rest } = facts
  return {
    ...rest,
    words,
    members: membersOf(facts),
    claims: claimsOf(facts),
    agreed_on: `2025-02-${String(1 + place).padStart(2, "0")}`,
  }
}

/** The 21 groups. */
export const groups: readonly Group[] = groupFacts.map(assemble)
