import { type Animal, drawAnimal } from "../people/animals"
import { type Brush, placed } from "../people/brush"
import { feast, nativity, villager } from "../people/cast"
import { drawPerson, type Person } from "../people/person"
import { type Thing, things, type Tool, tools } from "../people/props"
import type { Chance } from "../kit/chance"
import { n } from "../kit/geometry"

type Row = 0 | 1 | 2

/** One thing planted on a shelf: `along` from 0 (left) to 1, `row` counts the steps from the back. */
export type Planted = {
  readonly along: number
  readonly row: Row
  readonly tall?: number
  readonly mirrored?: boolean
  readonly svg: (brush: Brush, chance: Chance) => string
}

type Scene = (chance: Chance) => readonly Planted[]

const person = (
  along: number,
  row: Row,
  who: (chance: Chance) => Person,
  tool?: Tool,
  more: Partial<Planted> = {},
): Planted => ({
  along,
  row,
  ...more,
  svg: (brush, chance) => drawPerson(brush, who(chance), tool ? tools[tool](brush) : ""),
})
const thing = (along: number, row: Row, name: Thing, tall = 0.7): Planted => ({
  along,
  row,
  tall,
  svg: (brush) => things[name](brush),
})
const animal = (
  along: number,
  row: Row,
  name: Animal,
  colour: string,
  mirrored = false,
  tall = 0.8,
): Planted => ({
  along,
  row,
  tall,
  mirrored,
  svg: (brush, chance) => drawAnimal(brush, name, colour, chance.pick(feast)),
})
const woman =
  (tool?: Tool, more: Parameters<typeof villager>[2] = {}) =>
  (c: Chance) =>
    villager(c, true, { ...(tool ? { tool } : {}), ...more })
const man =
  (tool?: Tool, more: Parameters<typeof villager>[2] = {}) =>
  (c: Chance) =>
    villager(c, false, { ...(tool ? { tool } : {}), ...more })

const harvest: Scene = () => [
  thing(0.03, 0, "tree", 1.15),
  person(0.2, 0, man("hoe"), "hoe"),
  person(0.38, 0, woman("flowers"), "flowers"),
  person(0.56, 0, man("hoe"), "hoe", { mirrored: true }),
  animal(0.77, 0, "ox", "#A8714A", true, 0.86),
  thing(0.98, 0, "tree", 1.05),
  person(0.06, 1, man("hoe"), "hoe"),
  person(0.24, 1, woman("jug"), "jug"),
  person(0.43, 1, man("flute"), "flute"),
  person(0.61, 1, woman("basket"), "basket"),
  animal(0.86, 1, "donkey", "#8F8378", true, 0.92),
  person(0.1, 2, woman(undefined, { kneels: true, pose: "reach" })),
  thing(0.28, 2, "potatoes", 0.72),
  person(0.48, 2, man("hoe"), "hoe", { mirrored: true }),
  thing(0.66, 2, "sack", 0.62),
  person(0.84, 2, woman("basket", { kneels: true }), "basket"),
  thing(1, 2, "potatoes", 0.5),
]

const birth: Scene = () => [
  person(0.03, 0, woman("baby"), "baby"),
  person(0.2, 0, (c) => nativity.king(c, "#7A2146"), "gift"),
  person(0.37, 0, (c) => nativity.king(c, "#2F6F5A"), "gift"),
  person(0.63, 0, (c) => nativity.king(c, "#B6623A"), "gift"),
  person(0.8, 0, man("harp"), "harp"),
  person(0.97, 0, man("drum"), "drum"),
  person(0.04, 1, man("staff"), "staff"),
  animal(0.21, 1, "donkey", "#8F8378", false, 0.84),
  person(0.5, 1, (c) => nativity.angel(c), undefined, { tall: 1.16 }),
  animal(0.77, 1, "ox", "#A8714A", true, 0.8),
  person(0.97, 1, woman("basket"), "basket"),
  person(0.07, 2, man("flute", { kneels: true }), "flute"),
  animal(0.2, 2, "sheep", "#F3ECDD", false, 0.44),
  person(0.33, 2, (c) => nativity.mary(c)),
  thing(0.5, 2, "crib", 0.86),
  person(0.67, 2, (c) => nativity.joseph(c), "staff"),
  person(0.84, 2, woman("flowers", { kneels: true }), "flowers"),
  animal(0.98, 2, "llama", "#F1E8D6", true, 0.86),
]

const market: Scene = () => [
  person(0.02, 0, man("harp"), "harp"),
  person(0.18, 0, man("violin"), "violin"),
  person(0.34, 0, woman("flowers"), "flowers"),
  person(0.5, 0, man("drum"), "drum"),
  person(0.66, 0, woman("baby"), "baby"),
  person(0.82, 0, man("panpipe"), "panpipe"),
  thing(0.99, 0, "tree", 1.1),
  animal(0.05, 1, "llama", "#B98A5C", false, 0.95),
  person(0.26, 1, woman("jug"), "jug"),
  person(0.42, 1, man("staff"), "staff"),
  person(0.58, 1, woman("basket"), "basket"),
  person(0.74, 1, man(), undefined),
  person(0.93, 1, woman("spindle"), "spindle"),
  person(0.08, 2, woman("basket", { kneels: true }), "basket"),
  thing(0.21, 2, "fruit", 0.66),
  person(0.35, 2, woman(undefined, { kneels: true, pose: "reach" })),
  thing(0.48, 2, "bread", 0.62),
  person(0.62, 2, woman("jug", { kneels: true }), "jug"),
  thing(0.75, 2, "pots", 0.62),
  person(0.88, 2, woman(undefined, { kneels: true, pose: "breast" })),
  animal(1, 2, "dog", "#A9784A", true, 0.46),
]

/** One person at work among what is finished: the box is no larger than a matchbox. */
const workshop =
  (who: (chance: Chance) => Person, tool: Thing, store: Thing, tall: number): Scene =>
  () => [
    thing(0.22, 0, store, 1.7),
    thing(0.78, 0, store, 1.7),
    person(0.2, 2, who, undefined, { tall: 1.1 }),
    thing(0.74, 2, tool, tall),
    thing(0.06, 2, store, 1.1),
  ]

export const scenes = {
  harvest,
  birth,
  market,
  weaver: workshop(woman(undefined, { pose: "reach" }), "loom", "yarn", 0.92),
  potter: workshop(man(undefined, { pose: "reach" }), "wheel", "pots", 1.1),
  "hat maker": workshop(man(undefined, { pose: "reach" }), "hatblock", "hats", 1.1),
} satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes

export type Shelf = {
  readonly left: number
  readonly right: number
  /** Height on the page of the floor at each step, from the back. */
  readonly steps: readonly [number, number, number]
  /** Height of a standing figure of the front row. */
  readonly figure: number
}

/** The people of a scene on one shelf, those behind first. */
export function plant(scene: SceneName, shelf: Shelf, brush: Brush, chance: Chance): string {
  const people = scenes[scene](chance)
  return people
    .map((one, i) => {
      const inset = shelf.figure * (0.42 - one.row * 0.07)
      const x = shelf.left + inset + (shelf.right - shelf.left - inset * 2) * one.along
      const y = shelf.steps[one.row]
      const height = shelf.figure * (0.86 + one.row * 0.07) * (one.tall ?? 1)
      const shade = `<ellipse cx="${n(x + height * 0.06)}" cy="${n(y)}" rx="${n(height * 0.28)}" ry="${n(height * 0.05)}" fill="#1d1217" opacity=".3"/>`
      const svg = one.svg(brush, chance.fork(`${scene}${i}`))
      return shade + placed(svg, { x, y, height, mirrored: one.mirrored ?? false })
    })
    .join("")
}
