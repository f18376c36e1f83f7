import { type Path, type Point, poly, ring, sampled } from "../kit/geometry"
import { pts, soft } from "../form/outline"
import type { Drawn } from "../form/drawn"
import { type Hand, placed } from "../form/hand"
import { flat, line, oval } from "../form/solid"
import { ball, cabochon, sheet, silver, wire } from "./metal"

/** The hook of an earring, from 0 0 upwards. */
const hook = pts("0,0 -4,-50 4,-110 40,-146 84,-118 88,-50 74,20")

/** A drop of chrysocolla in its setting, hanging from 0 0. */
export function drop(hand: Hand): string {
  const bezel = soft("0,60 66,130 116,250 128,380 84,480 0,516 -84,480 -128,380 -116,250 -66,130")
  const stone = soft("0,104 46,160 90,262 100,376 64,454 0,480 -64,454 -100,376 -90,262 -46,160")
  const grains = Array.from({ length: 7 }, (_, i) => {
    const a = Math.PI * (0.16 + (i / 6) * 0.68)
    return ball([Math.cos(a) * 128, 368 + Math.sin(a) * 152], 15, hand)
  })
  return (
    wire(sampled(hook, 6), 11) +
    sheet(hand, soft("0,-4 34,26 26,64 0,78 -26,64 -34,26"), 0.5, 5) +
    grains.join("") +
    sheet(hand, bezel, 0.5, 9) +
    `<g transform="translate(0 300)">${cabochon(hand, soft("0,-196 46,-140 90,-38 100,76 64,154 0,180 -64,154 -100,76 -90,-38 -46,-140"), "#2E9C98", "#7A4A2A", 150)}</g>` +
    line(stone, silver.deep, 5, 0.6)
  )
}

/** A thread between two pins, and what hangs from it. */
function hanging(pair: readonly [string, string], shade: Path): string {
  const thread = "M-560-236Q0-170 560-240"
  const shadowed = [-236, 236]
    .map((x) => `<path transform="translate(${x + 4} ${-176})" d="${shade}"/>`)
    .join("")
  return (
    `<g fill="#1d1217" opacity=".24" filter="url(#near)">${shadowed}</g>` +
    line(thread, "#8A2F36", 7) +
    pair.map((one, i) => placed(one, [i === 0 ? -280 : 196, -60], 1, i === 0 ? -1.5 : 1.5)).join("")
  )
}

export function chrysocollaDrops(hand: Hand): Drawn {
  const shade = soft("0,60 116,250 128,380 84,480 0,516 -84,480 -128,380 -116,250", 1, 0, 120)
  return {
    art: hanging([drop(hand), drop({ ...hand, chance: hand.chance.fork("second") })], shade),
    box: { x: -470, y: -280, width: 880, height: 750 },
    wide_cm: 5.6,
    pose: "hangs",
    focus: { at: [-280, 230], width: 420 },
  }
}

const inlays: Readonly<Record<string, readonly [string, string, string]>> = {
  turquoise: ["#3C9AA0", "#57B0B0", "#2A7F88"],
  red: ["#AE2A35", "#C8494B", "#8A1F2C"],
  green: ["#56733C", "#7A9455", "#3F5A2C"],
}
const first_inlay = ["#3C9AA0", "#57B0B0", "#2A7F88"] as const

const field = soft("-14,80 14,80 84,200 92,326 54,420 0,448 -54,420 -92,326 -84,200")
const frame = soft("-24,40 24,40 110,190 120,330 70,450 0,486 -70,450 -120,330 -110,190")

/** Crushed stone laid close, black below the stepped line. */
function crushed(hand: Hand, paints: readonly [string, string, string]): string {
  const { chance } = hand
  const id = hand.id()
  const crumbs = Array.from({ length: 130 }, () => {
    const at: Point = [chance.range(-96, 96), chance.range(76, 452)]
    const r = chance.range(6, 17)
    const edge = ring(at, r, r * chance.range(0.6, 1), chance.whole(4, 6), () => chance.sway(0.25))
    return flat(poly(edge), chance.pick(paints), 0.95)
  })
  const grit = Array.from({ length: 26 }, () =>
    oval(chance.range(-90, 90), chance.range(340, 440), 4),
  )
  return (
    `<clipPath id="${id}"><path d="${field}"/></clipPath><g clip-path="url(#${id})">` +
    flat(field, paints[2]) +
    crumbs.join("") +
    flat("M-100 332H100V460H-100Z", "#2B2523", 0.86) +
    flat(grit.join(""), "#6E645A", 0.7) +
    flat("M-92 60Q-20 200-70 400L-110 400V60Z", "#ffffff", 0.18) +
    "</g>"
  )
}

/** One earring of inlay, hanging from 0 0. */
export function inlayEarring(hand: Hand, colour: string | undefined): string {
  const steps = poly(
    pts("-110,250 -70,250 -70,290 -30,290 -30,330 30,330 30,290 70,290 70,250 110,250"),
    false,
  )
  return (
    wire(sampled(hook, 6), 11) +
    sheet(hand, oval(0, 18, 26, 26), 0.5, 5) +
    sheet(hand, frame, 0.5, 9) +
    crushed(hand, inlays[colour ?? ""] ?? first_inlay) +
    line(steps, silver.light, 12) +
    line(steps, silver.dark, 3, 0.7) +
    line(field, silver.deep, 5, 0.6)
  )
}

/** Crushed stone laid into a frame of alpaca metal. */
export function inlayEarrings(hand: Hand, colour: string | undefined): Drawn {
  const one = (name: string) => inlayEarring({ ...hand, chance: hand.chance.fork(name) }, colour)
  const shade = soft("-24,40 24,40 120,330 70,450 0,486 -70,450 -120,330", 1, 0, 120)
  return {
    art: hanging([one("left"), one("right")], shade),
    box: { x: -470, y: -280, width: 880, height: 720 },
    wide_cm: 5.4,
    pose: "hangs",
    focus: { at: [-280, 200], width: 420 },
  }
}
