/** Where a stripe's middle is and where its label begins, both from the top of the cloth. */
export type LabelPlace = { readonly middle: number; readonly top: number }

/**
 * Places a label beside each stripe of a cloth: as near to its stripe as it can be without touching the next label or
 * leaving the cloth. Shares are tenths of a percent; `height` and `slot` (the room of one label) have one unit.
 */
export function labelPlaces(
  tenths: readonly number[],
  { height, slot }: { height: number; slot: number },
): LabelPlace[] {
  let above = 0
  const middles = tenths.map((share) => {
    const middle = ((above + share / 2) * height) / 1000
    above += share
    return middle
  })
  const tops: number[] = []
  for (const middle of middles) {
    const before = tops.at(-1)
    tops.push(Math.max(middle - slot / 2, before === undefined ? 0 : before + slot))
  }
  // What was pushed below the cloth pushes back, from the last label upwards.
  let room = height
  for (let i = tops.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i] ?? 0, room - slot)
    room = tops[i] ?? 0
  }
  return middles.map((middle, i) => ({ middle, top: tops[i] ?? 0 }))
}
