import { tone } from "../kit/colour"
import { ellipse } from "../kit/geometry"
import type { Brush } from "./brush"

export type Hat = {
  readonly kind: "felt" | "wide" | "chullo" | "crown" | "wings" | "none"
  readonly colour: string
}

/** What a person wears on the head, over hair that is drawn already. */
export function hat(
  brush: Brush,
  { hat: { kind, colour }, trim }: { hat: Hat; trim: string },
): string {
  switch (kind) {
    case "felt":
      return (
        brush.fill("M-10 -90Q-10 -105 -5 -105Q0 -103 5 -105Q10 -105 10 -90Z", colour) +
        brush.mark("M-10 -92.5Q0 -89.5 10 -92.5", trim, 2.6) +
        brush.fill(
          "M-19 -90Q-10 -95 0 -92Q10 -95 19 -90Q10 -85.5 0 -86.5Q-10 -85.5 -19 -90Z",
          colour,
        )
      )
    case "wide":
      return (
        brush.fill(ellipse([0, -90], 24, 5.4), colour) +
        brush.fill("M-10 -91Q-9 -104 0 -104Q9 -104 10 -91Q0 -88 -10 -91Z", tone(colour, 0.06)) +
        brush.mark("M-10 -92Q0 -89 10 -92", trim, 2.4) +
        brush.mark("M-20 -89.5q-2 6 -5 8M20 -89.5q2 6 5 8", trim, 1.4)
      )
    case "chullo":
      return (
        brush.fill(
          "M-13.5 -84Q-14 -98 -5 -102Q-1 -108 0 -112Q1 -108 5 -102Q14 -98 13.5 -84L14.5 -72L9.5 -79Q10 -88 0 -88.5Q-10 -88 -9.5 -79L-14.5 -72Z",
          colour,
        ) +
        brush.mark("M-12.5 -92L-9 -96L-5.5 -92L-2 -96L1.5 -92L5 -96L8.5 -92L12 -95", trim, 1.8) +
        brush.mark("M-14 -72v7M14 -72v7", trim, 1.5) +
        brush.fill(ellipse([0, -112.5], 2.8, 2.8), trim)
      )
    case "crown":
      return brush.fill(
        "M-10 -92L-12 -104L-6 -98L0 -107L6 -98L12 -104L10 -92Q0 -89 -10 -92Z",
        colour,
      )
    case "wings":
      return brush.mark("M-10 -97.5a10 3.2 0 1 0 20 0a10 3.2 0 1 0 -20 0", colour, 1.8)
    case "none":
      return ""
  }
}
