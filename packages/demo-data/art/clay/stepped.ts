import { tone } from "../kit/colour"
import type { Drawn } from "../form/drawn"
import { type Hand, placed } from "../form/hand"
import { pts } from "../form/outline"
import { flat, line, oval, solid } from "../form/solid"
import { turnedForm, vessel } from "../form/turned"
import { put, setOf } from "./scene"

const [cream, ink] = ["#EBDDBF", "#2A1B14"]

/** A holder that climbs in steps to its candle. */
function stepped(hand: Hand, slip: string): string {
  const light = tone(slip, 0.22)
  const step = (y: number, w: number, h: number) =>
    solid(hand, `M${-w} ${y}L${-w + 60} ${y - 54}H${w + 60}L${w} ${y}Z`, light, { depth: 18 }) +
    solid(hand, `M${-w} ${y}H${w}V${y + h}H${-w}Z`, slip, {
      depth: 30,
      decor:
        Array.from({ length: Math.round(w / 36) }, (_, i) => {
          const x = -w + 36 + i * 72
          return flat(
            `M${x - 26} ${y + h}V${y + h * 0.7}h13v${-h * 0.22}h13v${-h * 0.2}h13v${h * 0.2}h13v${h * 0.52}Z`,
            cream,
            0.9,
          )
        }).join("") + line(`M${-w} ${y + 12}H${w}`, ink, 9),
    }) +
    solid(hand, `M${w} ${y}L${w + 60} ${y - 54}V${y + h - 54}L${w} ${y + h}Z`, tone(slip, -0.34), {
      depth: 14,
    })
  const cup = turnedForm(110, pts("0,112 0.3,96 1,88"), 0.3)
  return (
    step(-150, 330, 150) +
    step(-300, 226, 150) +
    step(-450, 122, 150) +
    placed(
      vessel(hand, cup, { fill: slip, inside: tone(slip, -0.6), lip: 20, shine: 0.3 }) +
        solid(hand, "M-70-130V-470Q0-496 70-470V-130Q0-100-70-130Z", "#F3EBDB", { depth: 40 }) +
        flat(oval(0, -474, 69, 20), "#FBF7EE") +
        line("M0-474q8-34 0-52", ink, 9),
      [30, -462],
    )
  )
}

/** A pair of stepped holders. */
export function steppedPair(hand: Hand, slip: string): Drawn {
  return setOf(
    [
      put(stepped(hand, slip), -230, -130, 0.72, 350, 1020),
      put(stepped({ ...hand, chance: hand.chance.fork("two") }, slip), 220, 40, 0.78, 350, 1020),
    ],
    { wide_cm: 19, focus: { at: [200, -200], width: 440 } },
  )
}
