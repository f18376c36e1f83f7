import type { Box, Point } from "../kit/geometry"
import type { Drawn, Foot } from "../form/drawn"
import { placed } from "../form/hand"

/** A figure of a set, drawn on 0 0, and where it is put. */
export type Put = {
  readonly art: string
  readonly at: Point
  readonly scale: number
  /** Half the width of its foot, in its own units; hanging things have none. */
  readonly foot: number
  readonly high: number
}

/** @param foot half its width where it stands @param high its height; both in units of its own */
export const put = (
  art: string,
  x: number,
  y: number,
  scale: number,
  foot = 220,
  high = 980,
): Put => ({ art, at: [x, y], scale, foot, high })

type Framing = {
  readonly wide_cm: number
  readonly focus: Drawn["focus"]
}

function boxOf(puts: readonly Put[]): Box {
  const reach = ({ foot, scale }: Put) => (foot + 50) * scale
  const left = Math.min(...puts.map((one) => one.at[0] - reach(one)))
  const right = Math.max(...puts.map((one) => one.at[0] + reach(one)))
  const top = Math.min(...puts.map(({ at, scale, high }) => at[1] - high * scale))
  const bottom = Math.max(...puts.map(({ at }) => at[1])) + 10
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A set of figures put down together, those further back first, each with its own shadow. */
export function setOf(puts: readonly Put[], { wide_cm, focus }: Framing): Drawn {
  const back_first = [...puts].sort((a, b) => a.at[1] - b.at[1])
  const ys = puts.map(({ at }) => at[1])
  const feet = puts
    .filter(({ foot }) => foot > 0)
    .map(({ at, scale, foot }): Foot => ({ at, rx: foot * scale, ry: foot * scale * 0.26 }))
  return {
    art: back_first.map(({ art, at, scale }) => placed(art, at, scale)).join(""),
    box: boxOf(puts),
    wide_cm,
    pose: "stands",
    fine: true,
    feet,
    focus,
    depth: Math.max(...ys) - Math.min(...ys),
  }
}
