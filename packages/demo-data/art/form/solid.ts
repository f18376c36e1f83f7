import { mix, tone } from "../kit/colour"
import type { Path } from "../kit/geometry"
import type { Hand } from "./hand"

type Look = {
  /** How far light and shade reach into the form, in units of the drawing. */
  readonly depth?: number
  /** Painted on the form, under its light and shade. */
  readonly decor?: string
  /** 0 matt … 1 polished. */
  readonly shine?: number
  /** Colour of the shaded side where it is not a darker tone of the fill, as in stone. */
  readonly shade?: string
}

const everywhere = "M-9000-9000H9000V9000H-9000Z"

/** Flat tones laid one over the other from one edge inwards, as gouache is shaded. */
function crescents(d: Path, colour: string, reach: number, opacity: number): string {
  // A broad shade in few steps would show them; a narrow one does not need many.
  const steps = Math.abs(reach) > 64 ? 11 : 6
  const layers = Array.from({ length: steps }, (_, i) => {
    const at = ((reach * (i + 1)) / steps).toFixed(1)
    return `<path transform="translate(${at} ${at})" d="${everywhere}${d}"/>`
  })
  return `<g fill="${colour}" fill-rule="evenodd" opacity="${opacity}"><g fill-opacity="${(1.2 / steps).toFixed(2)}">${layers.join("")}</g></g>`
}

/** A rounded body cut from coloured paper and shaded with a brush, lit from the upper left. */
export function solid(hand: Hand, d: Path, fill: string, look: Look = {}): string {
  const {
    depth = 60,
    decor = "",
    shine = 0.4,
    shade = mix(tone(fill, -0.66), "#6b3a22", 0.28),
  } = look
  const id = hand.id()
  return (
    `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">` +
    `<path d="${d}" fill="${fill}"/>${decor}` +
    crescents(d, shade, -depth, 0.8) +
    crescents(d, tone(fill, 0.7), depth * 0.62, 0.3 + shine * 0.5) +
    `</g>`
  )
}

/** A flat area. */
export const flat = (d: Path, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}"${opacity === 1 ? "" : ` opacity="${opacity}"`}/>`

/** A line of even width. */
export const line = (d: Path, stroke: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? "" : ` opacity="${opacity}"`}/>`

/** The path of an ellipse. */
export const oval = (cx: number, cy: number, rx: number, ry = rx): string =>
  `M${(cx - rx).toFixed(1)} ${cy.toFixed(1)}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`
