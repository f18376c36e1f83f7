import { tone } from "../kit/colour"
import { soft } from "../form/outline"
import type { Hand } from "../form/hand"
import { line, solid } from "../form/solid"
import { person, type Person } from "./person"

/** A wing of three rows of feathers. */
function wing(hand: Hand, side: 1 | -1, feather: string, tip: string, shade?: string): string {
  const outline = soft(
    "70,-600 190,-720 330,-740 420,-640 430,-480 360,-330 250,-240 150,-330",
    side,
  )
  const rows = [0, 1, 2, 3, 4]
    .map((i) =>
      line(
        `M${side * (120 + i * 14)} ${-600 + i * 52}C${side * (240 + i * 14)} ${-610 + i * 62} ${side * (340 + i * 6)} ${-590 + i * 66} ${side * (440 - i * 18)} ${-620 + i * 88}`,
        i % 2 === 0 ? tip : tone(feather, -0.22),
        16,
      ),
    )
    .join("")
  return solid(hand, outline, feather, {
    depth: 40,
    decor: rows,
    ...(shade === undefined ? {} : { shade }),
  })
}

/** A winged person. */
export const angel = (hand: Hand, who: Person, feather: string, tip: string): string => {
  const { shade } = who.dress
  const halo =
    shade === undefined
      ? `<circle cx="0" cy="-770" r="186" fill="none" stroke="#D9A021" stroke-width="20"/>`
      : ""
  return (
    wing(hand, -1, feather, tip, shade) +
    wing(hand, 1, feather, tip, shade) +
    halo +
    person(hand, who)
  )
}
