import { tone } from "../kit/colour"
import { pts, soft } from "../form/outline"
import { type Path, smooth } from "../kit/geometry"
import type { Drawn } from "../form/drawn"
import { brush, type Hand, placed } from "../form/hand"
import { paintMarks, turnsOf, wrapped } from "../form/marks"
import { flat, line, oval, solid } from "../form/solid"
import { turnedForm, vessel } from "../form/turned"
import { smoke, smoked } from "./chulucanas"
import { turnedLine } from "./pots"
import { put, setOf } from "./scene"

type Tones = { readonly robe: string; readonly veil: string; readonly mark: string }

const dark: Tones = { robe: smoked.black, veil: smoked.clay, mark: smoked.cream }
const pale: Tones = { robe: smoked.cream, veil: smoked.black, mark: smoked.clay }
const warm: Tones = { robe: smoked.clay, veil: smoked.cream, mark: smoked.black }

/** Three marks for a face that looks down. */
const lowered = (y: number): string =>
  line(`M-52 ${y}q22 18 42 0M12 ${y}q22 18 42 0`, smoked.black, 9) +
  line(`M-2 ${y + 8}q-10 30 8 34`, tone(smoked.clay, -0.4), 8) +
  line(`M-20 ${y + 66}q20 12 42 0`, smoked.black, 9)

const polish = (
  hand: Hand,
  points: readonly (readonly [number, number])[],
  width: number,
): string =>
  `<path d="${brush(points, width, hand.chance, 0.5)}" fill="#fff6e4" opacity=".32" filter="url(#touch)"/>`

/** A figure reduced to one curve from head to hem, about 1000 high. */
function column(hand: Hand, { robe, veil, mark }: Tones, kneels = false): string {
  const body: Path = kneels
    ? soft(
        "0,-760 -130,-700 -200,-520 -290,-260 -300,-90 -200,-8 200,-8 330,-80 310,-260 200,-520 130,-700",
      )
    : soft(
        "0,-930 -120,-880 -180,-700 -230,-400 -240,-120 -170,-8 170,-8 240,-120 230,-400 180,-700 120,-880",
      )
  const top = kneels ? 170 : 0
  const hood = soft(
    "0,-946 -118,-900 -158,-780 -178,-600 -110,-520 0,-500 110,-520 178,-600 158,-780 118,-900",
    1,
    0,
    top,
  )
  const face = soft("0,-870 -84,-830 -98,-740 -60,-650 0,-624 60,-650 98,-740 84,-830", 1, 0, top)
  const arms = smooth([
    [-190, -470 + top * 0.9],
    [-90, -400 + top * 0.8],
    [0, -390 + top * 0.8],
    [90, -400 + top * 0.8],
    [190, -470 + top * 0.9],
    [150, -330 + top * 0.6],
    [0, -290 + top * 0.6],
    [-150, -330 + top * 0.6],
  ])
  const hem = [0, 1, 2]
    .map((i) =>
      line(`M-330 ${-70 - i * 46}Q0 ${-10 - i * 46} 330 ${-70 - i * 46}`, mark, i === 1 ? 20 : 8),
    )
    .join("")
  return (
    solid(hand, body, robe, {
      depth: 90,
      shine: 1,
      decor:
        smoke(
          hand.chance.fork("robe"),
          600,
          900,
          robe === smoked.black ? smoked.brown : smoked.brown,
          6,
        ) + hem,
    }) +
    solid(hand, arms, robe, { depth: 46, shine: 0.9 }) +
    solid(hand, hood, veil, { depth: 56, shine: 0.9 }) +
    solid(hand, face, smoked.clay, { depth: 36, shine: 0.8 }) +
    lowered(-750 + top) +
    polish(
      hand,
      [
        [-176, -640 + top],
        [-206, -420 + top * 0.5],
        [-210, -200],
      ],
      30,
    )
  )
}

/** The child as one smooth seed. */
const seed = (hand: Hand): string =>
  solid(
    hand,
    soft("-300,-110 -220,-190 0,-210 230,-170 310,-90 220,-10 0,8 -230,-10"),
    smoked.black,
    { depth: 50, shine: 1, decor: line("M-320-70Q0 0 320-70", smoked.cream, 14) },
  ) +
  solid(hand, soft("-150,-190 -40,-270 150,-250 240,-180 120,-130 -60,-140"), smoked.cream, {
    depth: 36,
    shine: 0.9,
  }) +
  solid(hand, oval(-150, -230, 70, 68), smoked.clay, { depth: 26, shine: 0.9 }) +
  line("M-180-226q12 10 24 0M-140-226q12 10 24 0", smoked.black, 7)

/** Five figures, all smooth curve and polish. */
export function smoothNativity(hand: Hand): Drawn {
  const part = (name: string): Hand => ({ ...hand, chance: hand.chance.fork(name) })
  return setOf(
    [
      put(column(part("king"), warm), 10, -330, 0.62, 240, 950),
      put(column(part("shepherd"), pale), -350, -190, 0.58, 240, 950),
      put(column(part("joseph"), dark), 320, -120, 0.64, 240, 950),
      put(column(part("mary"), { ...pale, veil: smoked.clay }, true), -150, 40, 0.66, 310, 790),
      put(seed(part("child")), 150, 120, 0.56, 300, 300),
    ],
    { wide_cm: 22, focus: { at: [-140, -340], width: 520 } },
  )
}

const { black, clay, cream } = smoked

function smallJar(hand: Hand): string {
  const jar = turnedForm(330, pts("0,96 0.06,84 0.16,66 0.3,130 0.55,186 0.8,140 1,80"), 0.24)
  const painted =
    flat([0.34, 0.74].map((down) => turnedLine(hand, jar, down, 10)).join(""), cream) +
    turnsOf(7)
      .map((turn) =>
        paintMarks(
          hand,
          [
            {
              points: pts("-50,30 0,-40 50,30 0,10"),
              paint: cream,
            },
          ],
          wrapped(jar, turn, 0.54, 0.9),
        ),
      )
      .join("")
  return vessel(hand, jar, { fill: clay, inside: "#2E211A", lip: 14, shine: 0.9, decor: painted })
}

/** A bowed head with two braids. */
function braided(hand: Hand): string {
  const hair = soft(
    "0,-1110 -130,-1070 -166,-950 -150,-820 -96,-760 96,-760 150,-820 166,-950 130,-1070",
  )
  const face = soft("0,-1050 -100,-1010 -116,-910 -70,-810 0,-776 70,-810 116,-910 100,-1010")
  const braid = (s: number) =>
    Array.from({ length: 6 }, (_, i) =>
      solid(hand, oval(s * (142 + i * 6), -800 + i * 52, 34, 34), black, { depth: 16, shine: 1 }),
    ).join("")
  return (
    solid(hand, hair, black, { depth: 40, shine: 1 }) +
    braid(-1) +
    braid(1) +
    solid(hand, face, clay, {
      depth: 46,
      shine: 0.9,
      decor: flat(
        soft("-130,-1060 0,-1080 130,-1060 116,-960 20,-1010 0,-1030 -20,-1010 -116,-960"),
        black,
      ),
    }) +
    `<g transform="translate(0 -156)">${lowered(-752)}</g>` +
    [-124, 124].map((x) => flat(oval(x, -850, 16, 22), cream)).join("")
  )
}

/** A woman who sits, a jar in front of her. */
export function seatedWoman(hand: Hand): Drawn {
  const skirt = soft(
    "-150,-560 -230,-420 -420,-260 -480,-110 -400,-10 0,20 400,-10 480,-110 420,-260 230,-420 150,-560",
  )
  const blouse = soft(
    "-90,-800 -200,-740 -230,-560 -200,-440 0,-400 200,-440 230,-560 200,-740 90,-800",
  )
  const hem = [0, 1, 2]
    .map((i) =>
      line(
        `M-560 ${-120 - i * 44}Q0 ${10 - i * 44} 560 ${-120 - i * 44}`,
        i === 1 ? clay : cream,
        i === 1 ? 24 : 10,
      ),
    )
    .join("")
  const knees = [-1, 1].map((s) => polish(hand, pts("300,-300 360,-200 370,-140", s), 26)).join("")
  const arms = (s: number) =>
    solid(hand, soft("170,-740 262,-640 290,-460 200,-330 120,-330 160,-460 150,-600", s), clay, {
      depth: 40,
      shine: 0.9,
    })
  const art =
    solid(hand, skirt, black, {
      depth: 110,
      shine: 1,
      decor: smoke(hand.chance.fork("skirt"), 900, 500, smoked.brown, 8) + hem,
    }) +
    knees +
    solid(hand, blouse, cream, {
      depth: 60,
      shine: 0.9,
      decor:
        smoke(hand.chance.fork("blouse"), 500, 900, clay, 4) +
        line("M-110-790Q0-700 110-790", black, 16) +
        [-80, -40, 0, 40, 80]
          .map((x) => flat(oval(x, -724 + Math.abs(x) * -0.3, 11), clay))
          .join(""),
    }) +
    braided(hand) +
    placed(smallJar(hand), [0, -90]) +
    arms(-1) +
    arms(1) +
    solid(hand, oval(-142, -318, 50, 44), clay, { depth: 22 }) +
    solid(hand, oval(142, -318, 50, 44), clay, { depth: 22 })
  return {
    art,
    box: { x: -480, y: -1110, width: 960, height: 1130 },
    wide_cm: 13,
    pose: "stands",
    feet: [{ at: [0, -50], rx: 450, ry: 76 }],
    depth: 60,
    focus: { at: [0, -860], width: 480 },
  }
}
