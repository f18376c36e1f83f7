import { piecesMoved } from "./pieces"

it.each([
  [1500n, 500n, 3],
  [-500n, 500n, 1],
  [0n, 500n, 0],
  [750n, 500n, null],
  [750n, 0n, null],
])("%s at %s a piece are %s pieces", (moved, unit, pieces) => {
  expect(piecesMoved(moved, unit)).toBe(pieces)
})
