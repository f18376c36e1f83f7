import { tone } from "../kit/colour"
import { ellipse } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shape, stroke } from "../kit/svg"
import { type Act, at, type Shop } from "./acts"
import { fist, flat, pinch } from "./hands"
import { handles, pens } from "./tools"
import { cast } from "./works/bench"
import { woven } from "./works/fibre"

/** Pale, turned wood of looms, pegs and balances. */
export const wood = "#A9713F"
/** A round bar of it along a path. */
export const rail = (d: string, width: number): string =>
  stroke(d, "#1d1217", width, { opacity: 0.24, transform: "translate(7 10)" }) +
  stroke(d, tone(wood, -0.2), width) +
  stroke(d, wood, width * 0.7) +
  stroke(d, tone(wood, 0.4), width * 0.16, {
    opacity: 0.7,
    transform: `translate(${-width * 0.16} ${-width * 0.2})`,
  })

type LoomStage = "dress" | "weave" | "tufts" | "beat" | "cut"

/** A lock of unspun wool that is laid in between the warps. */
const tuft = (x: number, y: number, colour: string): string =>
  shape(ellipse([x, y], 34, 17), colour) +
  shape(ellipse([x - 8, y - 5], 22, 8), tone(colour, 0.3), { opacity: 0.6 })

/** A hand that keeps the cloth flat while the other works. */
const resting = ({ worker }: Shop, y = 470): string =>
  flat(worker, { at: [200, y], lean: -44, mirrored: true, size: 1.08 })

const threading = ({ look, worker }: Shop): string =>
  stroke("M404 330Q430 420 500 430", look.dyes[0], 5) +
  pinch(worker, { at: [404, 346], lean: -34, size: 1.16 }, pens.hook().svg, pens.hook().reach) +
  pinch(worker, { at: [296, 352], lean: -40, mirrored: true, size: 1.12 })

function shuttle(shop: Shop): string {
  const d = "M300 416Q400 376 520 416Q400 456 300 416Z"
  const [yarn] = shop.look.dyes
  return (
    stroke("M140 444H300", yarn, 7) +
    cast(d, 6) +
    shape(d, "#8A5A34") +
    shape(ellipse([410, 416], 54, 16), yarn) +
    pinch(shop.worker, { at: [506, 420], lean: -36, size: 1.16 }) +
    resting(shop)
  )
}

function laying({ look, worker }: Shop): string {
  const [first, second, third] = look.dyes
  return (
    tuft(200, 430, first) +
    tuft(280, 436, second) +
    tuft(360, 430, third) +
    tuft(440, 434, look.undyed) +
    tuft(520, 424, first) +
    pinch(worker, { at: [532, 420], lean: -34, size: 1.18 }) +
    pinch(worker, { at: [280, 440], lean: -40, mirrored: true, size: 1.12 })
  )
}

const beating = (shop: Shop): string =>
  fist(
    shop.worker,
    { at: [440, 440], lean: -26, size: 1.12 },
    handles.comb().svg,
    handles.comb().reach,
  ) + resting(shop, 500)

const cutting = (shop: Shop): string =>
  fist(
    shop.worker,
    { at: [430, 268], lean: -30, size: 1.1 },
    handles.scissors().svg,
    handles.scissors().reach,
  ) + resting(shop, 430)

const hands: Readonly<Record<LoomStage, (shop: Shop) => string>> = {
  dress: threading,
  weave: shuttle,
  tufts: laying,
  beat: beating,
  cut: cutting,
}

/** The bar with slots that keeps the warps apart. */
const reed = (): string => {
  const slots = Array.from({ length: 42 }, (_, i) => `M${128 + i * 13} 318v24`).join("")
  return rail("M110 330H690", 34) + stroke(slots, "#5A3A28", 3)
}

/** Warps under tension from the far beam to the near one, and the cloth that grows on them. */
export const loom =
  (stage: LoomStage): Act =>
  (shop) => {
    const { look, chance } = shop
    const warps = new Ink()
    for (let x = 128; x <= 672; x += 13)
      warps.line(tone(look.undyed, chance.pick([0, -0.1])), 4, `M${x} 70V700`)
    const grown = stage === "dress" ? 0 : stage === "cut" ? 330 : 240
    return (
      cast("M70 60H730V740H70Z", 14) +
      shape("M100 90H700V700H100Z", tone(look.table, -0.16)) +
      warps.toString() +
      (grown ? at(woven(shop, 544, grown), 400, 700 - grown / 2) : "") +
      rail("M70 70H730", 46) +
      rail("M70 720H730", 46) +
      rail("M84 60V740M716 60V740", 30) +
      (stage === "cut" ? "" : reed()) +
      hands[stage](shop)
    )
  }
