/** What one figure is painted with. */
export type Dress = {
  readonly skin: string
  readonly robe: string
  readonly over: string
  /** Lines, dots and bands on the cloth. */
  readonly trim: string
  readonly hat: string
  readonly hair: string
  /** Eyes, mouth, seams. */
  readonly line: string
  /** A staff, a harp; brown where nothing is said. */
  readonly wood?: string
  /** The shaded side where a figure is carved from one stone: it has no blush. */
  readonly shade?: string
}

/** Bands that sag a little across a robe; each is [top, height, paint]. */
export const bands = (
  all: readonly (readonly [top: number, height: number, paint: string])[],
): string =>
  all
    .map(
      ([y, h, paint]) => `<path d="M-400 ${y}q400 56 800 0v${h}q-400 56-800 0Z" fill="${paint}"/>`,
    )
    .join("")

/** A sagging row of dots. */
export function dots(y: number, reach: number, paint: string, r = 11, step = 46): string {
  const count = Math.floor((reach * 2) / step)
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = -reach + (i * reach * 2) / count
    const sag = 28 * (1 - (x / 400) ** 2)
    return `<circle cx="${x.toFixed(0)}" cy="${(y + sag).toFixed(0)}" r="${r}" fill="${paint}"/>`
  }).join("")
}

/** A sagging zigzag. */
export function zigzag(y: number, paint: string, height = 34, step = 44, width = 10): string {
  const points = Array.from({ length: 21 }, (_, i) => {
    const x = -440 + i * step
    return `${x} ${(y + 28 * (1 - (x / 400) ** 2) + (i % 2 === 0 ? 0 : height)).toFixed(0)}`
  })
  return `<path d="M${points.join("L")}" fill="none" stroke="${paint}" stroke-width="${width}" stroke-linejoin="round"/>`
}
