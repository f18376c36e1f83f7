import type { Box, Path, Point } from "../kit/geometry"

/** Where a piece touches what it stands or lies on. */
export type Foot = { readonly at: Point; readonly rx: number; readonly ry?: number }

/** A piece by itself, in units of its own, before it is set into a picture. */
export type Drawn = {
  readonly art: string
  /** What the eye takes for its outline. */
  readonly box: Box
  /** Real width of the box, in centimetres. */
  readonly wide_cm: number
  /** Whether it stands on a table, lies on it seen from above, or hangs before a wall. */
  readonly pose: "stands" | "lies" | "hangs"
  readonly feet?: readonly Foot[]
  /** What throws a shadow on the ground behind, of a piece that lies or hangs. */
  readonly shadow?: Path
  /** How far the piece reaches back on its table, in units of the drawing. */
  readonly depth?: number
  /** Share of the usual size in the picture, where sizes are to be told apart. */
  readonly share?: number
  /** Made of many small parts: the fray of the scissors would only blur them, and costs. */
  readonly fine?: true
  /** The part that the close view shows: its middle, and how wide a part. */
  readonly focus: { readonly at: Point; readonly width: number }
}
