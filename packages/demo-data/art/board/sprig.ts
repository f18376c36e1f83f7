import { type Point } from "../kit/geometry"
import type { Ink } from "../kit/ink"
import { blossom, leaflet } from "./border"

/** Clear dyes for single flowers. */
export const bright = ["#C23B2E", "#E2B33C", "#23395B", "#5E7A3A", "#C9707A", "#3C7F88"] as const

/** A sprig of three leaves and a flower that fills a corner. */
export function sprig(ink: Ink, at: Point, size: number, colour: string, lean: number): void {
  for (const turn of [-0.7, 0, 0.7])
    leaflet(ink, at, lean + turn, size * 1.7, turn === 0 ? "#5E7A3A" : "#7E8C4E")
  blossom(ink, at, size * 0.7, colour, "#F6EEDD")
}
