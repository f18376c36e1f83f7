import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { n, type Path } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"

/** How a small figure is painted: the same forms are modelled in dough or outlined on a board. */
export type Brush = {
  /** A filled form. */
  readonly fill: (d: Path, colour: string) => string
  /** A line that stands for a thing, such as an arm or a staff. */
  readonly line: (d: Path, colour: string, width: number) => string
  /** A mark of the brush on a form, without body of its own. */
  readonly mark: (d: Path, colour: string, width: number) => string
  /** Paints that the strokes above refer to; written once, before them. */
  readonly paints: () => string
}

/** Dough and plaster: every form is round, lit from the upper left. */
export function doughBrush(prefix: string): Brush {
  const used = new Set<string>()
  const paint = (colour: string) => {
    used.add(colour)
    return `url(#${prefix}${colour.slice(1)})`
  }
  return {
    fill: (d, colour) =>
      shape(d, paint(colour), {
        stroke: tone(colour, -0.45),
        "stroke-width": 0.7,
        "stroke-opacity": 0.6,
      }),
    line: (d, colour, width) =>
      stroke(d, tone(colour, -0.38), width + 1) +
      stroke(d, tone(colour, -0.06), width) +
      stroke(d, tone(colour, 0.2), width * 0.35, {
        transform: `translate(${-width * 0.16} ${-width * 0.16})`,
        opacity: 0.8,
      }),
    mark: (d, colour, width) => stroke(d, colour, width),
    paints: () =>
      [...used]
        .map(
          (colour) =>
            `<linearGradient id="${prefix}${colour.slice(1)}" x1="0" y1="0" x2="1" y2=".55">` +
            `<stop offset="0" stop-color="${tone(colour, 0.2)}"/>` +
            `<stop offset=".5" stop-color="${colour}"/>` +
            `<stop offset="1" stop-color="${tone(colour, -0.34)}"/></linearGradient>`,
        )
        .join(""),
  }
}

/** The path as a free hand draws it. Arcs stay as they are: their flags are no lengths. */
const freehand = (d: Path, chance: Chance): Path =>
  /a/i.test(d)
    ? d
    : d.replace(/-?\d+(\.\d+)?/g, (number) => `${n(Number(number) + chance.sway(0.65))}`)

/** Board painting: flat earth colours inside a line drawn by hand. */
export function boardBrush(ink: string, line_width: number, seed: string): Brush {
  const chance = chanceOf(`${seed}/brush`)
  return {
    fill: (d, colour) => {
      const drawn = freehand(d, chance)
      const width = n(line_width * chance.range(0.85, 1.2))
      return shape(drawn, colour, {
        stroke: ink,
        "stroke-width": width,
        "stroke-linejoin": "round",
      })
    },
    line: (d, colour, width) => {
      const drawn = freehand(d, chance)
      return stroke(drawn, ink, width + line_width * 2) + stroke(drawn, colour, width)
    },
    mark: (d, colour, width) => stroke(freehand(d, chance), colour, width),
    paints: () => "",
  }
}

/** Cut paper: flat forms, each with a darker sheet a hair below it. */
export const paperBrush: Brush = {
  fill: (d, colour) =>
    shape(d, tone(colour, -0.3), { transform: "translate(1.4 1.6)" }) + shape(d, colour),
  line: (d, colour, width) => stroke(d, colour, width),
  mark: (d, colour, width) => stroke(d, colour, width),
  paints: () => "",
}

/** Moves a drawing made round its own foot (0 0), 100 units high, to its place on the page. */
export const placed = (
  svg: string,
  { x, y, height, mirrored = false }: { x: number; y: number; height: number; mirrored?: boolean },
): string => {
  const scale = Math.round(height * 10) / 1000
  return `<g transform="translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${mirrored ? -scale : scale} ${scale})">${svg}</g>`
}
