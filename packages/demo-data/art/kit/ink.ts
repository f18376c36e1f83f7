import type { Path } from "./geometry"

/** Ten thousand strokes in forty paths: strokes of one paint are collected and written once. */
export class Ink {
  private readonly pots = new Map<string, Path[]>()

  fill(colour: string, d: Path, opacity = 1): void {
    this.pour(`fill="${colour}"${opacity === 1 ? "" : ` fill-opacity="${opacity}"`}`, d)
  }

  line(colour: string, width: number, d: Path, opacity = 1): void {
    const paint = `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"`
    this.pour(`${paint}${opacity === 1 ? "" : ` stroke-opacity="${opacity}"`}`, d)
  }

  toString(): string {
    let svg = ""
    for (const [paint, paths] of this.pots) svg += `<path ${paint} d="${paths.join("")}"/>`
    return svg
  }

  private pour(paint: string, d: Path): void {
    const pot = this.pots.get(paint)
    if (pot) pot.push(d)
    else this.pots.set(paint, [d])
  }
}
