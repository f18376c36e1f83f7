import { chanceOf } from "../kit/chance"
import { type Box, n } from "../kit/geometry"
import { stroke } from "../kit/svg"
import { border } from "./border"
import { grounded, type Palette } from "./panel"
import { boardInk, heaven, register, type Register } from "./registers"

/** The farming year of the highlands, month by month. */
const months: readonly Register[] = [
  { caption: "ENERO", row: ["m:hoe", "w:flowers"] },
  { caption: "FEBRERO", row: ["m:drum", "w:jug"] },
  { caption: "MARZO", row: ["w:basket", "maize"] },
  { caption: "ABRIL", row: ["church", "w:candle"] },
  { caption: "MAYO", row: ["m:hoe", "potatoes"] },
  { caption: "JUNIO", row: ["donkey", "w:basket"] },
  { caption: "JULIO", row: ["llama", "m:staff"] },
  { caption: "AGOSTO", row: ["m:flute", "w:jug"] },
  { caption: "SETIEMBRE", row: ["ox", "m:staff"] },
  { caption: "OCTUBRE", row: ["kneeling:basket", "m:hoe"] },
  { caption: "NOVIEMBRE", row: ["w:flowers", "bread"] },
  { caption: "DICIEMBRE", row: ["sheep", "w:baby"] },
]

/** Twelve fields under sun and moon, three to a row, each with its month and its work. */
export function calendar(box: Box, colours: Palette, seed: string): string {
  const chance = chanceOf(`${seed}/calendar`)
  const frame = 56
  const inner: Box = {
    x: box.x + frame,
    y: box.y + frame,
    width: box.width - frame * 2,
    height: box.height - frame * 2,
  }
  const sky = inner.height * 0.14
  const [width, height] = [inner.width / 3, (inner.height - sky) / 4]
  const fields = months.map((month, i) => {
    const field: Box = {
      x: inner.x + (i % 3) * width,
      y: inner.y + sky + Math.floor(i / 3) * height,
      width,
      height,
    }
    return register(field, month, chance.fork(month.caption ?? ""))
  })
  const lines = [1, 2]
    .map((k) => `M${n(inner.x + k * width)} ${n(inner.y + sky)}V${n(inner.y + inner.height)}`)
    .join("")
  const edges = `M${n(inner.x)} ${n(inner.y + sky)}H${n(inner.x + inner.width)}`
  return (
    grounded(box, chance.fork("ground")) +
    heaven({ ...inner, height: sky }, chance.fork("sky")) +
    fields.join("") +
    stroke(lines + edges, boardInk, 2.4) +
    border(box, frame, colours, chance.fork("border"))
  )
}
