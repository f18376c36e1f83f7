import { moveBy, scale_max, whole, zoomAt } from "./zoom"

const stage = { width: 400, height: 500 }
const centre = { x: 0, y: 0 }

describe("the magnifier", () => {
  it("keeps the point under the pointer where it is", () => {
    const at = { x: 100, y: -50 }
    const near = zoomAt(whole, 2, at, stage)
    // The point of the picture that lay under the pointer: (at − offset) / scale.
    expect([(at.x - near.x) / near.scale, (at.y - near.y) / near.scale]).toEqual([100, -50])
  })

  it("neither shrinks a picture nor shows its pixels", () => {
    expect(zoomAt(whole, 0.5, centre, stage)).toEqual(whole)
    expect(zoomAt(whole, 100, centre, stage).scale).toBe(scale_max)
  })

  it("lets no edge come into the stage", () => {
    const near = zoomAt(whole, 2, centre, stage)
    expect(moveBy(near, { x: 1000, y: -1000 }, stage)).toEqual({ scale: 2, x: 200, y: -250 })
    expect(moveBy(whole, { x: 10, y: 10 }, stage)).toEqual(whole)
  })

  it("brings the whole picture back to its place", () => {
    const corner = zoomAt(whole, 3, { x: 200, y: 250 }, stage)
    expect(zoomAt(corner, 1 / 3, { x: -200, y: 0 }, stage)).toEqual(whole)
  })
})
