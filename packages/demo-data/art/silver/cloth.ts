import { tone } from "../kit/colour"
import { n, type Path } from "../kit/geometry"
import { Ink } from "../kit/ink"
import type { Hand } from "../form/hand"
import { line } from "../form/solid"

/** Dark enough for silver to shine on. */
export const dark_cloth = "#33405A"

/** A folded square of hand-woven cloth under a jewel, its threads to be seen. */
export function cloth(
  hand: Hand,
  colour: string,
  half_width = 520,
  half_height = 640,
  turn = -5,
): string {
  const chance = hand.chance.fork("cloth")
  const edge = (): number => chance.sway(7)
  const d: Path = `M${-half_width + edge()} ${-half_height + edge()}C${-half_width / 3} ${-half_height + edge()} ${half_width / 3} ${-half_height + edge()} ${half_width + edge()} ${-half_height + edge()}C${half_width + edge()} ${-half_height / 3} ${half_width + edge()} ${half_height / 3} ${half_width + edge()} ${half_height + edge()}C${half_width / 3} ${half_height + edge()} ${-half_width / 3} ${half_height + edge()} ${-half_width + edge()} ${half_height + edge()}C${-half_width + edge()} ${half_height / 3} ${-half_width + edge()} ${-half_height / 3} ${-half_width + edge()} ${-half_height + edge()}Z`
  const ink = new Ink()
  for (let y = -half_height; y < half_height; y += 9)
    ink.line(
      tone(colour, chance.pick([-0.16, -0.08, 0.08, 0.13])),
      4,
      `M${-half_width} ${n(y + chance.sway(1))}H${half_width}`,
      0.55,
    )
  for (let x = -half_width; x < half_width; x += 9)
    ink.line(
      tone(colour, chance.pick([-0.14, 0.1])),
      2.6,
      `M${n(x + chance.sway(1))} ${-half_height}V${half_height}`,
      0.5,
    )
  const fringe = Array.from({ length: Math.floor((half_width * 2) / 17) }, (_, i) => {
    const x = n(-half_width + 8 + i * 17)
    return `M${x} ${half_height - 4}q${n(chance.sway(8))} 22 ${n(chance.sway(10))} ${n(chance.range(34, 50))}`
  }).join("")
  const id = hand.id()
  return (
    `<g transform="rotate(${turn})"><path d="${d}" fill="#1d1217" opacity=".34" filter="url(#soft)" transform="translate(16 26)"/>` +
    line(fringe, tone(colour, 0.1), 6) +
    `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})"><path d="${d}" fill="${colour}"/>${ink.toString()}</g></g>`
  )
}
