import { mix, tone } from "../kit/colour"
import { pts, soft } from "../form/outline"
import { type Path, type Point, sampled } from "../kit/geometry"
import { arc, brush, type Hand } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"

export type Coat = {
  readonly hide: string
  readonly dark: string
  /** Tassels, ribbons, blanket. */
  readonly trim: string
  readonly line: string
  readonly shade?: string
}

const leg = (
  hand: Hand,
  { hide, dark, shade }: Coat,
  x: number,
  top: number,
  wide: number,
  far = false,
): string =>
  solid(
    hand,
    `M${x - wide * 0.6} ${top}C${x - wide * 0.5} ${top * 0.5} ${x - wide * 0.42} ${top * 0.3} ${x - wide * 0.5} -6Q${x} 10 ${x + wide * 0.5} -6C${x + wide * 0.42} ${top * 0.3} ${x + wide * 0.55} ${top * 0.5} ${x + wide * 0.7} ${top}Z`,
    far ? tone(hide, -0.16) : hide,
    {
      depth: wide * 0.36,
      decor: flat(`M-900-${wide * 0.42}H900V40H-900Z`, dark),
      ...(shade === undefined ? {} : { shade }),
    },
  )

const eyeAt = (x: number, y: number, r: number, ink: string): string =>
  flat(oval(x, y, r, r * 1.15), ink) + flat(oval(x - r * 0.3, y - r * 0.4, r * 0.3), "#fff6e4")

/** What a llama carries. */
type Load = "none" | "blanket" | "pack"

/** Locks of wool along the flank. */
function wool(hand: Hand): Path {
  return Array.from({ length: 26 }, (): Path => {
    const r = hand.chance
    const [x, y] = [r.range(-180, 300), r.range(-540, -320)]
    return brush(sampled(pts("0,0 22,14 30,44", 1, x, y), 4), 9, r, 0.5)
  }).join("")
}

const blanketOf = ({ hide, trim }: Coat, load: Load): string =>
  load === "none"
    ? ""
    : flat("M-70-640H210L236-320Q80-276-96-320Z", trim) +
      [-380, -440, -500]
        .map((y, i) =>
          line(`M-120 ${y}Q70 ${y + 44} 260 ${y}`, i === 1 ? hide : tone(trim, -0.35), 18),
        )
        .join("")

const packOf = (hand: Hand, { trim, line: ink }: Coat, load: Load): string =>
  load === "pack"
    ? solid(
        hand,
        soft("-110,-560 -80,-690 60,-720 210,-690 250,-560 70,-520"),
        mix(trim, "#D8C3A0", 0.7),
        { depth: 44, decor: line("M-20-740V-500M150-740V-500", ink, 14) },
      )
    : ""

/** A llama that stands and looks to the left, about 1000 high, its feet on y = 0. @param load its blanket or pack */
export function llama(hand: Hand, coat: Coat, load: Load = "none"): string {
  const { hide, trim, line: ink } = coat
  const more = coat.shade === undefined ? {} : { shade: coat.shade }
  const body: Path = soft(
    "-394,-800 -382,-862 -300,-908 -220,-880 -176,-740 -140,-610 20,-584 230,-592 338,-530 356,-400 300,-290 80,-256 -110,-268 -216,-350 -254,-520 -272,-680 -318,-752 -376,-752",
  )
  const ear = (x: number) =>
    solid(hand, soft("-26,-886 -34,-960 -4,-1010 26,-950 24,-880", 1, x), hide, {
      depth: 18,
      ...more,
    })
  return (
    leg(hand, coat, -86, -330, 88, true) +
    leg(hand, coat, 210, -330, 92, true) +
    leg(hand, coat, -160, -350, 94) +
    leg(hand, coat, 284, -360, 100) +
    solid(hand, soft("330,-560 400,-600 430,-540 390,-460 340,-470"), hide, {
      depth: 26,
      ...more,
    }) +
    ear(-256) +
    solid(hand, body, hide, {
      depth: 80,
      decor: flat(wool(hand), tone(hide, -0.16), 0.6) + blanketOf(coat, load),
      ...more,
    }) +
    ear(-300) +
    packOf(hand, coat, load) +
    eyeAt(-316, -824, 19, ink) +
    line("M-392-786Q-360-764-330-782", ink, 9) +
    flat(oval(-386, -812, 8, 6), ink) +
    line("M-270-700Q-226-676-172-708", trim, 20) +
    flat(oval(-262, -672, 17, 26) + oval(-216, -660, 17, 26), trim)
  )
}

/** A sheep that stands and looks to the left, about 560 high. */
export function sheep(hand: Hand, coat: Coat): string {
  const more = coat.shade === undefined ? {} : { shade: coat.shade }
  const fleece = arc([20, -300], 236, 150, 0, 2 * Math.PI, 15)
  const curls = fleece.flatMap(([x, y]) => [oval(x, y, 62, 56)]).join("")
  const rows = pts("-120,-340 -20,-370 90,-350 -70,-270 40,-280 140,-260 -10,-210")
  const head = soft("-214,-440 -270,-470 -350,-420 -384,-350 -350,-310 -280,-320 -216,-350")
  return (
    leg(hand, { ...coat, hide: coat.dark }, -90, -190, 56, true) +
    leg(hand, { ...coat, hide: coat.dark }, 130, -190, 56, true) +
    leg(hand, { ...coat, hide: coat.dark }, -140, -190, 60) +
    leg(hand, { ...coat, hide: coat.dark }, 176, -190, 60) +
    flat(curls, tone(coat.hide, -0.05)) +
    solid(hand, oval(20, -300, 262, 176), coat.hide, {
      depth: 80,
      decor: rows
        .map(([x, y]) => line(`M${x - 36} ${y}q30-40 52-4q6 22-16 24`, tone(coat.hide, -0.2), 9))
        .join(""),
      ...more,
    }) +
    solid(hand, soft("-200,-430 -160,-470 -130,-430 -170,-400"), coat.dark, { depth: 14 }) +
    solid(hand, head, coat.dark, { depth: 34, ...more }) +
    eyeAt(-300, -398, 14, "#fff6e4")
  )
}

/** An ox that lies and looks at the viewer, about 520 high and 900 long. */
export function lyingOx(hand: Hand, coat: Coat, horns = true): string {
  const more = coat.shade === undefined ? {} : { shade: coat.shade }
  const body = soft("-300,-300 -140,-380 120,-376 330,-310 410,-160 400,-30 250,6 -280,6 -360,-80")
  const head = soft("-330,-470 -220,-470 -196,-360 -214,-220 -276,-170 -338,-220 -356,-360")
  const ears = horns
    ? [
        [-390, -420, -50],
        [-162, -420, 50],
      ]
    : [
        [-340, -520, -10],
        [-214, -520, 10],
      ]
  const horn = (s: number) =>
    solid(hand, soft("40,-460 110,-500 130,-590 160,-500 120,-440", s, -276), "#E9D9B8", {
      depth: 16,
    })
  return (
    solid(hand, body, coat.hide, {
      depth: 90,
      decor: line("M170-350Q330-240 270 0", tone(coat.hide, -0.25), 10),
      ...more,
    }) +
    solid(hand, soft("-330,-70 -200,-90 -120,-40 -140,8 -380,8 -400,-30"), coat.hide, {
      depth: 34,
      ...more,
    }) +
    (horns ? horn(-1) + horn(1) : "") +
    ears
      .map(
        ([x = 0, y = 0, lean = 0]) =>
          `<g transform="rotate(${lean} ${x} ${y})">${solid(
            hand,
            horns ? oval(x, y, 34, 56) : soft("-30,60 -36,-40 0,-110 36,-40 30,60", 1, x, y),
            coat.hide,
            { depth: 18, ...more },
          )}</g>`,
      )
      .join("") +
    solid(hand, head, coat.hide, { depth: 50, ...more }) +
    solid(hand, soft("-344,-250 -276,-280 -208,-250 -216,-180 -276,-150 -336,-180"), coat.dark, {
      depth: 24,
      ...more,
    }) +
    eyeAt(-318, -370, 16, coat.line) +
    eyeAt(-236, -370, 16, coat.line) +
    flat(oval(-300, -224, 11, 8) + oval(-252, -224, 11, 8), coat.line)
  )
}

/** The child in the straw, about 560 wide. */
export function manger(hand: Hand, { hide, trim, line: ink, shade }: Coat, skin: string): string {
  const more = shade === undefined ? {} : { shade }
  const chance = hand.chance.fork("straw")
  const blade = (): Path => {
    const x = chance.range(-250, 250)
    const from: Point = [x, -150 + chance.sway(16)]
    return brush(
      sampled(
        [from, [x + chance.sway(40), -190], [x + chance.sway(90), -214 + chance.sway(26)]],
        3,
      ),
      15,
      chance,
      0.5,
    )
  }
  const straw = Array.from({ length: 34 }, blade).join("")
  return (
    flat(oval(0, -170, 280, 60), shade === undefined ? "#C9962F" : tone(hide, -0.1)) +
    flat(straw, shade === undefined ? "#E2BE7E" : tone(hide, -0.05)) +
    solid(hand, soft("-150,-210 -60,-270 120,-262 220,-210 120,-160 -60,-156"), hide, {
      depth: 34,
      decor: line("M-40-280L20-150M60-280L110-150M150-270L180-160", trim, 12),
      ...more,
    }) +
    solid(hand, oval(-150, -240, 74, 70), skin, { depth: 26, ...more }) +
    flat(oval(-174, -246, 7, 9) + oval(-130, -246, 7, 9), ink) +
    line("M-166-214q14 10 28 0", ink, 6) +
    solid(
      hand,
      soft("-300,-160 0,-120 300,-160 250,-20 0,8 -250,-20"),
      shade === undefined ? "#8A5A34" : tone(hide, -0.08),
      { depth: 44, decor: line("M-280-100Q0-60 280-100", trim, 14), ...more },
    )
  )
}

/** A star with a tail, its middle on 0 0, about 200 across. */
export function star(hand: Hand, gold: string): string {
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const a = (i / 10) * 2 * Math.PI - Math.PI / 2
    const r = i % 2 === 0 ? 100 : 44
    return [Math.cos(a) * r, Math.sin(a) * r]
  })
  return solid(
    hand,
    `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`,
    gold,
    { depth: 22 },
  )
}
