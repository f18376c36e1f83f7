import { tone } from "../kit/colour"
import { ellipse, type Point } from "../kit/geometry"
import type { Brush } from "./brush"
import { hat, type Hat } from "./hats"

/** A small person of 100 units, feet at 0 0, seen from the front. */
export type Person = {
  readonly dress: "skirt" | "trousers" | "robe"
  /** What lies over the shoulders. */
  readonly over: "shawl" | "poncho" | "waistcoat" | "veil" | "cape" | "none"
  readonly hat: Hat
  readonly skin: string
  readonly hair: string
  readonly coat: string
  readonly cloth: string
  readonly below: string
  readonly trim: string
  /** Where the hands are, left one first. */
  readonly hands: readonly [Point, Point]
  readonly kneels?: boolean
  readonly age?: "child" | "bearded"
}

const feet = (brush: Brush, { dress, below, skin }: Person): string => {
  const shoes =
    brush.fill(ellipse([-8, -2], 6.5, 3.2), tone(skin, -0.2)) +
    brush.fill(ellipse([8, -2], 6.5, 3.2), tone(skin, -0.2))
  if (dress !== "trousers") return shoes
  return (
    shoes +
    brush.fill("M-14 -36L-15 -4Q-8 -2 -2 -5L0 -28L2 -5Q8 -2 15 -4L14 -36Z", below) +
    brush.mark("M-14 -8L-3 -8M14 -8L3 -8", tone(below, 0.3), 1.2)
  )
}

const skirt = (brush: Brush, { dress, below, trim }: Person): string => {
  if (dress === "trousers") return ""
  if (dress === "robe")
    return (
      brush.fill("M-15 -66C-19 -40 -23 -18 -22 -3Q0 3 22 -3C23 -18 19 -40 15 -66Z", below) +
      brush.mark(
        "M-9 -48Q-13 -26 -11 -4M3 -50Q5 -26 4 -3M11 -46Q15 -24 14 -4",
        tone(below, -0.22),
        1,
      )
    )
  return (
    brush.fill("M-13 -50C-20 -34 -27 -18 -28 -7Q0 2 28 -7C27 -18 20 -34 13 -50Z", below) +
    brush.mark("M-8 -46L-16 -10M0 -47L0 -7M8 -46L16 -10", tone(below, -0.25), 1) +
    brush.mark("M-26.5 -12Q0 -3.5 26.5 -12", trim, 2.4) +
    brush.mark("M-25 -17Q0 -9 25 -17", tone(trim, 0.2), 1)
  )
}

const trunk = (brush: Brush, { coat, trim, dress }: Person): string =>
  brush.fill(
    "M-15 -68Q-18 -50 -15 -34Q0 -30 15 -34Q18 -50 15 -68Q8 -73 0 -73Q-8 -73 -15 -68Z",
    coat,
  ) +
  brush.mark("M0 -71L0 -36", tone(coat, -0.3), 1) +
  (dress === "trousers" ? brush.mark("M-15 -38Q0 -33 15 -38", trim, 3) : "")

const shoulders = (brush: Brush, { over, cloth, trim }: Person): string => {
  switch (over) {
    case "poncho":
      return (
        brush.fill("M-15 -69Q-24 -50 -25 -30Q0 -22 25 -30Q24 -50 15 -69Q0 -76 -15 -69Z", cloth) +
        brush.mark("M-10 -68Q-16 -48 -16 -29M10 -68Q16 -48 16 -29", trim, 2.4) +
        brush.mark("M-6 -68Q-11 -48 -11 -28M6 -68Q11 -48 11 -28", tone(cloth, -0.3), 1) +
        brush.mark("M-25 -30Q0 -22 25 -30", tone(trim, 0.15), 1.4)
      )
    case "shawl":
      return (
        brush.fill(
          "M0 -74Q-15 -72 -20 -56Q-20 -46 -14 -44Q-6 -52 0 -54Q6 -52 14 -44Q20 -46 20 -56Q15 -72 0 -74Z",
          cloth,
        ) +
        brush.mark("M-17.5 -48Q-7 -57 0 -58Q7 -57 17.5 -48", trim, 1.8) +
        brush.mark("M-18 -54Q-8 -63 0 -64Q8 -63 18 -54", tone(cloth, -0.3), 1) +
        brush.fill(ellipse([0, -56.5], 2.2, 2.2), trim)
      )
    case "waistcoat":
      return (
        brush.fill(
          "M-15 -69Q-17 -52 -15 -38L-5 -37L-6 -70ZM15 -69Q17 -52 15 -38L5 -37L6 -70Z",
          cloth,
        ) + brush.mark("M-12 -60h4M-12 -50h5M12 -60h-4M12 -50h-5", trim, 1.6)
      )
    case "cape":
      return (
        brush.fill(
          "M-14 -70Q-24 -44 -26 -6Q-18 -2 -12 -5L-7 -70ZM14 -70Q24 -44 26 -6Q18 -2 12 -5L7 -70Z",
          cloth,
        ) + brush.mark("M-12 -6L-7 -69M12 -6L7 -69", trim, 1.8)
      )
    case "veil":
    case "none":
      return ""
  }
}

const arms = (brush: Brush, { hands, coat, skin }: Person): string =>
  hands
    .map(([x, y], i) => {
      const side = i === 0 ? -1 : 1
      const elbow = `${(side * 19 + x) / 2 + side * 5} ${(-60 + y) / 2 + 4}`
      return (
        brush.line(`M${side * 14} -64Q${elbow} ${x} ${y}`, coat, 7.5) +
        brush.fill(ellipse([x, y], 4.2, 4.2), skin)
      )
    })
    .join("")

/** Three marks: two eyes and a mouth. */
const face = (brush: Brush): string =>
  brush.mark("M-4.6 -82.4v1.8M4.6 -82.4v1.8", "#231712", 2.5) +
  brush.mark("M-2.8 -76.2q2.8 2 5.6 0", "#8C2A2A", 1.7)

const head = (brush: Brush, person: Person): string => {
  const { skin, hair, over, cloth, dress, age } = person
  const veil =
    over === "veil"
      ? brush.fill(
          "M0 -98Q-17 -97 -17 -80Q-18 -58 -25 -34Q-12 -30 -10 -40Q-8 -58 -9 -68H9Q8 -58 10 -40Q12 -30 25 -34Q18 -58 17 -80Q17 -97 0 -98Z",
          cloth,
        )
      : ""
  const braids =
    dress === "skirt" && age !== "child"
      ? brush.line("M-11 -80Q-16 -68 -13 -54", hair, 3.4) +
        brush.line("M11 -80Q16 -68 13 -54", hair, 3.4)
      : ""
  const locks =
    over === "veil"
      ? ""
      : brush.fill("M-13.5 -80Q-14 -96 0 -96Q14 -96 13.5 -80Q8 -88 0 -88Q-8 -88 -13.5 -80Z", hair)
  const beard =
    age === "bearded"
      ? brush.fill("M-9.5 -79Q-9 -66 0 -65Q9 -66 9.5 -79Q5 -74 0 -74Q-5 -74 -9.5 -79Z", hair)
      : ""
  return (
    braids +
    veil +
    brush.fill(ellipse([0, -82], 12.5, 13), skin) +
    beard +
    locks +
    face(brush) +
    hat(brush, person)
  )
}

/** The whole person; what the hands hold is drawn over it with `held`. */
export function drawPerson(brush: Brush, person: Person, held = ""): string {
  const upper =
    trunk(brush, person) +
    shoulders(brush, person) +
    head(brush, person) +
    arms(brush, person) +
    held
  if (!person.kneels) return feet(brush, person) + skirt(brush, person) + upper
  const lap = brush.fill(
    "M-17 -26Q-30 -16 -29 -4Q0 3 29 -4Q30 -16 17 -26Q0 -34 -17 -26Z",
    person.below,
  )
  const hem = brush.mark("M-28 -7Q0 1 28 -7", person.trim, 2.2)
  return `${lap}${hem}<g transform="translate(0 18)">${upper}</g>`
}
