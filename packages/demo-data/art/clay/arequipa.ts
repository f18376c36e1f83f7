import { soft, softLine } from "../form/outline"
import type { Drawn } from "../form/drawn"
import type { Hand } from "../form/hand"
import { flat, line, solid } from "../form/solid"
import { llama, sheep, star } from "../figures/beasts"
import { child, coat, dressed, joseph, mary, villager } from "../figures/cast"
import { put, setOf } from "./scene"

const [blue, wine, gold, white, clay] = ["#3C7F88", "#8E2F3A", "#D9A021", "#FBF7EE", "#B6623A"]
const [brown, hoof] = ["#6B3A24", "#5A4636"]
const stable = "-250,10 -240,-220 -130,-370 0,-410 140,-370 246,-220 260,10"

/** The volcano of the town, with snow on it and a cave in it. */
function misti(hand: Hand): string {
  const cone = soft("-470,0 -330,-300 -170,-640 -70,-800 0,-770 70,-806 180,-640 340,-300 480,0")
  const snow =
    "M-300-900H300V-640L220-560L150-660L90-520L20-640L-50-500L-110-640L-190-540L-300-660Z"
  const ridges = [-300, -160, 150, 300].map((x) =>
    line(`M${x * 0.4}-620Q${x * 0.8}-380 ${x * 1.25}-20`, "#4B6068", 12),
  )
  const cave = flat(soft(stable), "#3B2A33") + line(softLine(stable), gold, 16)
  return solid(hand, cone, "#6F8790", {
    depth: 90,
    decor: ridges.join("") + flat(snow, white) + cave,
  })
}

/** A volcano takes the place of the stable. */
export function volcanoNativity(hand: Hand): Drawn {
  return setOf(
    [
      put(misti(hand), 0, -40, 1, 440, 820),
      put(star(hand, gold), 0, -470, 0.52, 0, 100),
      put(mary(hand, dressed(white, blue, gold), { cloth: "plain" }), -110, -30, 0.32, 280),
      put(joseph(hand, dressed(clay, wine, gold, { hat: brown })), 118, -34, 0.32),
      put(child(hand, white, brown, wine), 0, 10, 0.3, 270, 320),
      put(sheep(hand, coat(white, hoof, wine)), -330, 10, 0.3, 200, 500),
      put(llama(hand, coat(white, hoof, wine)), 330, 16, 0.28, 240),
    ],
    { wide_cm: 8.3, focus: { at: [0, -210], width: 480 } },
  )
}

/** The family, and llamas that come to it with packs. */
export function caravanNativity(hand: Hand): Drawn {
  const walking = (hide: string, trim: string, load: "pack" | "blanket") =>
    llama(hand, coat(hide, hoof, trim), load)
  const drover = dressed(white, gold, wine, { hat: wine })
  return setOf(
    [
      put(walking(white, wine, "pack"), 96, -437, 0.4, 300),
      put(walking("#B98A5C", blue, "pack"), 320, -385, 0.42, 300),
      put(walking("#7A553A", gold, "blanket"), 216, -105, 0.44, 300),
      put(walking(white, clay, "pack"), 400, 35, 0.46, 300),
      put(mary(hand, dressed(white, blue, gold)), -336, -70, 0.49, 280),
      put(joseph(hand, dressed(clay, wine, gold, { hat: brown }), { looks: 12 }), -184, -210, 0.48),
      put(child(hand, white, brown, wine), -208, 122, 0.44, 270, 320),
      put(
        villager(hand, drover, "chullo", "bundle", { cloth: "zigzag", looks: -14 }),
        40,
        105,
        0.46,
      ),
    ],
    { wide_cm: 24, focus: { at: [-230, -230], width: 520 } },
  )
}

/** Shepherds for a nativity that still has room. */
export function threeShepherds(hand: Hand): Drawn {
  const old = dressed(white, blue, gold, { hat: brown })
  const young = dressed(clay, gold, wine, { hat: wine })
  const woman = { over: "shawl", cloth: "zigzag" } as const
  return setOf(
    [
      put(villager(hand, old, "felt", "staff", { looks: 8 }), -330, -70, 0.78),
      put(villager(hand, dressed(white, wine, gold), "braids", "lamb", woman), 0, 0, 0.76, 280),
      put(villager(hand, young, "chullo", "flute", { looks: -8 }), 340, -40, 0.78),
    ],
    { wide_cm: 13, focus: { at: [0, -420], width: 480 } },
  )
}
