import { mix } from "../kit/colour"
import { pts, soft, softLine } from "../form/outline"
import { poly, ring } from "../kit/geometry"
import { joseph, mary, child, dressed } from "../figures/cast"
import { upright } from "../clay/upright"
import type { Drawn } from "../form/drawn"
import { arc, brush, type Hand, placed } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { turnedForm, vessel } from "../form/turned"
import { birdMark, llamaMark, tree } from "./scenes"
import {
  burnt,
  crown,
  hatchedBand,
  leafBand,
  onBare,
  onBurnt,
  rings,
  skin,
  stalk,
  straw,
  tale,
  umber,
} from "./skin"

/** An eye in its ring of fine cuts. */
function eye(hand: Hand, x: number): string {
  const rays = Array.from({ length: 30 }, (_, i) => {
    const a = (i / 30) * 2 * Math.PI
    const at = (r: number): [number, number] => [x + Math.cos(a) * r, -640 + Math.sin(a) * r]
    return brush([at(66), at(96), at(128)], 8, hand.chance, 0.4)
  })
  return (
    flat(oval(x, -640, 132), "#C98F4C") +
    flat(rays.join(""), umber) +
    flat(oval(x, -640, 66), "#F0D6A4") +
    flat(oval(x, -640, 48), umber) +
    flat(oval(x, -640, 26), "#120b07") +
    flat(oval(x - 14, -656, 11), "#F0D6A4")
  )
}

/** Breast feathers, set in the gaps of the row above. */
const feathers = (hand: Hand): string =>
  Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 7 - (row % 2) }, (_, i) => {
      const x = (i - (6 - (row % 2)) / 2) * 74
      const y = -440 + row * 62
      const veins = [-12, 0, 12]
        .map((dx) => brush(pts(`${dx},-20 ${dx * 0.5},22`, 1, x, y), 5, hand.chance, 0.3))
        .join("")
      return (
        flat(brush(arc([x, y], 34, 38, 0.1, Math.PI - 0.1, 10), 8, hand.chance, 0.2), umber) +
        flat(veins, "#7A4A24")
      )
    }).join(""),
  ).join("")

const wing_noted = "190,-500 330,-470 392,-330 360,-140 250,-50 220,-200"

function wing(hand: Hand, s: number): string {
  const id = hand.id()
  const outline = soft(wing_noted, s)
  const cuts = Array.from({ length: 15 }, (_, i) =>
    brush(
      pts(`196,${-460 + i * 27} 300,${-420 + i * 27} 396,${-450 + i * 27}`, s),
      8,
      hand.chance,
      0.4,
    ),
  )
  return (
    `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">` +
    flat(outline, mix(umber, "#B6623A", 0.16)) +
    `<g opacity=".95">${flat(cuts.join(""), "#D9A862")}</g>` +
    line(outline, umber, 8) +
    "</g>"
  )
}

/** A small gourd becomes an owl. */
export function gourdOwl(hand: Hand): Drawn {
  const form = turnedForm(
    880,
    pts("0,30 0.02,96 0.1,236 0.24,330 0.4,350 0.52,352 0.68,380 0.82,350 0.94,262 1,190"),
    0.16,
  )
  const decor =
    skin(hand, form) +
    feathers(hand) +
    wing(hand, -1) +
    wing(hand, 1) +
    flat(
      soft("-330,-760 -150,-800 0,-740 150,-800 330,-760 240,-880 0,-960 -240,-880"),
      mix(umber, "#B6623A", 0.12),
    ) +
    flat(
      Array.from({ length: 22 }, (_, i) =>
        brush(pts("0,-760 0,-850", 1, (i - 10.5) * 26), 6, hand.chance, 0.4),
      ).join(""),
      "#D9A862",
    ) +
    eye(hand, -134) +
    eye(hand, 134)
  const ear = (s: number) =>
    flat(soft("90,-880 250,-850 262,-1000 180,-930", s), mix(umber, "#B6623A", 0.2))
  const beak = solid(hand, soft("-34,-610 0,-630 34,-610 0,-500"), "#8A4A20", { depth: 20 })
  const feet = [-96, 96]
    .map((x) =>
      flat(
        Array.from({ length: 3 }, (_, i) =>
          brush(pts("0,-70 0,-10", 1, x + (i - 1) * 32), 22, hand.chance, 0.3),
        ).join(""),
        umber,
      ),
    )
    .join("")
  const art =
    ear(-1) +
    ear(1) +
    vessel(hand, form, { fill: straw, decor, shine: 0.6, deep: 0.6 }) +
    beak +
    feet
  const drawn = upright(form, art, 6, 190, { at: [0, -600], width: 480 })
  return { ...drawn, box: { x: -392, y: -1000, width: 784, height: 1010 } }
}

/** Painted figures gather inside a gourd; its outside is carved. */
export function gourdNativity(hand: Hand): Drawn {
  const form = turnedForm(
    920,
    pts("0,26 0.02,90 0.08,200 0.18,320 0.36,424 0.54,440 0.72,420 0.88,330 1,210"),
    0.18,
  )
  const opening = soft(
    "0,-640 -180,-590 -270,-440 -276,-260 -200,-150 0,-120 200,-150 276,-260 270,-440 180,-590",
  )
  const decor =
    skin(hand, form) +
    tale(hand, form, [birdMark, tree, birdMark, llamaMark], onBare, {
      down: 0.62,
      size: 1.9,
      count: 12,
    }) +
    crown(hand, form, 0.12, 1.5, 12, onBare) +
    burnt(form, 0.79, 0.9) +
    leafBand(hand, form, 0.845, 1.2, 15, onBurnt) +
    hatchedBand(hand, form, 0.22, 0.262, onBare.burnt, 110) +
    rings(hand, form, [0.212, 0.27], umber)
  const petals = Array.from({ length: 26 }, (_, i) => {
    const a = (i / 26) * 2 * Math.PI
    return placed(
      flat(soft("0,-10 20,-34 0,-62 -20,-34"), i % 2 === 0 ? umber : "#A5652F"),
      [Math.cos(a) * 276, -378 + Math.sin(a) * 262],
      1,
      Math.round((a * 180) / Math.PI + 90),
    )
  }).join("")
  const cave =
    petals +
    solid(hand, opening, mix(umber, "#2a1a10", 0.5), { depth: 60, shine: 0 }) +
    line(opening, "#F0D6A4", 9, 0.7)
  const d = (robe: string, over: string, trim: string) =>
    dressed(robe, over, trim, { hat: "#6B3A24" })
  const id = hand.id()
  const floor = flat(soft("-300,-200 0,-240 300,-200 300,-60 -300,-60"), "#C9962F")
  const inside = `<clipPath id="${id}"><path d="${opening}"/></clipPath><g clip-path="url(#${id})">${floor}${placed(mary(hand, d("#F3EBDB", "#2F5583", "#D9A021")), [-108, -160], 0.4)}${placed(joseph(hand, d("#B6623A", "#8E2F3A", "#F3EBDB")), [112, -170], 0.39)}${placed(child(hand, "#F3EBDB", "#6B3A24", "#A3243B"), [0, -126], 0.36)}</g>`
  const art =
    vessel(hand, form, { fill: straw, decor, shine: 0.6, deep: 0.62, glint: [0.12, 0.4] }) +
    cave +
    inside +
    placed(stalk(), [-14, form.mouth.centre[1] + 4])
  const drawn = upright(form, art, 12, 200, { at: [0, -330], width: 500 })
  return { ...drawn, box: { ...drawn.box, y: drawn.box.y - 80, height: drawn.box.height + 80 } }
}

/** A gourd with its own neck for a handle, filled with seeds; it lies on the table. */
export function shaker(hand: Hand): Drawn {
  const form = turnedForm(
    1240,
    pts(
      "0,44 0.02,66 0.06,70 0.12,56 0.3,54 0.44,74 0.54,170 0.66,286 0.78,312 0.9,238 0.97,120 1,40",
    ),
    0.14,
  )
  const decor =
    skin(hand, form) +
    burnt(form, 0.62, 0.84) +
    tale(hand, form, [birdMark, tree, llamaMark, birdMark], onBurnt, {
      down: 0.82,
      size: 2.1,
      count: 10,
    }) +
    hatchedBand(hand, form, 0.565, 0.6, onBare.burnt, 90) +
    hatchedBand(hand, form, 0.85, 0.88, onBare.burnt, 90) +
    crown(hand, form, 0.52, 0.9, 9, onBare) +
    [0.1, 0.2, 0.24, 0.28, 0.38].map((down) => burnt(form, down, down + 0.018)).join("") +
    rings(hand, form, [0.61, 0.558, 0.845, 0.885, 0.16, 0.34], umber, 5)
  const tie = [0.03, 0.045]
    .map((down) =>
      line(
        poly(
          [...pts("0,0")]
            .concat(
              Array.from(
                { length: 17 },
                (_, i) => form.place((i / 16 - 0.5) * Math.PI, down) as [number, number],
              ),
            )
            .slice(1),
          false,
        ),
        "#8A2F36",
        12,
      ),
    )
    .join("")
  const loop = `<path d="${softLine("-60,-1216 -150,-1290 -120,-1400 -20,-1390 20,-1290 50,-1216")}" fill="none" stroke="#8A2F36" stroke-width="11"/>`
  const body =
    loop +
    vessel(hand, form, { fill: straw, decor, shine: 0.6, deep: 0.6, glint: [0.58, 0.86] }) +
    tie
  const turn = 34
  const shade =
    poly(ring([40, -280], 300, 300, 30)) + poly(pts("-60,-560 60,-560 60,-1240 -60,-1240"))
  const turned = (what: string) => `<g transform="translate(-330 330) rotate(${turn})">${what}</g>`
  return {
    art:
      `<g fill="#1d1217" opacity=".34" filter="url(#soft)" transform="translate(30 44)">${turned(`<path d="${shade}"/>`)}</g>` +
      turned(body),
    box: { x: -640, y: -880, width: 1060, height: 1260 },
    wide_cm: 15,
    pose: "lies",
    focus: { at: [-200, 90], width: 520 },
  }
}
