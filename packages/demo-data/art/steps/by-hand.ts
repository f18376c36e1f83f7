import type { Look } from "../looks/groups"
import { group, stroke } from "../kit/svg"
import {
  type Act,
  bind,
  choose,
  dry,
  fingers,
  label,
  machine,
  place,
  press,
  pull,
  sew,
  snip,
  strike,
  tool,
  wipe,
  wash,
} from "./acts"
import { fill, ironing, strap } from "./fibre-acts"
import { pinchBead, pinchButton, pinchDoll, pinchFigure } from "./small"
import { handles, pens } from "./tools"
import type { Work } from "./works/bench"
import { figure, lump } from "./works/clay"
import { strip, woven } from "./works/fibre"
import { canes, drumFrame, gourd, plait, plank, reedBundle } from "./works/grown"
import { arpillera, bag, cloth, flowersOn, hideSkin, jacket } from "./works/sewn"
import { beads, cabinet, jewel } from "./works/small"

const dough = "#EADFC6"
const pine = "#D9B27A"
const brown = "#8A5434"
const metal = "#B9B49A"
const needle = pens.needle()
const flannel = "#23304A"
const dyed =
  (pick: (look: Look) => string): Work =>
  (bench) =>
    cloth(pick(bench.look))(bench)
const led = dyed(({ dyes }) => dyes[0])
const second = dyed(({ dyes }) => dyes[1])
const base = cloth("#F1E8D6")

/** A strap of leather with the window cut for its weaving. */
const leatherStrip =
  (woven_in: boolean): Work =>
  (bench) =>
    cloth(brown, 400, 220)(bench) +
    (woven_in ? group(strip(bench, 340, 110)) : stroke("M-170 -55H170V55H-170Z", "#4A2C1C", 5))
const purse: Work = (bench) =>
  leatherStrip(true)(bench) +
  stroke("M-186 -96H186V96H-186Z", "#E9D7B4", 5, { "stroke-dasharray": "13 10" })
const weaving: Work = (bench) => woven(bench, 380, 310)
const patches: Work = (bench) => flowersOn("#F1E8D6", "half")(bench)
const frame = plank(pine, "carved", 330, 330)

/** What is done at each step of the crafts of wood, leather, metal, reed and sewing, in the order of their words. */
export const handActs: Readonly<Record<string, readonly Act[]>> = {
  retablo_ayacucho: [
    press(lump(dough)),
    fingers(figure(dough)),
    tool(figure("#FBF8F0"), pens.wideBrush("#FBF8F0")),
    tool(figure("painted"), pens.brush("#A3243B")),
    tool(cabinet(0), pens.brush("#B3263A"), [510, 380]),
    place(cabinet(2), pinchFigure("painted"), [436, 300]),
    tool(cabinet(3), pens.wideBrush("#E2BE7E"), [470, 380]),
  ],
  carved_gourd: [
    tool(gourd("green"), pens.knife()),
    dry(gourd("clean")),
    tool(gourd("drawn"), pens.pencil()),
    tool(gourd("cut"), pens.burin()),
    tool(gourd("cut"), pens.chisel(), [480, 420]),
    tool(gourd("burnt"), pens.ember(), [450, 450]),
    wipe(gourd("burnt"), "#F3EBDB"),
  ],
  carved_wood: [
    choose([plank("#D9B27A"), plank("#C79A5C"), plank("#E3C48E")], 0.62),
    strike(plank(pine), handles.saw(), [400, 330]),
    tool(frame, pens.chisel(), [450, 360]),
    wipe(frame, "#C9A46A"),
    tool(plank("#8A5434", "carved", 330, 330), pens.wideBrush("#5A3A28")),
  ],
  totora_reed: [
    strike(reedBundle(420, "#8A9A4E", 0), handles.sickle(), [380, 330]),
    dry(reedBundle(420, "#B9A552", 2), 0.52),
    choose(
      [reedBundle(300, "#B9A552", 1), reedBundle(300, "#C4B060", 1), reedBundle(300, "#A99A4A", 1)],
      0.7,
    ),
    wash(reedBundle(400, "#B9A552", 0)),
    fingers(plait(), [320, 340], [480, 330]),
    snip(plait(), handles.scissors(), "M590 240V540", [570, 330]),
    dry(plait("#D3B86A"), 0.5),
  ],
  sarhua_board: [
    strike(plank(pine), handles.plane(), [410, 330]),
    tool(plank(pine, "plaster"), pens.wideBrush("#F6EEDD")),
    tool(plank(pine, "drawn"), pens.pencil()),
    tool(plank(pine, "painted"), pens.brush("#A3243B")),
    tool(plank(pine, "painted"), pens.brush("#2B1D14"), [440, 540]),
    tool(plank(pine, "painted"), pens.wideBrush("#E2BE7E")),
  ],
  silver_jewellery: [
    strike(jewel("sheet"), handles.scissors(), [430, 350], -40, 0.8),
    strike(jewel("sheet"), handles.torch(), [430, 370], -40, 0.8),
    strike(jewel("ring"), handles.hammer(), [420, 330], -40, 0.62),
    strike(jewel("ring"), handles.torch(), [410, 316], -40, 0.62),
    place(jewel("ring"), pinchBead, [436, 282], 0.62),
    tool(jewel("stone"), pens.file(), [462, 396], 0.62),
    strike(jewel("stone"), handles.hammer(), [452, 380], -40, 0.62),
  ],
  costume_jewellery: [
    strike(jewel("sheet", metal), handles.scissors(), [430, 350], -40, 0.8),
    strike(jewel("sheet", metal), handles.torch(), [430, 370], -40, 0.8),
    strike(jewel("ring", metal), handles.hammer(), [420, 330], -40, 0.62),
    tool(jewel("stone", metal), pens.awl(), [410, 322], 0.62),
    wipe(jewel("stone", "#C9C4AC"), "#8E6A3E", [470, 400]),
    fingers(beads(), [300, 400], [500, 370]),
  ],
  cane_wind_instrument: [
    choose([canes(0, 3), canes(0, 3), canes(0, 3)], 0.6),
    strike(canes(), handles.saw(), [400, 320]),
    tool(canes(), pens.file(), [430, 220]),
    bind(canes(1), "#A3243B", [400, 280]),
    wipe(canes(2), "#E3C46A"),
  ],
  percussion_instrument: [
    strike(drumFrame(false, false), handles.mallet(), [500, 330]),
    press(drumFrame(true, false), 120, 330),
    fingers(drumFrame(true, false), [290, 430], [520, 430]),
    strike(drumFrame(true, false), handles.stick(), [410, 310]),
    tool(drumFrame(true, true), pens.brush("#F3EBDB"), [460, 430]),
  ],
  leather_accessories: [
    choose([hideSkin("#8A5434"), hideSkin("#A9714A"), hideSkin("#3A302C")], 0.54),
    tool(hideSkin(brown), pens.knife(), [450, 370]),
    tool(leatherStrip(false), pens.scraper(), [500, 330]),
    sew(leatherStrip(false), needle, "#E9D7B4", [500, 340]),
    place(
      leatherStrip(false),
      (shop) => group(strap(300, 96)(shop), { transform: "translate(430 330) rotate(-8)" }),
      [520, 320],
    ),
    strike(purse, handles.hammer(), [470, 330]),
    wipe(purse, "#E3C46A"),
  ],
  arpillera: [
    tool(arpillera("plan"), pens.pencil()),
    snip(led, handles.scissors()),
    sew(arpillera("ground"), needle, "#F3EBDB"),
    fill(figure("painted"), "#FBF7EE"),
    place(arpillera("figures"), pinchDoll, [452, 270]),
    tool(arpillera("done"), needle, [470, 400]),
    sew(base, needle, "#A3243B", [560, 300]),
  ],
  applique_tapestry: [
    tool(flowersOn("#E9DFCC", "drawn"), pens.pencil()),
    snip(second, handles.scissors()),
    machine(patches),
    sew(flowersOn("#F1E8D6", "half"), needle, "#A3243B", [500, 400]),
    sew(flowersOn("#F1E8D6", "done"), needle, "#23395B", [540, 440]),
    sew(flowersOn("#F1E8D6", "done"), needle, "#D9A021", [580, 260]),
  ],
  flannel_embroidery: [
    tool(flowersOn(flannel, "drawn"), pens.chalk()),
    sew(flowersOn(flannel, "half"), needle, "#C9707A", [430, 390]),
    sew(flowersOn(flannel, "done"), needle, "#D9A021", [580, 300]),
    machine(flowersOn(flannel, "done")),
  ],
  woven_jacket: [
    choose([led, weaving, second], 0.56),
    snip(weaving, handles.scissors()),
    machine(weaving),
    sew(jacket(true), needle, "#F3EBDB", [440, 330]),
    place(jacket(), pinchButton, [436, 340]),
    ironing(jacket()),
    label(jacket()),
  ],
  woven_bag: [
    snip(weaving, handles.scissors()),
    machine(led),
    sew(bag(false), needle, "#F3EBDB", [500, 310]),
    machine(bag(false)),
    fingers(bag(), [300, 300], [510, 300]),
    pull(bag()),
  ],
}
