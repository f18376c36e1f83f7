import { tone } from "../kit/colour"
import { soft } from "../form/outline"
import { smooth } from "../kit/geometry"
import { placed, type Hand } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { burden, type Burden } from "./burdens"
import { headOf, type Headwear } from "./heads"
import { bands, type Dress, dots, zigzag } from "./paints"

export type Person = {
  readonly dress: Dress
  readonly pose?: "standing" | "kneeling"
  readonly over?: "poncho" | "mantle" | "shawl" | "cloak" | "none"
  readonly wear?: Headwear
  readonly holds?: Burden
  /** Which cloth is painted on: plain, bands, dots or zigzag. */
  readonly cloth?: "plain" | "bands" | "dots" | "zigzag"
  readonly looks?: number
}

const robe = soft(
  "-80,-650 -150,-600 -185,-340 -238,-40 -200,-6 0,14 200,-6 238,-40 185,-340 150,-600 80,-650",
)
const skirt = soft(
  "-80,-650 -140,-600 -140,-400 -290,-60 -240,-8 0,14 240,-8 290,-60 140,-400 140,-600 80,-650",
)
const knelt = soft(
  "-80,-650 -150,-600 -190,-440 -280,-230 -250,-204 0,-188 270,-200 310,-236 190,-440 150,-600 80,-650",
)

function clothOf(kind: Person["cloth"], { trim, over, robe: cloth }: Dress, hem: number): string {
  switch (kind) {
    case "bands":
      return bands([
        [hem - 120, 24, trim],
        [hem - 82, 14, over],
        [hem - 56, 34, trim],
      ])
    case "dots":
      return (
        dots(hem - 120, 260, trim, 12, 56) +
        bands([[hem - 76, 18, trim]]) +
        dots(hem - 230, 240, trim, 8, 62)
      )
    case "zigzag":
      return (
        bands([
          [hem - 150, 14, trim],
          [hem - 60, 30, trim],
        ]) + zigzag(hem - 118, trim, 34, 40, 11)
      )
    default:
      return bands([[hem - 60, 22, tone(cloth, 0.25)]])
  }
}

function overOf(hand: Hand, person: Person): string {
  const { dress, over = "none" } = person
  const more = dress.shade === undefined ? {} : { shade: dress.shade }
  switch (over) {
    case "poncho":
      return solid(
        hand,
        soft("-70,-656 -168,-600 -250,-360 -246,-318 0,-236 246,-318 250,-360 168,-600 70,-656"),
        dress.over,
        {
          depth: 54,
          decor:
            `<g transform="rotate(0)">${bands([
              [-400, 18, dress.trim],
              [-366, 34, tone(dress.over, -0.35)],
              [-316, 16, dress.trim],
            ])}${zigzag(-470, dress.trim, 30, 40, 10)}</g>` +
            flat("M-60-650L0-560L60-650Z", dress.robe),
          ...more,
        },
      )
    case "shawl":
      return (
        solid(
          hand,
          soft(
            "-74,-660 -180,-600 -210,-420 -150,-370 -10,-520 10,-520 150,-370 210,-420 180,-600 74,-660 0,-600",
          ),
          dress.over,
          { depth: 36, decor: zigzag(-470, dress.trim, 30, 36, 9), ...more },
        ) + flat(oval(0, -548, 22, 20), dress.trim)
      )
    default:
      return ""
  }
}

/** What falls from head or shoulders behind the body. */
function behind(hand: Hand, { dress, over, pose }: Person): string {
  const more = dress.shade === undefined ? {} : { shade: dress.shade }
  const hem = pose === "kneeling" ? -196 : -4
  if (over === "mantle")
    return solid(
      hand,
      smooth([
        [0, -925],
        [-128, -880],
        [-176, -740],
        [-200, -560],
        [-262, -330],
        [-300, hem - 30],
        [0, hem + 8],
        [300, hem - 30],
        [262, -330],
        [200, -560],
        [176, -740],
        [128, -880],
      ]),
      dress.over,
      { depth: 60, ...more },
    )
  if (over === "cloak")
    return solid(
      hand,
      smooth([
        [-90, -670],
        [-200, -590],
        [-270, -300],
        [-310, hem - 20],
        [0, hem + 6],
        [310, hem - 20],
        [270, -300],
        [200, -590],
        [90, -670],
      ]),
      dress.over,
      { depth: 60, ...more },
    )
  return ""
}

/** The front edges of a mantle: the cloth of the head comes down over both shoulders. */
function mantleFront(hand: Hand, { dress }: Person, hem: number): string {
  const more = dress.shade === undefined ? {} : { shade: dress.shade }
  const side = (s: number) =>
    solid(
      hand,
      smooth([
        [s * 100, -850],
        [s * 140, -760],
        [s * 176, -640],
        [s * 236, -380],
        [s * 292, hem - 30],
        [s * 170, hem - 6],
        [s * 128, -380],
        [s * 104, -600],
        [s * 112, -720],
      ]),
      dress.over,
      { depth: 40, ...more },
    ) +
    line(
      smooth(
        [
          [s * 110, -720],
          [s * 104, -600],
          [s * 128, -380],
          [s * 170, hem - 10],
        ],
        false,
      ),
      dress.trim,
      10,
    )
  const crown = solid(
    hand,
    soft("-124,-760 -128,-860 -60,-916 0,-928 60,-916 128,-860 124,-760 84,-836 0,-862 -84,-836"),
    dress.over,
    { depth: 34, ...more },
  )
  return side(-1) + side(1) + crown
}

/** A clay person of about 1000 units, standing on 0 0. */
export function person(hand: Hand, who: Person): string {
  const {
    dress,
    pose = "standing",
    over = "none",
    wear = "none",
    holds = "nothing",
    cloth,
    looks = 0,
  } = who
  const more = dress.shade === undefined ? {} : { shade: dress.shade }
  const kneeling = pose === "kneeling"
  const hem = kneeling ? -200 : -10
  const body = kneeling ? knelt : wear === "braids" || over === "shawl" ? skirt : robe
  const dressed = solid(hand, body, dress.robe, {
    depth: 64,
    decor: clothOf(cloth, dress, hem),
    ...more,
  })
  const feet = kneeling
    ? ""
    : flat(oval(-86, -4, 58, 22) + oval(86, -4, 58, 22), tone(dress.skin, -0.35))
  const veiled = over === "mantle"
  const art =
    behind(hand, who) +
    feet +
    dressed +
    (over === "poncho" ? overOf(hand, who) : "") +
    headOf(hand, dress, veiled ? "veil" : wear, looks) +
    (veiled ? mantleFront(hand, who, hem) : over === "shawl" ? overOf(hand, who) : "") +
    burden(hand, dress, holds, over === "poncho" ? dress.over : dress.robe)
  return kneeling ? placed(art, [0, 196]) : art
}
