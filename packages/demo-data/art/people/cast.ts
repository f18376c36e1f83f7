import type { Chance } from "../kit/chance"
import type { Point } from "../kit/geometry"
import type { Person } from "./person"
import type { Tool } from "./props"

type Pose = readonly [Point, Point]

/** Where the hands are: at rest, together before the breast, one tool at the right, and so on. */
const poses = {
  rest: [
    [-17, -42],
    [17, -42],
  ],
  breast: [
    [-6, -54],
    [6, -54],
  ],
  right: [
    [-16, -44],
    [22, -52],
  ],
  carry: [
    [-15, -42],
    [15, -42],
  ],
  mouth: [
    [4, -60],
    [9, -56],
  ],
  pipes: [
    [-10, -68],
    [10, -68],
  ],
  drum: [
    [-18, -42],
    [22, -52],
  ],
  violin: [
    [-14, -56],
    [10, -48],
  ],
  harp: [
    [-16, -44],
    [4, -50],
  ],
  cradle: [
    [-12, -42],
    [14, -44],
  ],
  arms_up: [
    [-24, -70],
    [24, -70],
  ],
  reach: [
    [-22, -34],
    [22, -34],
  ],
} as const satisfies Record<string, Pose>

const poseOf: Readonly<Record<Tool, keyof typeof poses>> = {
  hoe: "right",
  staff: "right",
  spindle: "right",
  flute: "mouth",
  panpipe: "pipes",
  drum: "drum",
  violin: "violin",
  harp: "harp",
  basket: "carry",
  flowers: "right",
  jug: "right",
  baby: "cradle",
  gift: "carry",
  candle: "right",
}

export const skins = ["#B87B52", "#A96C45", "#C48A60"] as const
const hairs = ["#2B1B14", "#3A241A"] as const

/** Bright dyes of a feast day; a picture takes its own from them. */
export const feast = [
  "#A3243B",
  "#23395B",
  "#D9A021",
  "#5E7A3A",
  "#C9707A",
  "#3C7F88",
  "#B6623A",
  "#7A2146",
] as const

const handsFor = (tool: Tool | undefined, pose: keyof typeof poses | undefined): Pose =>
  poses[pose ?? (tool ? poseOf[tool] : "rest")]

type Wish = { readonly tool?: Tool; readonly pose?: keyof typeof poses } & Partial<
  Omit<Person, "hands">
>

/** A villager of the highlands; what the scene does not ask for, chance chooses. */
export function villager(
  chance: Chance,
  woman: boolean,
  { tool, pose, ...wish }: Wish = {},
): Person {
  const [coat, cloth, below, trim] = chance.shuffle(feast)
  return {
    dress: woman ? "skirt" : "trousers",
    over: woman ? "shawl" : chance.pick(["poncho", "poncho", "waistcoat"] as const),
    hat: woman
      ? { kind: "felt", colour: chance.pick(["#EFE6D2", "#5A3A28", "#2B2523", "#C9B48A"]) }
      : {
          kind: chance.pick(["chullo", "felt", "wide"] as const),
          colour: chance.pick(["#7A2146", "#5A3A28", "#D9A021", "#E7DCC4"]),
        },
    skin: chance.pick(skins),
    hair: chance.pick(hairs),
    coat: woman ? (coat ?? "#A3243B") : chance.pick(["#EFE6D2", "#DCCDAF", coat ?? "#EFE6D2"]),
    cloth: cloth ?? "#23395B",
    below: woman ? (below ?? "#3A2A22") : chance.pick(["#2F2824", "#4A3428", "#23395B"]),
    trim: trim === cloth ? "#F3EBDB" : (trim ?? "#D9A021"),
    hands: handsFor(tool, pose),
    ...wish,
  }
}

const holy = (chance: Chance, wish: Wish & Partial<Person>): Person =>
  villager(chance, false, {
    dress: "robe",
    over: "none",
    hat: { kind: "none", colour: "#fff6e2" },
    ...wish,
  })

/** The people of a nativity. */
export const nativity = {
  mary: (c: Chance) =>
    holy(c, {
      over: "veil",
      cloth: "#2F5F9A",
      coat: "#C9707A",
      below: "#C9707A",
      trim: "#F3EBDB",
      pose: "breast",
      hat: { kind: "wings", colour: "#E7B93A" },
    }),
  joseph: (c: Chance) =>
    holy(c, {
      over: "cape",
      cloth: "#7A4A2A",
      coat: "#5E7A3A",
      below: "#5E7A3A",
      trim: "#E2BE7E",
      tool: "staff",
      age: "bearded",
      hat: { kind: "wings", colour: "#E7B93A" },
    }),
  king: (c: Chance, colour: string) =>
    holy(c, {
      over: "cape",
      cloth: colour,
      coat: "#F3EBDB",
      below: "#F3EBDB",
      trim: "#D9A021",
      tool: "gift",
      hat: { kind: "crown", colour: "#E0AE2E" },
    }),
  angel: (c: Chance) =>
    holy(c, {
      coat: "#FBF6E9",
      below: "#FBF6E9",
      cloth: "#FBF6E9",
      trim: "#D9A021",
      pose: "breast",
      hat: { kind: "wings", colour: "#E7B93A" },
    }),
} as const
