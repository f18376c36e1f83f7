import { type Act, choose, dye, fingers, label, press, sew, strike, tool, wash } from "./acts"
import {
  block,
  card,
  cartoon,
  frameKnit,
  ironing,
  knit,
  knots,
  loom,
  shear,
  sort,
  spin,
  warp,
  weigh,
} from "./fibre-acts"
import { handles, pens } from "./tools"
import type { Work } from "./works/bench"
import { skein, stitches, woven } from "./works/fibre"
import { garment, puppet } from "./works/sewn"
import { animal } from "./works/small"

const needle = pens.needle()
const undyed = ["#F1EADC", "#B98A5C", "#8E8A86", "#4A3A30"] as const
const jumper = garment("#E6D9C0")
const panel: Work = (bench) => stitches(bench, bench.look.undyed, 360, 330)
const cloth: Work = (bench) => woven(bench, 380, 320)
const fringed: Work = (bench) => woven(bench, 360, 270, true)
const led = {
  undyed: (shop: Parameters<Act>[0]) => shop.look.undyed,
  dyed: (shop: Parameters<Act>[0]) => shop.look.dyes[0],
}

/** What is done at each step of the crafts of knitting, spinning and weaving, in the order of their words. */
export const fibreActs: Readonly<Record<string, readonly Act[]>> = {
  alpaca_hand_knit: [
    choose([skein("#F1EADC"), skein("#B98A5C"), skein("#8E8A86")], 0.5),
    knit(led.undyed),
    block(panel),
    sew(jumper, needle, "#A3243B"),
    wash(jumper),
    label(jumper),
  ],
  alpaca_frame_knit: [
    frameKnit(true),
    frameKnit(false),
    sew(jumper, needle, "#23395B", [430, 300]),
    knit(led.dyed, 250),
    wash(panel),
    label(garment("#C9BBA0")),
  ],
  sheep_wool_knit: [
    card("#EFE6D4"),
    spin("#EFE6D4"),
    knit(led.dyed),
    press(panel),
    sew(jumper, needle, "#5E7A3A", [470, 400]),
    label(jumper),
  ],
  finger_puppet: [
    knit(led.undyed, 190),
    fingers(puppet(false), [340, 300], [470, 290]),
    tool(puppet(true), pens.needle(), [430, 300]),
    fingers(puppet(true), [318, 240], [482, 240]),
    choose([puppet(true), puppet(true), puppet(true)], 0.56),
  ],
  alpaca_hand_spun_yarn: [
    shear(animal("#E9DCC4"), "#F1EADC"),
    sort(undyed),
    card("#E9DCC4"),
    spin("#E9DCC4"),
    spin("#CDB89A", true),
    wash(skein("#E9DCC4")),
    weigh(skein("#E9DCC4")),
  ],
  alpaca_weaving: [
    warp,
    loom("dress"),
    loom("weave"),
    knots,
    strike(fringed, handles.card(), [450, 360]),
    ironing(cloth),
    label(fringed),
  ],
  tapestry_san_pedro: [
    tool(cartoon, pens.pencil()),
    dye("#A3243B"),
    loom("dress"),
    loom("tufts"),
    loom("beat"),
    loom("cut"),
    sew(cloth, needle, "#23395B", [560, 300]),
  ],
  tapestry_loom: [
    dye("#C98B2B"),
    warp,
    loom("weave"),
    sew(cloth, needle, "#A3243B", [540, 470]),
    ironing(cloth),
  ],
  rug_weaving: [spin("#B9A488"), dye("#23395B"), warp, loom("beat"), knots, wash(cloth)],
}
