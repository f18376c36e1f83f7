import { arc, brush, type Hand } from "../form/hand"
import { rosette, spiral } from "../figures/bull"
import { poly, ribbon, sampled } from "../kit/geometry"
import { tone } from "../kit/colour"
import type { Drawn } from "../form/drawn"
import { pts, soft } from "../form/outline"
import { flat, line, oval, solid } from "../form/solid"
import { earths } from "./quinua"

const { cream, red, brown, ink, ochre } = earths

/** Breast feathers: rows of scallops, set in the gaps of the row above. */
function breast(hand: Hand): string {
  const scallops = [0, 1, 2, 3, 4].flatMap((row) =>
    Array.from({ length: 5 - (row % 2) }, (_, i) => {
      const x = (i - (4 - (row % 2)) / 2) * 84
      return flat(
        brush(arc([x, -440 + row * 74], 40, 44, 0.2, Math.PI - 0.2, 10), 13, hand.chance, 0.2),
        red,
      )
    }),
  )
  const down = soft("-190,-500 0,-530 190,-500 200,-300 110,-90 0,-50 -110,-90 -200,-300")
  return flat(down, tone(cream, 0.3)) + scallops.join("")
}

function wing(hand: Hand, s: number): string {
  return solid(hand, soft("220,-560 330,-470 350,-260 270,-90 220,-200 196,-400", s), brown, {
    depth: 40,
    decor: [0, 1, 2, 3]
      .map((i) =>
        line(
          `M${s * 200} ${-440 + i * 84}Q${s * 280} ${-400 + i * 84} ${s * 360} ${-450 + i * 84}`,
          cream,
          13,
        ),
      )
      .join(""),
    shine: 0.6,
  })
}

function eye(x: number): string {
  const rays = Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * 2 * Math.PI
    return line(
      `M${x + Math.cos(a) * 84} ${-650 + Math.sin(a) * 84}L${x + Math.cos(a) * 112} ${-650 + Math.sin(a) * 112}`,
      red,
      10,
    )
  }).join("")
  return (
    rays +
    flat(oval(x, -650, 80), red) +
    flat(oval(x, -650, 66), cream) +
    flat(oval(x, -650, 42), ink) +
    flat(oval(x - 14, -664, 13), cream)
  )
}

function mouthpiece(hand: Hand): string {
  const tube = poly(ribbon(sampled(pts("230,-120 340,-110 440,-150"), 6), () => 92))
  const look = { depth: 34, decor: line("M400-240V-40", red, 16) }
  return solid(hand, tube, cream, look) + flat(oval(446, -152, 12, 36), ink)
}

function feet(hand: Hand): string {
  return [-110, 110]
    .map((x) =>
      solid(hand, soft("-80,-20 -50,-70 50,-70 80,-20 0,10", 1, x), ochre, {
        depth: 20,
        decor: line(`M${x - 26}-50V0M${x + 26}-50V0`, brown, 9),
      }),
    )
    .join("")
}

/** An owl that is blown at the tail. */
export function owlOcarina(hand: Hand): Drawn {
  const body = soft(
    "-250,-860 -170,-820 0,-800 170,-820 250,-860 300,-700 310,-480 290,-240 200,-60 0,-14 -200,-60 -290,-240 -310,-480 -300,-700",
  )
  const art =
    mouthpiece(hand) +
    solid(hand, body, cream, {
      depth: 110,
      shine: 0.8,
      decor:
        flat("M-400-900H400V-790Q0-700-400-790Z", brown) +
        breast(hand) +
        line("M-300-540Q0-470 300-540", brown, 14),
    }) +
    wing(hand, -1) +
    wing(hand, 1) +
    eye(-116) +
    eye(116) +
    solid(hand, soft("-40,-600 0,-624 40,-600 0,-500"), ochre, { depth: 18 }) +
    spiral(hand, [-70, -790], 44, cream, 11) +
    spiral(hand, [70, -790], 44, cream, 11, 2.2, 3.1) +
    rosette([0, -740], 20, cream, ochre) +
    flat(
      oval(-60, -330, 18, 20) +
        oval(60, -330, 18, 20) +
        oval(-54, -230, 15, 17) +
        oval(54, -230, 15, 17),
      ink,
    ) +
    feet(hand) +
    flat(
      brush(sampled(pts("-250,-700 -262,-480 -220,-270"), 8), 30, hand.chance, 0.5),
      "#fff6e4",
      0.4,
    )
  return {
    art,
    box: { x: -350, y: -880, width: 810, height: 890 },
    wide_cm: 6.4,
    pose: "stands",
    feet: [{ at: [0, -20], rx: 230, ry: 44 }],
    focus: { at: [-40, -590], width: 430 },
  }
}
