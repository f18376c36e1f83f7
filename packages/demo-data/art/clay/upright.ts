import type { Drawn } from "../form/drawn"
import type { Turned } from "../form/turned"

/** A turned piece that stands on its foot. @param rx half the width of the foot */
export function upright(
  form: Turned,
  art: string,
  wide_cm: number,
  rx: number,
  focus: Drawn["focus"],
): Drawn {
  const left = Math.min(...form.outline.map(([x]) => x))
  const top = Math.min(...form.outline.map(([, y]) => y))
  return {
    art,
    box: { x: left, y: top, width: -2 * left, height: -top },
    wide_cm,
    pose: "stands",
    feet: [{ at: [0, -form.tilt * rx], rx, ry: Math.max(form.tilt * rx, 26) }],
    focus,
  }
}
