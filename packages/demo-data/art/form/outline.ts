import { type Path, type Point, smooth } from "../kit/geometry"

/**
 * Points written as a draughtsman notes them: "x,y x,y …".
 * @param side -1 mirrors them over the upright axis, before they are moved
 */
export const pts = (noted: string, side = 1, dx = 0, dy = 0): Point[] =>
  noted.split(" ").map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(",").map(Number)
    return [x * side + dx, y + dy]
  })

/** The soft closed outline through noted points. */
export const soft = (noted: string, side = 1, dx = 0, dy = 0): Path =>
  smooth(pts(noted, side, dx, dy))

/** The soft open line through noted points. */
export const softLine = (noted: string, side = 1, dx = 0, dy = 0): Path =>
  smooth(pts(noted, side, dx, dy), false)
