import type { CraftId } from "../../src/crafts/facts"
import { products } from "../../src/products/products"
import { type Chance, chanceOf } from "../kit/chance"
import { mix, tone } from "../kit/colour"
import { n, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { group, shape } from "../kit/svg"
import { type Look, lookOf } from "../looks/groups"
import { skins } from "../people/cast"
import { stepSheet } from "../plate-names"
import { cutPaper, plate } from "../plates/sheet"
import type { Act } from "./acts"
import { clayActs } from "./by-clay"
import { fibreActs } from "./by-fibre"
import { handActs } from "./by-hand"

const acts: Readonly<Record<string, readonly Act[]>> = { ...clayActs, ...fibreActs, ...handActs }

/** A craft is shown in the look of the first group that offers it. */
const lookOfCraft = (craft: CraftId): Look => {
  const product = products.find((one) => one.craft === craft)
  if (product === undefined) throw new Error(`No product is made by ${craft}.`)
  return lookOf(product.group_handle)
}

/** The wall, and the table in front of it with the marks of work. */
function bench(look: Look, chance: Chance): string {
  const ink = new Ink()
  for (let i = 0; i < 70; i++) {
    const [x, y, run] = [chance.range(-40, 780), chance.range(190, 800), chance.range(60, 240)]
    ink.line(
      tone(look.table, chance.pick([0.08, -0.06])),
      chance.pick([2, 4, 8]),
      `M${n(x)} ${n(y)}q${n(run / 2)} ${n(chance.sway(6))} ${n(run)} ${n(chance.sway(3))}`,
      0.4,
    )
  }
  const edge = smooth(
    [
      [-20, 150 + chance.sway(10)],
      [200, 140 + chance.sway(10)],
      [460, 152 + chance.sway(10)],
      [680, 138 + chance.sway(10)],
      [820, 148],
    ],
    false,
  )
  return (
    shape("M0 0H800V800H0Z", mix(look.ground, "#FFF6E4", 0.14)) +
    cutPaper(`${edge}V820H-20Z`, look.table, 4) +
    ink.toString()
  )
}

/** A step nearer to the bench, so that hands and work fill the picture. */
const near = (svg: string): string =>
  group(svg, { transform: "translate(400 416) scale(1.13) translate(-400 -386)" })

/**
 * One step of a craft as SVG of 800 × 800: hands, tool and material, never a face. Steps are counted from 1, as they
 * stand in the words of the craft. A step that the words do not have is a mistake of the caller.
 */
export function drawStep(craft: CraftId, step: number): string {
  const act = acts[craft]?.[step - 1]
  if (act === undefined) throw new Error(`Nobody draws step ${step} of ${craft}.`)
  const look = lookOfCraft(craft)
  const seed = `step/${craft}/${step}`
  const chance = chanceOf(seed)
  const of_craft = chanceOf(`step/${craft}`)
  const worker = {
    skin: of_craft.pick(skins),
    sleeve: look.dyes[of_craft.whole(0, 1)] ?? look.dyes[0],
    cuff: look.dyes[2],
  }
  const drawn = act({ look, chance: chance.fork("work"), worker })
  return plate(stepSheet, seed, bench(look, of_craft.fork("bench")) + near(drawn))
}
