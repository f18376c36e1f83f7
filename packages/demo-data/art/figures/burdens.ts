import { tone } from "../kit/colour"
import { pts, soft } from "../form/outline"
import { type Point } from "../kit/geometry"
import { arc, type Hand, placed } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { arm } from "./arm"
import type { Dress } from "./paints"

/** What the hands of a figure do. */
export type Burden =
  | "nothing"
  | "prayer"
  | "staff"
  | "lamb"
  | "gift"
  | "jar"
  | "drum"
  | "flute"
  | "harp"
  | "guitar"
  | "bundle"
  | "violin"

type Draw = (hand: Hand, dress: Dress, sleeve: string) => string

const wood = "#8A5A34"
const both = (hand: Hand, dress: Dress, sleeve: string, left: Point, right: Point): string =>
  arm(hand, dress, [[-128, -574], [-206, -446], left], sleeve) +
  arm(hand, dress, [[128, -574], [206, -446], right], sleeve)

function lamb(hand: Hand): string {
  const fleece = "#F3EBDB"
  const curls = arc([0, -430], 120, 62, 0, 2 * Math.PI, 12)
    .map(([x, y]) => flat(oval(x, y, 34, 32), fleece))
    .join("")
  return (
    curls +
    solid(hand, oval(0, -430, 126, 68), fleece, { depth: 40 }) +
    solid(hand, soft("-110,-486 -176,-494 -206,-446 -176,-412 -126,-424"), "#5A4636", {
      depth: 22,
    }) +
    flat(oval(-170, -462, 9, 9), "#F3EBDB") +
    line("M-60-380v40M60-380v40", "#5A4636", 22)
  )
}

const drum: Draw = (hand, dress, sleeve) =>
  solid(hand, "M-150-440V-290Q0-220 150-290V-440Z", dress.hat, {
    depth: 50,
    decor: line("M-150-430L-90-270L-30-410L30-262L90-410L150-290", dress.trim, 11),
  }) +
  solid(hand, oval(0, -440, 150, 46), "#E9D9B8", { depth: 20 }) +
  line("M-70-470L-170-560", wood, 16) +
  flat(oval(-62, -462, 20, 18), "#E9D9B8") +
  arm(hand, dress, pts("-140,-570 -230,-470 -150,-540"), sleeve) +
  arm(hand, dress, pts("140,-570 230,-450 120,-430"), sleeve)

const harp: Draw = (hand, dress, sleeve) => {
  const frame = soft(
    "-250,-20 -290,-160 -230,-520 -170,-640 -120,-630 -150,-520 -120,-420 60,-300 120,-120 60,-10",
  )
  const strings = Array.from({ length: 7 }, (_, i) =>
    line(`M${-190 + i * 34} ${-560 + i * 46}L${-220 + i * 36} ${-80}`, "#F3EBDB", 5, 0.9),
  ).join("")
  return (
    arm(hand, dress, pts("140,-570 190,-430 40,-360"), sleeve) +
    solid(hand, frame, wood, {
      depth: 40,
      decor: flat(soft("-240,-90 -190,-520 -150,-540 30,-270 50,-110"), tone(wood, -0.5)),
    }) +
    strings +
    solid(hand, soft("-250,-20 -286,-120 -160,-130 60,-260 110,-120 60,-10"), tone(wood, 0.2), {
      depth: 30,
      decor: [-150, -60, 30].map((x) => flat(oval(x, -70, 15, 15), tone(wood, -0.6))).join(""),
    }) +
    arm(hand, dress, pts("-140,-570 -216,-450 -120,-400"), sleeve)
  )
}

const guitar: Draw = (hand, dress, sleeve) =>
  placed(
    line("M60-6H330", tone(wood, -0.25), 36) +
      solid(hand, "M330-30h60v62h-60Z", tone(wood, -0.3), { depth: 12 }) +
      solid(
        hand,
        soft("-170,0 -150,-88 -80,-104 -10,-62 60,-74 100,0 60,74 -10,62 -80,104 -150,88"),
        tone(wood, 0.15),
        {
          depth: 34,
          decor:
            flat(oval(-6, 0, 36, 36), tone(wood, -0.7)) + line("M-140-40v80", tone(wood, -0.5), 14),
        },
      ) +
      line("M-136-12H380M-136 0H380M-136 12H380", "#F3EBDB", 3),
    [-20, -400],
    0.9,
    -14,
  ) + both(hand, dress, sleeve, [-70, -390], [200, -450])

const burdens: Readonly<Record<Burden, Draw>> = {
  nothing: (hand, dress, sleeve) => both(hand, dress, sleeve, [-150, -350], [150, -350]),
  prayer: (hand, dress, sleeve) => both(hand, dress, sleeve, [-22, -476], [22, -476]),
  staff: (hand, dress, sleeve) =>
    line("M218-10L206-700Q206-800 270-800Q318-796 314-740", dress.wood ?? wood, 22) +
    arm(hand, dress, pts("140,-570 220,-470 212,-400"), sleeve) +
    arm(hand, dress, pts("-140,-570 -210,-430 -60,-410"), sleeve),
  lamb: (hand, dress, sleeve) =>
    both(hand, dress, sleeve, [-96, -400], [96, -400]) +
    lamb(hand) +
    flat(oval(-66, -384, 30, 24) + oval(76, -384, 30, 24), dress.skin),
  gift: (hand, dress, sleeve) =>
    solid(hand, "M-74-520H74L88-396H-88Z", dress.hat, {
      depth: 26,
      decor: flat("M-20-520h40v130h-40Z", dress.trim),
    }) +
    solid(hand, soft("-90,-518 -60,-570 0,-596 60,-570 90,-518"), dress.hat, { depth: 20 }) +
    both(hand, dress, sleeve, [-86, -420], [86, -420]),
  jar: (hand, dress, sleeve) =>
    solid(
      hand,
      soft(
        "-40,-590 -60,-560 -36,-530 -110,-450 -70,-360 70,-360 110,-450 36,-530 60,-560 40,-590",
      ),
      dress.hat,
      { depth: 40, decor: line("M-120-470Q0-430 120-470", dress.trim, 12) },
    ) + both(hand, dress, sleeve, [-92, -416], [92, -416]),
  drum,
  flute: (hand, dress, sleeve) =>
    line("M-6-668L-40-380", "#D9B36A", 30) +
    flat([0, 1, 2].map((i) => oval(-18 - i * 9, -570 + i * 56, 7, 7)).join(""), dress.line) +
    arm(hand, dress, pts("-140,-570 -220,-440 -50,-520"), sleeve) +
    arm(hand, dress, pts("140,-570 216,-440 4,-430"), sleeve),
  harp,
  guitar,
  violin: guitar,
  bundle: (hand, dress, sleeve) =>
    solid(hand, soft("-120,-400 -96,-500 0,-530 96,-500 120,-400 0,-350"), dress.over, {
      depth: 40,
      decor: line("M-130-450Q0-400 130-450M-130-480Q0-430 130-480", dress.trim, 12),
    }) + both(hand, dress, sleeve, [-96, -390], [96, -390]),
}

export const burden = (hand: Hand, dress: Dress, kind: Burden, sleeve: string): string =>
  burdens[kind](hand, dress, sleeve)
