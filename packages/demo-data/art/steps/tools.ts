import { tone } from "../kit/colour"
import { ellipse, n, poly } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"

const wood = "#A9713F"
const steel = "#A3A7AA"

const shaft = (from: number, to: number, width: number, colour = wood): string =>
  shape(
    poly([
      [-width / 2, from],
      [width / 2, from],
      [width * 0.42, to],
      [-width * 0.42, to],
    ]),
    colour,
  ) +
  stroke(`M${n(-width * 0.18)} ${from}V${to}`, tone(colour, 0.4), n(width * 0.22), { opacity: 0.7 })

type Tool = { readonly svg: string; readonly reach: number }

/** Tools held like a pen: the hand is at 0 0, the tip above it at `reach`. */
export const pens = {
  brush: (paint: string): Tool => ({
    reach: 118,
    svg:
      shaft(-70, 190, 12, "#6B4028") +
      shape("M-8 -70h16l-2 -14h-12Z", steel) +
      shape("M-8 -84Q-12 -104 0 -120Q12 -104 8 -84Z", paint),
  }),
  wideBrush: (paint: string): Tool => ({
    reach: 124,
    svg:
      shaft(-56, 180, 18, "#8A5A34") +
      shape("M-30 -56h60v-22h-60Z", steel) +
      shape("M-30 -78L-26 -124Q0 -116 26 -124L30 -78Z", paint) +
      stroke("M-18 -80v38M-6 -80v40M6 -80v40M18 -80v38", tone(paint, -0.3), 2, {
        transform: "translate(0 -40)",
      }),
  }),
  pencil: (): Tool => ({
    reach: 112,
    svg:
      shaft(-84, 170, 13, "#C9A03A") +
      shape("M-6.5 -84L0 -112L6.5 -84Z", "#E6CDA0") +
      shape("M-2 -102L0 -112L2 -102Z", "#2B2523"),
  }),
  chalk: (): Tool => ({ reach: 84, svg: shaft(-82, 34, 18, "#FBF7EE") }),
  burin: (): Tool => ({
    reach: 118,
    svg:
      shape("M-4 -40L-2.4 -118L2.4 -112L4 -40Z", steel) +
      shape("M-10 -44h20l6 96q-16 22 -32 0Z", wood),
  }),
  chisel: (): Tool => ({
    reach: 122,
    svg:
      shape("M-9 -36L-11 -122H11L9 -36Z", steel) +
      stroke("M-11 -121H11", "#F3F1EA", 3) +
      shape("M-12 -40h24l4 110q-16 18 -32 0Z", wood),
  }),
  knife: (): Tool => ({
    reach: 128,
    svg:
      shape("M-9 -30L-7 -104Q-4 -124 8 -128L9 -30Z", steel) +
      stroke("M7 -122L8 -34", "#F3F1EA", 2.4) +
      shape("M-11 -34h22l3 120q-14 16 -28 0Z", "#5A3A28"),
  }),
  needle: (): Tool => ({
    reach: 92,
    svg: stroke("M0 54L0 -92", "#8E9296", 5) + stroke("M-1 50L-1 -88", "#EDEFF0", 1.6),
  }),
  hook: (): Tool => ({ reach: 96, svg: stroke("M0 120V-86q0 -12 9 -8", "#8E9296", 6) }),
  awl: (): Tool => ({
    reach: 104,
    svg: stroke("M0 -20V-104", steel, 6) + shape(ellipse([0, 20], 20, 46), wood),
  }),
  scraper: (): Tool => ({
    reach: 92,
    svg:
      shape("M-34 -92Q0 -104 34 -92L24 -30Q0 -20 -24 -30Z", "#8E6A3E") +
      stroke("M-33 -91Q0 -102 33 -91", "#E2C48E", 4),
  }),
  pliers: (): Tool => ({
    reach: 116,
    svg:
      shape("M-12 -40L-8 -116L-1 -116L-1 -40ZM12 -40L8 -116L1 -116L1 -40Z", steel) +
      shape(ellipse([0, -38], 15, 13), tone(steel, -0.3)) +
      stroke("M-8 -30Q-34 60 -18 150M8 -30Q34 60 18 150", "#A3243B", 16),
  }),
  file: (): Tool => ({
    reach: 176,
    svg:
      shape("M-10 -176L-11 -40H11L10 -176Z", "#7F8488") +
      stroke(
        "M-9 -168l18 14M-9 -150l18 14M-9 -132l18 14M-9 -114l18 14M-9 -96l18 14M-9 -78l18 14M-9 -60l18 14",
        "#B9BDC0",
        2.4,
      ) +
      shape("M-11 -44h22l5 90q-16 16 -32 0Z", wood),
  }),
  ember: (): Tool => ({
    reach: 122,
    svg:
      shaft(-70, 120, 22, "#4A3428") +
      shape("M-12 -70L-9 -112Q0 -126 9 -112L12 -70Z", "#3A2A22") +
      shape("M-8 -98Q-6 -122 0 -122Q8 -120 8 -98Q0 -90 -8 -98Z", "#E2622A") +
      shape(ellipse([0, -112], 4, 6), "#F7C65A"),
  }),
  pebble: (): Tool => ({
    reach: 46,
    svg:
      shape(ellipse([0, -26], 34, 26), "#6E6A66") +
      shape(ellipse([-10, -36], 14, 7), "#C4C1BA", { opacity: 0.8 }),
  }),
  thread: (colour: string): Tool => ({ reach: 60, svg: stroke("M0 60V-60", colour, 5) }),
  tongs: (): Tool => ({
    reach: 168,
    svg: stroke("M-14 60Q-22 -70 -3 -166M14 60Q22 -70 3 -166", "#6E6A66", 9),
  }),
} as const

/** Tools held in the fist: the handle runs through the hand, the working end is above it at `reach`. */
export const handles = {
  hammer: (): Tool => ({
    reach: 226,
    svg:
      shaft(-200, 110, 20) +
      shape("M-58 -244h74l30 14v14l-30 12h-74Z", "#6E7276") +
      stroke("M-56 -238h70", "#C4C7C8", 5),
  }),
  mallet: (): Tool => ({
    reach: 232,
    svg:
      shaft(-190, 110, 22) +
      shape("M-56 -262h112v74h-112Z", "#B9834E") +
      shape("M22 -262h34v74h-34Z", "#1a1016", { opacity: 0.18 }),
  }),
  paddle: (): Tool => ({
    reach: 214,
    svg:
      shaft(-110, 110, 26) +
      shape("M-44 -104Q-56 -250 0 -256Q56 -250 44 -104Z", "#B9834E") +
      stroke("M-22 -120Q-30 -220 0 -236", "#E2BE8A", 5, { opacity: 0.7 }),
  }),
  saw: (): Tool => ({
    reach: 300,
    svg:
      shape("M-30 -60L-16 -360H16L30 -60Z", "#B5B9BC") +
      shape(
        poly(
          Array.from(
            { length: 26 },
            (_, i) => [-31 + i * 0.6 - (i % 2 ? 10 : 0), -62 - i * 11.6] as const,
          ),
        ),
        "#8E9296",
      ) +
      shape("M-40 -64h74q24 60 0 150h-66q-28 -70 -8 -150Z", wood),
  }),
  scissors: (): Tool => ({
    reach: 250,
    svg:
      shape("M-6 -60L-34 -244Q-30 -254 -22 -246L16 -70Z", "#B5B9BC") +
      shape("M6 -60L34 -244Q30 -254 22 -246L-16 -70Z", "#9DA2A5") +
      shape(ellipse([0, -66], 9, 9), "#6E7276") +
      stroke("M-8 -50Q-54 10 -34 70Q-10 96 2 40M8 -50Q54 10 36 70Q14 96 2 40", "#23395B", 15),
  }),
  shears: (): Tool => ({
    reach: 250,
    svg:
      shape("M-10 -70L-40 -250L-6 -90ZM10 -70L40 -250L6 -90Z", "#7A8086") +
      stroke("M-18 -84Q-50 40 0 96Q50 40 18 -84", "#6E7276", 14),
  }),
  comb: (): Tool => ({
    reach: 176,
    svg:
      shaft(-60, 110, 26) +
      shape("M-74 -60h148l-8 -44h-132Z", wood) +
      stroke(
        Array.from({ length: 14 }, (_, i) => `M${-64 + i * 9.8} -104v-66`).join(""),
        "#8A5A34",
        5,
      ),
  }),
  card: (): Tool => ({
    reach: 170,
    svg:
      shaft(-60, 110, 24) +
      shape("M-110 -62h220v-110h-220Z", "#B9834E") +
      stroke(
        Array.from(
          { length: 40 },
          (_, i) => `M${-98 + (i % 10) * 21.5} ${-84 - Math.floor(i / 10) * 22}v-9`,
        ).join(""),
        "#6E7276",
        3,
      ),
  }),
  sickle: (): Tool => ({
    reach: 190,
    svg:
      shaft(-50, 110, 24) +
      stroke("M0 -54Q-10 -180 -120 -214", "#8E9296", 17) +
      stroke("M4 -60Q-6 -186 -118 -220", "#E3E6E8", 4),
  }),
  torch: (): Tool => ({
    reach: 236,
    svg:
      shaft(-60, 110, 40, "#3F6F7A") +
      stroke("M0 -60V-110Q0 -130 -4 -140", "#C99A3A", 16) +
      shape("M-16 -140Q-24 -190 -4 -240Q20 -190 10 -140Z", "#5FA3C9", { opacity: 0.9 }) +
      shape("M-8 -140Q-12 -170 -3 -206Q8 -170 5 -140Z", "#FBF3D8"),
  }),
  plane: (): Tool => ({
    reach: 60,
    svg:
      shape("M-54 -74h108v210h-108Z", "#B9834E") +
      shape("M-40 -46h80v40h-80Z", "#5A3A28") +
      shape("M-30 -20h60v20h-60Z", steel),
  }),
  stick: (): Tool => ({ reach: 300, svg: shaft(-310, 110, 24, "#8A5A34") }),
  iron: (): Tool => ({
    reach: 150,
    svg:
      shape("M-86 90Q-92 -60 0 -190Q92 -60 86 90Z", "#7F868B") +
      shape("M-62 74Q-66 -46 0 -146Q66 -46 62 74Z", "#2F4A6E") +
      stroke("M-28 60V-30M28 60V-30", "#23303F", 20) +
      shape("M-36 -44h72v24h-72Z", "#8A5A34"),
  }),
} as const
