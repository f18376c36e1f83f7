import { chanceOf } from "../kit/chance"
import { dyes } from "../kit/colour"
import { bounds, type Point, points, poly, ring, sampled, shifted, turned } from "../kit/geometry"
import { shadow } from "../kit/page"
import { stroke } from "../kit/svg"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { needle } from "../textile/edges"
import { applique, leafOutline, stem } from "../textile/embroidery"
import { woven } from "../textile/fabrics"
import { cutTo, patch } from "../textile/patch"
import type { Drawn, Lens } from "../views"

export type Draw = (piece: Piece, look: Look, lens: Lens) => Drawn

export const lead = (piece: Piece, look: Look): string =>
  colourOf(piece.choice.colour) ?? look.undyed

export function bloom(at: Point, r: number, petal: string, heart: string): string {
  const petals = Array.from({ length: 6 }, (_, i) =>
    applique(leafOutline(at, r, r * 0.72, (i / 6) * 2 * Math.PI), petal, { padded: 4 }),
  )
  return petals.join("") + applique(ring(at, r * 0.3, r * 0.3, 18), heart, { padded: 3 })
}

/** Heel and toe, snow hills with their firs, and the star above them. */
function winter(accent: string): string {
  const place = (text: string) => shifted(points(text), 560, 660)
  const heel = applique(
    shifted(
      sampled(points("150 60, 200 150, 214 250, 150 360, 70 300, 60 180"), 4, true),
      560,
      660,
    ),
    accent,
  )
  const toe = applique(
    shifted(
      sampled(points("-384 340, -360 250, -290 216, -250 290, -264 380, -320 410"), 4, true),
      560,
      660,
    ),
    accent,
  )
  const hills = applique(
    place("-150 -20, -90 -90, -40 -30, 20 -110, 90 -30, 150 -70, 150 30, -150 30"),
    dyes.chalk,
  )
  const trees = [-90, 10, 96]
    .map(
      (x, i) =>
        applique(
          shifted(points("-46 60, 0 -70, 46 60"), 560 + x, 560 - (i % 2) * 50),
          i % 2 ? accent : dyes.moss,
        ) +
        stem(
          [
            [560 + x, 620 - (i % 2) * 50],
            [560 + x, 646 - (i % 2) * 50],
          ],
          dyes.walnut,
          9,
        ),
    )
    .join("")
  const star = applique(
    shifted(
      points("0 -62, 16 -20, 60 -18, 26 10, 38 54, 0 30, -38 54, -26 10, -60 -18, -16 -20"),
      560,
      430,
    ),
    dyes.qolle,
  )
  return heel + toe + hills + trees + star
}

/** A stocking with a turned cuff. */
export const stocking: Draw = (piece, look, lens) => {
  const chance = chanceOf(piece.seed)
  const hex = lead(piece, look)
  const accent = piece.choice.colour === "green" ? dyes.cochineal : dyes.chilca
  const leg = shifted(
    sampled(
      points(
        "-150 -440, 150 -440, 158 -200, 150 40, 196 140, 214 250, 150 360, 20 400, -180 420, -320 410, -384 340, -360 250, -260 200, -170 130, -146 0, -160 -200",
      ),
      6,
      true,
    ),
    560,
    660,
  )
  const cuff = shifted(
    sampled(
      points("-178 -470, 0 -478, 178 -470, 184 -400, 180 -310, 0 -300, -180 -310, -184 -400"),
      5,
      true,
    ),
    560,
    660,
  )
  const flowers = [-90, 0, 90].map((x) => bloom([560 + x, 274], 44, accent, dyes.qolle)).join("")
  const loopBand = stroke("M690 196C690 90 780 90 760 200", accent, 14)
  const svg =
    loopBand +
    shadow(leg, { dx: 18, dy: 26, opacity: 0.34 }) +
    shadow(cuff, { dx: 16, dy: 20 }) +
    patch(leg, {
      chance: chance.fork("leg"),
      lens,
      colour: hex,
      fabric: woven({ thread: 4.4, stripe: () => hex }),
      round: 46,
      hair: 0.2,
    }) +
    cutTo(poly(leg), winter(accent)) +
    patch(cuff, {
      chance: chance.fork("cuff"),
      lens,
      colour: look.undyed,
      fabric: woven({ thread: 4.4, stripe: () => look.undyed }),
      round: 30,
      lifted: 8,
      hair: 0.2,
    }) +
    flowers +
    needle(shifted(points("-170 -322, 0 -313, 170 -322"), 560, 660), accent, 4, 12)
  return { svg, box: bounds([...leg, ...cuff]), width_cm: 26, focus: [540, 520] }
}

/** A round skirt for the foot of a tree, seen from above, with its slit. */
export const skirt: Draw = (piece, look, lens) => {
  const chance = chanceOf(piece.seed)
  const hex = lead(piece, look)
  const accent = piece.choice.colour === "red" ? look.undyed : dyes.cochineal
  const at = (a: number, r: number): Point => [500 + Math.sin(a) * r, 630 + Math.cos(a) * r]
  const arc = (r: number, from: number, to: number, count: number, wave = 0) =>
    Array.from({ length: count + 1 }, (_, i) =>
      at(
        from + ((to - from) * i) / count,
        r + (wave ? Math.abs(Math.sin((i / count) * Math.PI * 16)) * wave : 0),
      ),
    )
  const [from, to] = [0.06, 6.2232]
  const outline = [...arc(372, from, to, 160, 34), ...arc(58, to, from, 40)]
  const band = [...arc(352, from + 0.02, to - 0.02, 90), ...arc(322, to - 0.02, from + 0.02, 90)]
  const eight = Array.from({ length: 8 }, (_, i) => ((i + 0.5) / 8) * Math.PI * 2)
  const firs = eight
    .map((a, i) =>
      i % 2
        ? bloom(
            at(a, 246),
            58,
            i % 4 === 1 ? dyes.qolle : accent,
            i % 4 === 1 ? dyes.cochineal : dyes.qolle,
          )
        : applique(
            turned(
              shifted(points("-50 62, 0 -78, 50 62"), ...at(a, 246)),
              Math.PI - a + Math.PI,
              at(a, 246),
            ),
            dyes.chilca,
          ),
    )
    .join("")
  const leaves = eight
    .map((a) =>
      applique(leafOutline(at(a + Math.PI / 8, 262), 60, 30, -a - Math.PI / 8 + 0.6), dyes.moss),
    )
    .join("")
  const collar = [...arc(96, from + 0.1, to - 0.1, 60), ...arc(70, to - 0.1, from + 0.1, 60)]
  const ties = [-1, 1]
    .map((s) => stroke(`M${500 + s * 6} ${692}q${s * 50} 30 ${s * 40} 96`, accent, 10))
    .join("")
  const svg =
    shadow(outline, { dx: 16, dy: 22, opacity: 0.34 }) +
    patch(outline, {
      chance: chance.fork("cloth"),
      lens,
      colour: hex,
      fabric: woven({ thread: 4.6, stripe: () => hex }),
      round: 26,
      light: ([x, y]) => Math.sin(Math.atan2(x - 500, y - 630) * 11) * 0.07,
      hair: 0.2,
    }) +
    applique(band, accent, { padded: 3 }) +
    applique(collar, accent, { padded: 3 }) +
    leaves +
    firs +
    ties
  return { svg, box: bounds(outline), width_cm: 110, focus: [330, 520] }
}
