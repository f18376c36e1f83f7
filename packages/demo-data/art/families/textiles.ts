import type { Yardstick } from "../kit/beside"
import { dyes } from "../kit/colour"
import type { Look } from "../looks/groups"
import type { Family, Piece, View } from "../piece"
import {
  blackAndWhite,
  birds,
  diamondRug,
  houses,
  seatPad,
  steppedDiamonds,
  stripes,
  valley,
} from "../textiles/cartoons"
import { bag, bags } from "../textiles/bags"
import { cushion } from "../textiles/cushion"
import { cushions } from "../textiles/cushions"
import { laid } from "../textiles/floor"
import { dangling } from "../textiles/dangling"
import { embroidered } from "../textiles/embroidered"
import { garment } from "../textiles/garment"
import { hanging } from "../textiles/hanging"
import { knitGarments } from "../textiles/knitwear"
import { outerGarments } from "../textiles/outerwear"
import { poncho, ponchos } from "../textiles/poncho"
import { longCloth } from "../textiles/long-cloth"
import { longCloths } from "../textiles/scarves"
import { pocketPanels } from "../textiles/pockets"
import { puppets, puppetStage } from "../textiles/puppets"
import { agreed, harvest, market, schoolYard, village } from "../textiles/scenes"
import { story } from "../textiles/stories"
import { sewnPanel } from "../textiles/sewn-panel"
import { smallKnit, smallKnits } from "../textiles/small-knits"
import { tableThings } from "../textiles/table"
import { woolThings } from "../textiles/wool-things"
import { type Drawn, family, type Lens } from "../views"

const made =
  <Plan>(make: (plan: Plan, piece: Piece, look: Look, lens: Lens, view: View) => Drawn) =>
  (plan: Plan, beside: Yardstick, zoom = 2.7): Family =>
    family({ draw: (...given) => make(plan, ...given), beside, zoom })

const hung = made(hanging)
const onFloor = made(laid)
const sewn = made(sewnPanel)
const worn = made(garment)

const each = <Plan>(plans: Readonly<Record<string, Plan>>, draws: (plan: Plan) => Family) =>
  Object.fromEntries(Object.entries(plans).map(([sku, plan]) => [sku, draws(plan)]))

export const textiles: Readonly<Record<string, Family>> = {
  "AWA-001": hung({ cartoon: valley, fringe: true }, "chair"),
  "AWA-002": hung({ cartoon: houses, fringe: true }, "hand"),
  "AWA-003": hung({ cartoon: blackAndWhite, fringe: false }, "chair"),
  "RAS-001": hung({ cartoon: birds, fringe: true }, "chair"),
  "RAS-002": hung({ cartoon: steppedDiamonds, fringe: true }, "figure"),
  "AYM-005": onFloor({ cartoon: stripes, edge: "fringe", lean: -0.07 }, "figure"),
  "AYM-006": onFloor({ cartoon: diamondRug, edge: "fringe", lean: 0.05 }, "figure"),
  "AYM-007": onFloor({ cartoon: seatPad, edge: "cord", lean: 0.12, pile: 2 }, "chair"),
  "CHA-001": sewn({ scene: market, border: dyes.cochineal, hung: false }, "hand"),
  "CHA-002": sewn({ scene: harvest, border: dyes.indigo, hung: false }, "chair"),
  "CHA-003": sewn({ scene: schoolYard, border: dyes.chilca, hung: false }, "hand"),
  "CHA-009": sewn({ scene: agreed, border: dyes.lake, hung: false }, "hand"),
  "KUY-001": sewn({ scene: village, border: dyes.cochineal, hung: true }, "chair"),
  "KUY-008": sewn({ scene: story, border: dyes.qolle, hung: true }, "chair"),
  ...each(bags, (plan) => made(bag)(plan, "hand")),
  ...each(puppets, (plan) => made(puppetStage)(plan, "hand", 2.2)),
  ...each(woolThings, (draw) => family({ draw, beside: "hand" })),
  ...each(dangling, (draw) => family({ draw, beside: "hand" })),
  ...each(tableThings, (draw) => family({ draw, beside: "chair" })),
  ...each(pocketPanels, (draw) => family({ draw, beside: "chair" })),
  ...each(embroidered, (draw) => family({ draw, beside: "hand" })),
  ...each(cushions, (plan) =>
    family({
      draw: (piece, look, lens) => cushion(plan, piece, look, lens),
      beside: "chair",
      seated: true,
    }),
  ),
  ...each(knitGarments, (plan) => worn(plan, "door")),
  ...each(smallKnits, (plan) => made(smallKnit)(plan, "hand")),
  ...each(longCloths, (plan) => made(longCloth)(plan, "figure")),
  ...each(outerGarments, (plan) => worn(plan, "door")),
  ...each(ponchos, (plan) => made(poncho)(plan, "figure")),
}
