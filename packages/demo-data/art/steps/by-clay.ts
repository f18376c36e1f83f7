import {
  type Act,
  choose,
  dry,
  fingers,
  fire,
  openFire,
  place,
  press,
  smoke,
  strike,
  tool,
  wipe,
} from "./acts"
import { throwing, glaze } from "./clay-acts"
import { pinchFigure } from "./small"
import { handles, pens } from "./tools"
import { beast, block, coils, figure, lump, pot, treeOfLife } from "./works/clay"

const quinua = "#C98A5E"
const river = "#B0704A"
const shipibo = "#D9B38A"
const cusco = "#B6623A"
const paste = "#B98A68"
const sawn = block("#EDE8DE")
const rough = block("#EDE8DE", true)

/** What is done at each step of the crafts that begin with clay, in the order of their words. */
export const clayActs: Readonly<Record<string, readonly Act[]>> = {
  quinua_ceramic: [
    press(lump(quinua)),
    fingers(pot(quinua)),
    wipe(pot(quinua), "#E9DFCC"),
    tool(pot(quinua, "slip"), pens.brush("#F3EBDB")),
    fire(pot(quinua, "slip")),
  ],
  chulucanas_ceramic: [
    strike(pot(river), handles.paddle(), [470, 350]),
    dry(pot(river)),
    tool(pot(river, "negative"), pens.brush("#E9D7B4")),
    tool(pot("#A9603A", "negative"), pens.pebble()),
    dry(pot("#A9603A", "negative")),
    fire(pot("#A9603A")),
    tool(pot("#C79C6E", "slip"), pens.wideBrush("#E6D5B4")),
    smoke(pot("#3A2F2A", "negative")),
    wipe(pot("#2B2421", "negative", true), "#E9DFCC"),
  ],
  shipibo_ceramic: [
    fingers(coils(shipibo), [300, 330], [520, 320]),
    tool(pot(shipibo), pens.scraper()),
    tool(pot("#F1E6CF", "kene"), pens.brush("#2B211C")),
    openFire(pot("#F1E6CF", "kene")),
    wipe(pot("#E9C99A", "kene", true), "#C79A4A"),
  ],
  cusco_ceramic: [
    throwing(cusco),
    tool(pot(cusco), pens.scraper()),
    tool(pot("#F1E6CF", "flowers"), pens.brush("#A3243B")),
    glaze(pot("#F1E6CF", "flowers")),
    fire(pot("#F1E6CF", "flowers", true)),
  ],
  ayacucho_ceramic_figures: [
    press(lump(paste)),
    fingers(figure(paste)),
    place(treeOfLife(paste), pinchFigure(paste), [432, 300]),
    dry(treeOfLife(paste)),
    fire(treeOfLife(paste)),
    tool(treeOfLife(paste, true), pens.brush("#A3243B"), [470, 330]),
  ],
  ceramic_nativity: [
    fingers(figure("#C79A78", "mary")),
    dry(figure("#C79A78", "mary")),
    fire(figure("#C79A78", "mary")),
    tool(figure("painted", "mary"), pens.brush("#2F5F9A")),
    tool(figure("painted", "mary"), pens.wideBrush("#E2BE7E")),
  ],
  huamanga_stone: [
    choose([sawn, rough, sawn]),
    strike(sawn, handles.saw(), [380, 300]),
    strike(rough, handles.mallet(), [470, 330]),
    tool(beast("#EDE8DE", "#D8D2C6", "alpaca"), pens.chisel(), [470, 330]),
    wipe(beast("#EFEAE0", "#DAD4C8", "alpaca"), "#C9B48A"),
    wipe(beast("#F4F0E8", "#E0DAD0", "alpaca"), "#F3EBDB"),
    wipe(beast("#F7F4EC", "#E6E1D8", "alpaca"), "#E3C46A"),
  ],
}
