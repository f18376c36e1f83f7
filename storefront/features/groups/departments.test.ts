import type { GroupCard } from "@ciap/contract"
import { departmentsOf } from "./departments"

const group = (name: string, department: string, latitude: number) =>
  ({ name, department, latitude, longitude: -70 }) as GroupCard // the other facts play no part

const groups = [
  group("Ñusta", "Junín", -12),
  group("Tika", "Puno", -16),
  group("Árbol", "Puno", -15),
  group("Barro", "Ayacucho", -13),
]

it("puts the department with most groups first, then by name, and groups by name", () => {
  const told = departmentsOf(groups).map(({ name, groups }) => [name, ...groups.map((g) => g.name)])
  expect(told).toEqual([
    ["Puno", "Árbol", "Tika"],
    ["Ayacucho", "Barro"],
    ["Junín", "Ñusta"],
  ])
})

it("marks a department in the middle of its groups, under an address without accents", () => {
  const [puno, , junin] = departmentsOf(groups)
  expect([puno?.latitude, puno?.longitude]).toEqual([-15.5, -70])
  expect(junin?.anchor).toBe("junin")
})
