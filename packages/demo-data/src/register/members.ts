import { chance } from "../chance"
import type { GroupFacts } from "../groups/types"
import { mensNames, surnames, womensNames } from "./names"

export type MemberTier = "active" | "second_level" | "occasional"
export type PostRole = "president" | "treasurer" | "secretary"

/** An invented person of the demonstration register. */
export type DemoMember = {
  readonly display_name: string
  readonly sex: "female" | "male"
  readonly tier: MemberTier
  readonly joined_on: string
  readonly posts: readonly {
    readonly role: PostRole
    readonly term_from: string
    readonly term_to: string
  }[]
}

/** Roles in the order in which a board is filled; the first member of the list presides. */
const board: readonly PostRole[] = ["president", "treasurer", "secretary"]

const first_register_year = 2004

/**
 * The invented members of a group: as many as the illustrative figure says, with its share of women,
 * board first. Depends on the group's facts alone, so every seed writes the same people.
 */
export function membersOf(group: GroupFacts): DemoMember[] {
  const next = chance(`members:${group.handle}`)
  const women = Math.round((group.members * group.women_share_bp) / 10_000)
  const sexes = shuffled(next, [
    ...Array.from({ length: women }, () => "female" as const),
    ...Array.from({ length: group.members - women }, () => "male" as const),
  ])
  const names = namesFor(next, sexes)
  const tiers = tiersOf(group)
  const from = Math.max(first_register_year, group.founded_year ?? 0, group.joined_year ?? 0)
  const term = termOf(next)
  return sexes.map((sex, i) => ({
    display_name: names[i] ?? "",
    sex,
    tier: tiers[i] ?? "active",
    joined_on: day(from + Math.floor(next() * (2026 - from)), next),
    posts: i < board.length ? [{ role: board[i] ?? "president", ...term }] : [],
  }))
}

function tiersOf({ members, tiers }: GroupFacts): MemberTier[] {
  const { active, second_level, occasional } = tiers ?? {
    active: members,
    second_level: 0,
    occasional: 0,
  }
  const some = (count: number, tier: MemberTier) => Array.from({ length: count }, () => tier)
  return [
    ...some(active, "active"),
    ...some(second_level, "second_level"),
    ...some(occasional, "occasional"),
  ]
}

/** Boards serve two years; groups elect in different months. */
function termOf(next: () => number): { term_from: string; term_to: string } {
  const month = 1 + Math.floor(next() * 9)
  const digits = (n: number) => String(n).padStart(2, "0")
  return { term_from: `2026-${digits(month)}-15`, term_to: `2028-${digits(month)}-14` }
}

function day(year: number, next: () => number): string {
  const digits = (n: number) => String(n).padStart(2, "0")
  return `${year}-${digits(1 + Math.floor(next() * 12))}-${digits(1 + Math.floor(next() * 28))}`
}

function namesFor(next: () => number, sexes: readonly ("female" | "male")[]): string[] {
  const taken = new Set<string>()
  return sexes.map((sex) => {
    const given = sex === "female" ? womensNames : mensNames
    let name = ""
    do {
      const [father, mother] = shuffled(next, surnames)
      name = `${given[Math.floor(next() * given.length)]} ${father} ${mother}`
    } while (taken.has(name))
    taken.add(name)
    return name
  })
}

function shuffled<T>(next: () => number, list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
}
