import { tone } from "../kit/colour"
import { ellipse, n } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"

/** A boat of bound reed, with a raised prow; `head` puts the puma's head on it. */
export function reedBoat(x: number, y: number, w: number, head: boolean): string {
  const straw = "#CFA658"
  const hull = `M${n(x)} ${n(y - w * 0.2)}Q${n(x + w * 0.12)} ${n(y + w * 0.06)} ${n(x + w * 0.4)} ${n(y + w * 0.06)}H${n(x + w * 0.66)}Q${n(x + w * 0.9)} ${n(y + w * 0.05)} ${n(x + w)} ${n(y - w * 0.26)}Q${n(x + w * 0.9)} ${n(y - w * 0.1)} ${n(x + w * 0.72)} ${n(y - w * 0.07)}H${n(x + w * 0.28)}Q${n(x + w * 0.1)} ${n(y - w * 0.08)} ${n(x)} ${n(y - w * 0.2)}Z`
  const ties = [0.16, 0.3, 0.44, 0.58, 0.72, 0.85]
    .map((k) => `M${n(x + w * k)} ${n(y - w * 0.07)}l${n(w * 0.015)} ${n(w * 0.11)}`)
    .join("")
  const bundles = `M${n(x + w * 0.05)} ${n(y - w * 0.11)}Q${n(x + w * 0.2)} ${n(y + w * 0.02)} ${n(x + w * 0.4)} ${n(y + w * 0.015)}H${n(x + w * 0.64)}Q${n(x + w * 0.84)} ${n(y)} ${n(x + w * 0.96)} ${n(y - w * 0.16)}`
  const puma = head ? pumaHead(x + w * 0.99, y - w * 0.3, w * 0.075) : ""
  return (
    shape(
      `M${n(x + w * 0.08)} ${n(y + w * 0.07)}h${n(w * 0.9)}l${n(-w * 0.08)} ${n(w * 0.05)}h${n(-w * 0.7)}Z`,
      "#1d1217",
      { opacity: 0.16 },
    ) +
    shape(hull, straw) +
    stroke(bundles, tone(straw, -0.24), 3) +
    stroke(ties, "#7A5236", 3.4) +
    puma
  )
}

/** The head of a puma bound from reed: round ears, a muzzle, two eyes. */
function pumaHead(x: number, y: number, r: number): string {
  const straw = "#CFA658"
  const ears = [-0.62, 0.62]
    .map((k) => shape(ellipse([x + k * r, y - r * 0.72], r * 0.36, r * 0.36), tone(straw, -0.16)))
    .join("")
  const eyes = [-0.36, 0.36]
    .map((k) => shape(ellipse([x + k * r, y - r * 0.14], r * 0.13, r * 0.16), "#231C17"))
    .join("")
  const ties = `M${n(x - r * 0.86)} ${n(y + r * 0.5)}q${n(r * 0.86)} ${n(r * 0.36)} ${n(r * 1.72)} 0`
  return (
    ears +
    shape(ellipse([x, y], r, r * 0.94), straw) +
    shape(ellipse([x, y + r * 0.36], r * 0.5, r * 0.36), tone(straw, 0.3)) +
    eyes +
    shape(ellipse([x, y + r * 0.22], r * 0.16, r * 0.1), "#231C17") +
    stroke(
      `M${n(x - r * 0.2)} ${n(y + r * 0.52)}q${n(r * 0.2)} ${n(r * 0.14)} ${n(r * 0.4)} 0`,
      "#5A3A28",
      n(r * 0.08),
    ) +
    stroke(ties, "#7A5236", n(r * 0.1))
  )
}

/** A long canoe with its paddle. */
export function canoe(x: number, y: number, w: number): string {
  const hull = `M${n(x)} ${n(y - w * 0.06)}Q${n(x + w * 0.5)} ${n(y + w * 0.02)} ${n(x + w)} ${n(y - w * 0.07)}Q${n(x + w * 0.86)} ${n(y + w * 0.07)} ${n(x + w * 0.5)} ${n(y + w * 0.07)}Q${n(x + w * 0.14)} ${n(y + w * 0.07)} ${n(x)} ${n(y - w * 0.06)}Z`
  return (
    shape(ellipse([x + w / 2, y + w * 0.07], w * 0.46, w * 0.03), "#1d1217", { opacity: 0.2 }) +
    shape(hull, "#7A4A2C") +
    stroke(
      `M${n(x)} ${n(y - w * 0.06)}Q${n(x + w * 0.5)} ${n(y + w * 0.02)} ${n(x + w)} ${n(y - w * 0.07)}`,
      "#A06A40",
      4,
    )
  )
}
