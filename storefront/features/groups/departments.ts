import type { GroupCard } from "@ciap/contract"

/** The groups of one department, and the middle of their places. */
export type Department = {
  readonly name: string
  /** Names its part of the list in the page's address. */
  readonly anchor: string
  readonly groups: readonly GroupCard[]
  readonly latitude: number
  readonly longitude: number
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** A name as part of an address: `Junín` is `junin`. */
const anchorOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")

/** Groups by department: first the departments with most of them, groups by name. */
export function departmentsOf(groups: readonly GroupCard[]): Department[] {
  const members_of = new Map<string, GroupCard[]>()
  for (const group of groups)
    members_of.set(group.department, [...(members_of.get(group.department) ?? []), group])
  return [...members_of]
    .map(([name, members]) => ({
      name,
      anchor: anchorOf(name),
      groups: [...members].sort((a, b) => a.name.localeCompare(b.name, "es")),
      latitude: mean(members.map(({ latitude }) => latitude)),
      longitude: mean(members.map(({ longitude }) => longitude)),
    }))
    .sort((a, b) => b.groups.length - a.groups.length || a.name.localeCompare(b.name, "es"))
}
