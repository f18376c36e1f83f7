import type { Path } from "./geometry"

type Attributes = Readonly<Record<string, string | number>>

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("")

/** A filled shape. */
export const shape = (d: Path, fill: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="${fill}"${written(more)}/>`

/** A drawn line with round ends. */
export const stroke = (d: Path, colour: string, width: number, more: Attributes = {}): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${written(more)}/>`

export const group = (inner: string, attributes: Attributes = {}): string =>
  `<g${written(attributes)}>${inner}</g>`

/** What lies inside the path only. The id must be the only one of its name in the picture. */
export const clipped = (id: string, d: Path, inner: string): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`
