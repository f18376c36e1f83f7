import { tone } from "../kit/colour"
import { pts, soft } from "../form/outline"
import { type Path, type Point, poly, ribbon, sampled } from "../kit/geometry"
import { brush, type Hand, placed } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { turnedForm, vessel } from "../form/turned"

export type BullPaints = {
  readonly hide: string
  readonly paint: string
  readonly accent: string
  readonly line: string
}

/** A snail of slip, the mark of fertility on every roof bull. */
export function spiral(
  hand: Hand,
  [cx, cy]: Point,
  r: number,
  paint: string,
  width = 13,
  turns = 2.2,
  from = 0,
): string {
  const points = Array.from({ length: 40 }, (_, i): Point => {
    const t = i / 39
    const a = from + t * turns * 2 * Math.PI
    return [cx + Math.cos(a) * r * (1 - t * 0.86), cy + Math.sin(a) * r * (1 - t * 0.86)]
  })
  return flat(brush(points, width, hand.chance.fork(`spiral ${cx} ${cy}`), 0.2), paint)
}

/** A rosette of dabs. */
export const rosette = ([cx, cy]: Point, r: number, petal: string, heart: string): string =>
  Array.from({ length: 6 }, (_, i) => {
    const a = (i / 6) * 2 * Math.PI
    return flat(oval(cx + Math.cos(a) * r, cy + Math.sin(a) * r, r * 0.52), petal)
  }).join("") + flat(oval(cx, cy, r * 0.5), heart)

const leg = (hand: Hand, { hide, line: ink }: BullPaints, x: number, far: boolean): string =>
  solid(
    hand,
    `M${x - 84}-300C${x - 70}-180 ${x - 60}-90 ${x - 74}-8Q${x} 18 ${x + 74}-8C${x + 60}-90 ${x + 70}-180 ${x + 84}-300Z`,
    far ? tone(hide, -0.2) : hide,
    {
      depth: 44,
      decor: flat("M-900-52H900V40H-900Z", ink) + line("M-900-78H900", ink, 9),
      shine: 0.6,
    },
  )

const horn = (hand: Hand, ink: string, s: number): string =>
  solid(
    hand,
    poly(
      ribbon(
        sampled(pts("70,-868 150,-900 196,-980 168,-1060", s, -440), 8),
        (t) => 62 * (1 - t * 0.8),
      ),
    ),
    "#EFE3CB",
    { depth: 18, decor: flat(oval(-440 + s * 168, -1060, 40, 50), ink) },
  )

const ear = (hand: Hand, hide: string, s: number): string =>
  solid(hand, soft("118,-800 190,-850 238,-800 190,-756 126,-758", s, -440), hide, {
    depth: 24,
    decor: flat(oval(-440 + s * 184, -800, 28, 20), tone(hide, -0.4)),
  })

function headOfBull(hand: Hand, { hide, paint, accent, line: ink }: BullPaints): string {
  const eye = (x: number) =>
    flat(oval(x, -762, 40, 42), ink) +
    flat(oval(x, -762, 31, 33), "#F3EBDB") +
    flat(oval(x + 3, -760, 17, 19), ink) +
    flat(oval(x - 4, -768, 5), "#F3EBDB")
  const skull = soft(
    "-556,-850 -440,-890 -324,-850 -300,-760 -340,-650 -366,-560 -440,-520 -514,-560 -540,-650 -580,-760",
  )
  return (
    ear(hand, hide, -1) +
    ear(hand, hide, 1) +
    horn(hand, ink, -1) +
    horn(hand, ink, 1) +
    solid(hand, skull, hide, {
      depth: 60,
      shine: 0.6,
      decor:
        line("M-556-690Q-440-640-324-690", paint, 14) +
        line("M-550-664Q-440-614-330-664", accent, 10),
    }) +
    eye(-510) +
    eye(-370) +
    rosette([-440, -826], 26, paint, accent) +
    line("M-548-812q34-34 70-10M-402-822q36-24 70 10", ink, 10) +
    solid(
      hand,
      soft("-524,-580 -440,-622 -356,-580 -366,-520 -440,-496 -514,-520"),
      tone(hide, 0.22),
      { depth: 30 },
    ) +
    flat(oval(-470, -572, 15, 11) + oval(-410, -572, 15, 11), ink) +
    line("M-506-532Q-440-504-374-532", ink, 10) +
    solid(
      hand,
      poly(
        ribbon(
          sampled(pts("-410,-520 -372,-516 -352,-548 -366,-586"), 6),
          (t) => 40 * (1 - t * 0.55),
        ),
      ),
      "#B5412C",
      { depth: 14 },
    )
  )
}

function painted(hand: Hand, { paint, accent, line: ink }: BullPaints): string {
  const saddle = "M-150-700C-120-560-120-420-180-160L210-160C250-420 250-560 210-700Z"
  const edge = (x: number): Path => `M${x}-700C${x + 26}-560 ${x + 26}-420 ${x - 30}-160`
  const scallop = Array.from(
    { length: 8 },
    (_, i) =>
      flat(oval(-176 + (i % 2) * 4, -610 + i * 60, 15), accent) +
      flat(oval(248, -610 + i * 60, 15), accent),
  ).join("")
  return (
    flat(saddle, accent, 0.22) +
    line(edge(-140), paint, 20) +
    line(edge(212), paint, 20) +
    line(edge(-112), ink, 8) +
    line(edge(184), ink, 8) +
    scallop +
    spiral(hand, [50, -400], 96, paint, 24) +
    rosette([50, -560], 34, paint, accent) +
    rosette([20, -250], 26, paint, accent) +
    spiral(hand, [336, -420], 66, paint, 19, 2, 2) +
    rosette([340, -290], 22, paint, accent) +
    line("M-420-300Q-300-240-200-280", paint, 16) +
    line("M-430-340Q-300-280-200-320", ink, 8) +
    spiral(hand, [-290, -400], 56, paint, 17, 2, 1)
  )
}

/** A bull of Pucará that looks at the viewer, about 1000 high; it stands on 0 0. @param carries what rises from its back */
export function bull(hand: Hand, paints: BullPaints, carries: "jar" | "candle"): string {
  const { hide, line: ink, paint, accent } = paints
  const body = soft(
    "-340,-570 -150,-640 120,-640 330,-604 436,-480 446,-330 384,-214 160,-184 -160,-184 -330,-236 -410,-400",
  )
  const neck = soft(
    "-210,-610 -280,-760 -420,-820 -540,-700 -520,-520 -450,-340 -330,-270 -210,-400",
  )
  const tail = poly(
    ribbon(sampled(pts("420,-430 500,-520 480,-660 380,-690 330,-640"), 8), (t) => 44 - 10 * t),
  )
  const spout = turnedForm(
    150,
    carries === "jar" ? pts("0,84 0.2,64 0.7,60 1,92") : pts("0,104 0.3,92 0.6,60 1,96"),
    0.3,
  )
  const handle = solid(
    hand,
    poly(ribbon(sampled(pts("70,-800 190,-840 250,-740 210,-610"), 8), () => 40)),
    hide,
    { depth: 18 },
  )
  const candle =
    carries === "candle"
      ? solid(hand, "M-46-150V-420Q0-440 46-420V-150Q0-130-46-150Z", "#F3EBDB", { depth: 28 }) +
        flat(oval(0, -424, 45, 15), "#FBF7EE") +
        line("M0-424q6-30 0-44", ink, 8)
      : ""
  return (
    leg(hand, paints, -200, true) +
    leg(hand, paints, 350, true) +
    flat(tail, ink) +
    solid(hand, tail, hide, { depth: 18 }) +
    flat(soft("350,-660 330,-690 280,-650 290,-590 340,-610"), ink) +
    leg(hand, paints, -290, false) +
    leg(hand, paints, 260, false) +
    (carries === "jar" ? handle : "") +
    solid(hand, body, hide, { depth: 110, decor: painted(hand, paints), shine: 0.7 }) +
    placed(
      vessel(hand, spout, {
        fill: hide,
        inside: tone(hide, -0.3),
        rim: accent,
        lip: 14,
        shine: 0.5,
        decor: line("M-120-80H120", paint, 16),
      }) + candle,
      [50, -604],
    ) +
    solid(hand, neck, hide, {
      depth: 70,
      decor:
        [0, 1, 2]
          .map((i) =>
            line(
              `M${-520 + i * 46} ${-560 + i * 86}Q${-400 + i * 30} ${-470 + i * 70} ${-220 + i * 10} ${-520 + i * 100}`,
              i % 2 === 0 ? paint : ink,
              i % 2 === 0 ? 16 : 8,
            ),
          )
          .join("") + rosette([-300, -420], 24, paint, accent),
      shine: 0.6,
    }) +
    headOfBull(hand, paints)
  )
}
