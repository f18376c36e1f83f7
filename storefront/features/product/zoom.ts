/** How a picture lies under the magnifier: its scale, and the offset of its centre from the stage's, in pixels. */
export type View = { readonly scale: number; readonly x: number; readonly y: number }

type Size = { readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }

export const whole: View = { scale: 1, x: 0, y: 0 }
/** Beyond this a drawing shows its pixels. */
export const scale_max = 4
/** One press of a key or a button. */
export const zoom_step = 1.5

/** Adding nothing makes a zero of minus zero. */
const between = (value: number, limit: number): number =>
  Math.min(limit, Math.max(-limit, value)) + 0

/** No further than until its edge meets the stage's. */
const held = ({ scale, x, y }: View, { width, height }: Size): View => ({
  scale,
  x: between(x, ((scale - 1) * width) / 2),
  y: between(y, ((scale - 1) * height) / 2),
})

/** Comes nearer or goes back by a factor; the point under the pointer, told from the stage's centre, stays there. */
export function zoomAt(view: View, factor: number, at: Point, stage: Size): View {
  const scale = Math.min(scale_max, Math.max(1, view.scale * factor))
  const grown = scale / view.scale
  return held(
    { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown },
    stage,
  )
}

/** Moves the picture by so many pixels. */
export const moveBy = (view: View, { x, y }: Point, stage: Size): View =>
  held({ ...view, x: view.x + x, y: view.y + y }, stage)
