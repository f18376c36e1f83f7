/**
 * How many pieces a movement was about, from what it moved and what the frozen line gives for one piece.
 *
 * @returns null where it does not come to whole pieces, as after a correction
 */
export function piecesMoved(moved_minor: bigint, unit_minor: bigint): number | null {
  if (unit_minor === 0n || moved_minor % unit_minor !== 0n) return null
  const pieces = moved_minor / unit_minor
  return Number(pieces < 0n ? -pieces : pieces)
}
