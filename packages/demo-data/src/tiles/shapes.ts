/** Outlines in a box of 240 × 240, one per kind of piece. */
export const shapes = {
  garment:
    "M80 30 L40 60 L15 160 L48 170 L66 110 L66 215 L174 215 L174 110 L192 170 L225 160 L200 60 L160 30 Q120 58 80 30Z",
  scarf:
    "M70 20 H125 L120 215 L112 232 L104 215 L96 232 L88 215 L78 232Z M125 45 H172 L166 180 L158 198 L150 180 L142 198 L134 180 L124 196Z",
  cap: "M40 165 Q45 35 120 30 Q195 35 200 165 L215 178 V205 H25 V178Z M112 30 L108 12 H132 L128 30Z",
  hand: "M75 220 V120 L58 60 Q66 46 78 60 L92 104 L94 34 Q104 20 114 34 L118 102 L132 36 Q144 26 150 40 L142 108 L164 66 Q176 62 178 76 L160 140 V220Z",
  sock: "M80 20 H150 V130 L205 175 Q222 205 192 218 H150 Q120 216 96 186 L80 160Z",
  throw:
    "M30 60 L210 40 L222 190 L42 210Z M42 210 L50 226 L62 208 L70 224 L82 206 L90 222 L102 204Z",
  cushion: "M40 44 Q120 62 200 44 Q190 120 204 200 Q120 184 36 200 Q52 120 40 44Z",
  hanging:
    "M30 24 H210 V34 H202 V200 L190 218 L178 200 L166 218 L154 200 L142 218 L130 200 L118 218 L106 200 L94 218 L82 200 L70 218 L58 200 L46 218 L38 200 V34 H30Z",
  bag: "M60 90 Q62 30 120 28 Q178 30 180 90 H208 V215 H32 V90Z M80 90 H160 Q156 52 120 50 Q84 52 80 90Z",
  yarn: "M120 40 A82 82 0 1 1 119 40Z M196 168 Q226 206 214 228 L206 226 Q214 204 186 180Z",
  vessel: "M88 24 H152 L146 56 Q212 92 204 150 Q196 210 120 216 Q44 210 36 150 Q28 92 94 56Z",
  figure: "M120 20 A30 30 0 1 1 119 20Z M82 92 Q120 72 158 92 L196 214 H44Z",
  jewel:
    "M120 84 A64 64 0 1 1 119 84Z M120 106 A42 42 0 1 0 121 106Z M120 20 L148 52 L120 86 L92 52Z",
  flute:
    "M30 40 H60 V210 H30Z M66 40 H96 V190 H66Z M102 40 H132 V170 H102Z M138 40 H168 V150 H138Z M174 40 H204 V130 H174Z M24 70 H212 V84 H24Z",
  drum: "M30 70 Q120 20 210 70 V170 Q120 222 30 170Z M30 70 Q120 118 210 70 Q120 104 30 70Z",
  box: "M80 60 H160 V210 H80Z M80 60 L120 22 L160 60Z M74 60 V210 L22 190 V80Z M166 60 V210 L218 190 V80Z",
  board: "M70 14 H170 V226 H70Z M82 26 V214 H158 V26Z M94 38 H146 V202 H94Z",
  animal:
    "M40 110 L52 40 L66 40 L72 74 L82 96 H186 Q206 104 202 140 V216 H182 V160 H98 V216 H78 V150 Q60 140 56 116Z",
  basket:
    "M30 100 H210 L190 210 H50Z M60 100 Q64 34 120 32 Q176 34 180 100 H164 Q160 50 120 48 Q80 50 76 100Z",
  gourd: "M112 18 H128 L126 62 Q206 78 204 144 Q200 216 120 218 Q40 216 36 144 Q34 78 114 62Z",
  star: "M120 16 L142 84 L214 86 L156 128 L178 198 L120 156 L62 198 L84 128 L26 86 L98 84Z",
} as const

export type Shape = keyof typeof shapes

/** The Harmonized System already says what kind of thing a piece is: its first digits choose the outline. */
const byHeading: readonly (readonly [string, Shape])[] = [
  ["611710", "scarf"],
  ["6214", "scarf"],
  ["6505", "cap"],
  ["611780", "cap"],
  ["6116", "hand"],
  ["4203", "bag"],
  ["6115", "sock"],
  ["6406", "sock"],
  ["6301", "throw"],
  ["9404", "throw"],
  ["6304", "cushion"],
  ["5805", "hanging"],
  ["5810", "hanging"],
  ["6302", "throw"],
  ["6307", "hanging"],
  ["57", "throw"],
  ["4202", "bag"],
  ["4205", "bag"],
  ["5109", "yarn"],
  ["61", "garment"],
  ["62", "garment"],
  ["6912", "vessel"],
  ["6913", "vessel"],
  ["6802", "animal"],
  ["71", "jewel"],
  ["9205", "flute"],
  ["9206", "drum"],
  ["442011", "box"],
  ["44", "board"],
  ["9701", "board"],
  ["9503", "animal"],
  ["9505", "star"],
  ["9602", "gourd"],
  ["1404", "gourd"],
  ["4602", "basket"],
]

/** Outline for a six-digit code; a figure where no heading matches. */
export function shapeOf(hs6: string): Shape {
  return byHeading.find(([digits]) => hs6.startsWith(digits))?.[1] ?? "figure"
}
