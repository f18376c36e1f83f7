import type { MapInks } from "./inks"
import type { Place } from "./outline"
import { onSheet } from "./projection"

type Name = {
  readonly text: string
  readonly at: Place
  readonly anchor?: "start" | "middle" | "end"
  readonly on: "sea" | "neighbours" | "highlands" | "forest"
}

/** Departments where groups live, each written where it covers neither a marker nor a border; and the lake. */
export const written: readonly Name[] = [
  { text: "Piura", at: [-6.15, -81.35], anchor: "end", on: "sea" },
  { text: "Lima", at: [-11.85, -77.55], anchor: "end", on: "sea" },
  { text: "Junín", at: [-11.25, -75.95], on: "highlands" },
  { text: "Ayacucho", at: [-14.3, -74.1], on: "highlands" },
  { text: "Cusco", at: [-14.05, -72.0], on: "highlands" },
  { text: "Arequipa", at: [-15.75, -72.15], on: "highlands" },
  { text: "Puno", at: [-14.55, -69.85], on: "highlands" },
  { text: "Ucayali", at: [-10.75, -72.25], on: "forest" },
  { text: "Titicaca", at: [-15.55, -68.72], anchor: "start", on: "neighbours" },
]

/** The names, in the letters of the page that shows the map. */
export const names = (ink: MapInks): string =>
  `<g font-family="Fraunces, Georgia, serif" font-style="italic" font-size="26" font-weight="500" letter-spacing=".6">` +
  written
    .map(({ text, at, anchor = "middle", on }) => {
      const [x, y] = onSheet(at)
      const fill = on === "forest" || on === "highlands" ? ink.name_on_dark : ink.name
      return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" text-anchor="${anchor}" fill="${fill}">${text}</text>`
    })
    .join("") +
  `</g>`
