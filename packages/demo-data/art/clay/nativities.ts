import { dyes } from "../kit/colour"
import type { Drawn } from "../form/drawn"
import type { Hand } from "../form/hand"
import { angel } from "../figures/angel"
import { llama, lyingOx } from "../figures/beasts"
import { child, coat, dressed, joseph, king, mary, villager } from "../figures/cast"
import type { Dress } from "../figures/paints"
import { put, setOf } from "./scene"

/** Nine figures in the earth slips of Quinua. */
export function quinuaNativity(hand: Hand): Drawn {
  const [cream, red, brown, ochre] = ["#EBDCBE", "#A4492A", "#6B3A24", "#D2A04A"]
  const d = (robe: string, over: string, trim: string, hat = brown) =>
    dressed(robe, over, trim, { skin: "#C58A5C", hat })
  const winged = { dress: d(cream, red, red), holds: "prayer", cloth: "dots" } as const
  const joseph_dress = d(cream, brown, red)
  return setOf(
    [
      put(angel(hand, winged, cream, red), 0, -402, 0.4),
      put(lyingOx(hand, coat(brown, cream, red)), 240, -298, 0.36, 380, 620),
      put(king(hand, d(red, cream, brown, ochre)), -328, -192, 0.43),
      put(king(hand, d(cream, brown, brown, ochre)), -200, -332, 0.4),
      put(king(hand, d(ochre, red, brown, ochre)), 352, -122, 0.43),
      put(mary(hand, d(cream, red, brown)), -120, 0, 0.48, 280),
      put(joseph(hand, joseph_dress), 157, -35, 0.47),
      put(child(hand, cream, brown, red, "#C58A5C"), 16, 116, 0.42, 270, 320),
      put(villager(hand, d(cream, ochre, red), "montera", "lamb"), -312, 122, 0.42),
    ],
    { wide_cm: 26, focus: { at: [0, -170], width: 520 } },
  )
}

/** Eleven figures in the earth colours of the workshops of Lurín. */
export function ichimayNativity(hand: Hand): Drawn {
  const d = (robe: string, over: string, trim: string, hat = over) =>
    dressed(robe, over, trim, { hat })
  const { chalk: cream, chilca: green, qolle: gold, clay } = dyes
  const [rose, blue, brown] = ["#C4586A", "#4F7396", "#6B3A24"]
  const winged = { dress: d(rose, cream, cream), holds: "prayer", cloth: "zigzag" } as const
  const mother = d(cream, green, rose, clay)
  return setOf(
    [
      put(angel(hand, winged, cream, gold), 0, -525, 0.4),
      put(lyingOx(hand, coat("#8A5A34", cream, rose)), 264, -420, 0.34, 380, 620),
      put(lyingOx(hand, coat("#8E8378", cream, rose), false), -208, -420, 0.34, 380, 620),
      put(king(hand, d(gold, rose, green, gold), "dots"), -344, -262, 0.42),
      put(king(hand, d(blue, cream, gold, gold), "dots"), 376, -228, 0.42),
      put(king(hand, d(green, clay, gold, gold), "dots"), 264, -88, 0.42),
      put(mary(hand, d(rose, blue, cream)), -120, -35, 0.47, 280),
      put(joseph(hand, d(cream, clay, gold, brown)), 136, -88, 0.45),
      put(child(hand, cream, brown, rose), 11, 70, 0.4, 270, 320),
      put(villager(hand, mother, "braids", "bundle", { over: "shawl" }), -296, 35, 0.41),
      put(villager(hand, d(clay, blue, gold, rose), "chullo", "flute"), 320, 158, 0.41),
    ],
    { wide_cm: 26, focus: { at: [0, -200], width: 560 } },
  )
}

/** Six figures with the knitted caps of the Andes, in clay. */
export function chulloNativity(hand: Hand): Drawn {
  const d = (robe: string, over: string, trim: string): Dress =>
    dressed(robe, over, trim, { skin: "#B9764C" })
  const { clay, fleece: cream, chilca: green, qolle: gold } = dyes
  const [red, brown] = ["#A3342B", "#6B3A24"]
  const capped = { over: "shawl", wear: "chullo" } as const
  return setOf(
    [
      put(llama(hand, coat(cream, brown, red), "blanket"), 264, -350, 0.42, 300),
      put(mary(hand, d(cream, red, gold), capped), -120, -18, 0.56, 280),
      put(joseph(hand, d(clay, green, gold), { wear: "chullo" }), 152, -35, 0.54),
      put(child(hand, cream, brown, red, "#B9764C"), 5, 140, 0.48, 270, 320),
      put(villager(hand, d(cream, gold, red), "chullo", "lamb"), -320, -105, 0.5),
      put(villager(hand, d(clay, cream, red), "chullo", "flute"), 352, 122, 0.5),
    ],
    { wide_cm: 22, focus: { at: [-110, -260], width: 520 } },
  )
}
