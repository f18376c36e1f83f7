import type { Box } from "../kit/geometry"
import { n } from "../kit/geometry"
import { group } from "../kit/svg"
import type { Family, Piece, View } from "../piece"
import { type Drawn, family } from "../views"
import { casket } from "./casket"
import { coasters } from "./coasters"
import { magnet } from "./magnet"
import { ornaments } from "./ornaments"
import { calendar } from "./calendar"
import { paintedBoard, type Palette, plank } from "./panel"
import type { Register } from "./registers"

const palettes = {
  sowing: { band: "#A3243B", flowers: ["#F3EBDB", "#E2B33C"], leaf: "#5E7A3A" },
  wedding: { band: "#23395B", flowers: ["#C9707A", "#F3EBDB"], leaf: "#7E8C4E" },
  house: { band: "#5E7A3A", flowers: ["#C23B2E", "#F3EBDB"], leaf: "#2F5A3A" },
  year: { band: "#B6502E", flowers: ["#F3EBDB", "#E2B33C"], leaf: "#5E7A3A" },
} as const satisfies Record<string, Palette>

const sowing: readonly Register[] = [
  { caption: "PAPA TARPUY", row: ["house", "w:jug", "m:flute", "m:drum", "tree"] },
  { caption: "SIEMBRA", row: ["m:hoe", "kneeling:basket", "m:hoe", "w:basket", "m:hoe"] },
  { row: ["ox", "ox", "m:staff", "w:flowers"], caption: "YUNTA" },
]

const wedding: readonly Register[] = [
  { caption: "SARHUA", row: ["house", "church", "tree", "house"] },
  { caption: "NOVIOS", row: ["w:candle", "w:flowers", "m:gift", "m:candle", "w:flowers"] },
  {
    caption: "PADRINOS",
    row: ["m:staff", "w:basket", "child", "w:flowers", "m:jug"],
    mirrored: true,
  },
  { caption: "MUSICOS", row: ["m:violin", "m:harp", "m:flute", "m:drum", "m:panpipe"] },
  { caption: "LA FAMILIA", row: ["w:baby", "m:jug", "child", "w:basket", "llama"], mirrored: true },
]

const families: readonly Register[] = [
  { row: ["house"] },
  { caption: "QUISPE", row: ["m:staff", "w:baby"] },
  { caption: "ABUELOS", row: ["w:spindle", "m:flute"] },
  { caption: "HERMANAS", row: ["w:flowers", "child"] },
  { caption: "TIOS", row: ["m:violin", "w:jug"] },
  { caption: "PRIMOS", row: ["m:hoe", "child"] },
  { caption: "PADRINOS", row: ["w:candle", "m:gift"] },
  { row: ["llama", "tree"] },
]

/** Fits a board of the given measures into the page. */
function fitted(piece: Piece, room: Box): { box: Box; px_per_cm: number } {
  const [wide = 20, high = 30] = piece.size_cm
  const px_per_cm = Math.min(room.width / wide, room.height / high)
  const [width, height] = [wide * px_per_cm, high * px_per_cm]
  return {
    box: {
      x: n(room.x + (room.width - width) / 2),
      y: n(room.y + (room.height - height) / 2),
      width: n(width),
      height: n(height),
    },
    px_per_cm,
  }
}

const page: Box = { x: 90, y: 75, width: 820, height: 1085 }

const board = (paint: (box: Box, piece: Piece) => string): Family =>
  family({
    beside: "hand",
    zoom: 2.2,
    draw: (piece): Drawn => {
      const { box, px_per_cm } = fitted(piece, page)
      const thick = (piece.size_cm[2] ?? 1.5) * px_per_cm * 0.4
      return {
        svg: plank(box, thick) + paint(box, piece),
        box,
        width_cm: piece.size_cm[0] ?? 20,
        focus: [box.x + box.width * 0.42, box.y + box.height * 0.6],
      }
    },
  })

/** One metre high and a hand wide: the whole beam, and part of it from near, running out of the page. */
const beam: Family = family({
  beside: "figure",
  zoom: 1.5,
  draw: (piece, _look, _lens, view: View): Drawn => {
    const { box } = fitted(piece, { x: 90, y: 60, width: 190, height: 1130 })
    const painted = (thick: number) =>
      plank(box, thick) + paintedBoard(box, families, palettes.house, piece.seed)
    const k = 3
    const near = group(painted(4), {
      transform: `translate(${n(640 - (box.x + box.width / 2) * k)} ${n(680 - (box.y + box.height * 0.5) * k)}) scale(${k})`,
    })
    return {
      svg: painted(8) + (view === "scale" ? "" : near),
      box,
      width_cm: piece.size_cm[0] ?? 15,
      focus: [640, 560],
    }
  },
})

/** Painted boards and small painted things of Sarhua, by SKU. */
export const boards = {
  "SAR-001": board((box, { seed }) => paintedBoard(box, sowing, palettes.sowing, seed)),
  "SAR-002": board((box, { seed }) => paintedBoard(box, wedding, palettes.wedding, seed)),
  "SAR-003": beam,
  "SAR-004": board((box, { seed }) => calendar(box, palettes.year, seed)),
  "SAR-005": casket,
  "SAR-006": magnet,
  "SAR-007": coasters,
  "SAR-008": ornaments,
}
