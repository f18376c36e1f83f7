import { type Point, sampled } from "../kit/geometry"
import { placed } from "../form/hand"
import { cup_beside, hand_beside, shown } from "../form/stage"
import type { Family, Piece } from "../piece"
import { aboutNeck, onNeck } from "../silver/worn"
import { beadNecklace, type BeadPaints, strung } from "./beads"
import { fishBowl, incense, largeVase, roundBirds, roundVase, tallVase } from "./chulucanas"
import { church } from "./church"
import { bellNativity, musicCandlestick } from "./ichimay"
import { multicolour, natural, treeOfLife } from "./tree"
import { incaJar } from "./inca"
import { caravanNativity, threeShepherds, volcanoNativity } from "./arequipa"
import { chulloNativity, ichimayNativity, quinuaNativity } from "./nativities"
import { owlOcarina } from "./owl"
import { bullPair, candleBull, earths, fourAngels, musicians } from "./quinua"
import {
  faceJar,
  festiveCup,
  keneBowl,
  keneTile,
  largeJar,
  mazePlate,
  smallPots,
  turtle,
} from "./shipibo"
import { seatedWoman, smoothNativity } from "./smooth-figures"
import { steppedPair } from "./stepped"
import { borderBowl, borderPlate, type Glaze, mug, sugarBowl } from "./table"

type Draw = Parameters<typeof shown>[0]["draw"]

const byHand = (draw: Draw): Family => shown({ draw, beside: hand_beside })
const byCup = (draw: Draw): Family => shown({ draw, beside: cup_beside })
/** What belongs to the word a buyer chose, or to the first one. */
const chosen = <T>(words: Readonly<Record<string, T>>, first: T, { choice }: Piece): T =>
  words[choice.colour ?? ""] ?? first

const creamGlaze: Glaze = {
  ground: "#EFE2C6",
  line: "#6B3A24",
  leaf: "#7E8C4E",
  petal: "#A4492A",
  heart: "#D2A04A",
}
const brownGlaze: Glaze = {
  ground: "#6E4A33",
  line: "#2A1B14",
  leaf: "#EFE2C6",
  petal: "#D2A04A",
  heart: "#E8D2AD",
}
const whiteGlaze: Glaze = {
  ground: "#F1EADC",
  line: "#2F5583",
  leaf: "#5E7A3A",
  petal: "#B5412C",
  heart: "#D9A021",
}
const greenGlaze: Glaze = {
  ground: "#56733C",
  line: "#2A3B1E",
  leaf: "#C9D2AC",
  petal: "#F1EADC",
  heart: "#E2B33C",
}
const quinuaGlaze = (piece: Piece): Glaze => chosen({ brown: brownGlaze }, creamGlaze, piece)
const cuscoGlaze = (piece: Piece): Glaze => chosen({ green: greenGlaze }, whiteGlaze, piece)

const bulls = {
  natural: { hide: "#B6623A", paint: "#F3EBDB", accent: "#D9A021", line: "#2A1B14" },
  white: { hide: "#F1EADC", paint: "#A4492A", accent: "#5E7A3A", line: "#2A1B14" },
  blue: { hide: "#2F5583", paint: "#F3EBDB", accent: "#D9A021", line: "#1C2436" },
}
const beads: Readonly<Record<string, BeadPaints>> = {
  earth: { ground: "#EBDCBE", paint: "#A4492A", other: "#6B3A24" },
}
const blueBeads: BeadPaints = { ground: "#F1EADC", paint: "#2F5583", other: "#4F7396" }

/** Quinua, Ayacucho. */
const tawaq: Readonly<Record<string, Family>> = {
  "TAW-001": byHand((hand) => church(hand, earths, 1)),
  "TAW-002": byHand((hand) => church(hand, earths, 2)),
  "TAW-003": byHand(musicians),
  "TAW-004": byHand(candleBull),
  "TAW-005": byHand((hand, piece) => mug(hand, quinuaGlaze(piece), "leaves")),
  "TAW-006": byCup((hand, piece) => borderBowl(hand, quinuaGlaze(piece))),
  "TAW-007": byHand(owlOcarina),
  "TAW-008": byHand(quinuaNativity),
}

/** Figures and trees of Lurín. */
const ichimayWari: Readonly<Record<string, Family>> = {
  "ICH-001": byHand((hand, piece) =>
    treeOfLife(hand, chosen({ multicolour }, natural, piece), false),
  ),
  "ICH-002": byHand((hand, piece) =>
    treeOfLife(hand, chosen({ multicolour }, natural, piece), true),
  ),
  "ICH-003": byHand(ichimayNativity),
  "ICH-004": byHand(bellNativity),
  "ICH-005": byHand(fourAngels),
  "ICH-006": byHand(musicCandlestick),
}

/** Lines of the Shipibo. */
const aaidu: Readonly<Record<string, Family>> = {
  "AAI-001": byCup(keneBowl),
  "AAI-002": byHand(largeJar),
  "AAI-003": byHand(turtle),
  "AAI-004": byHand(festiveCup),
  "AAI-005": byHand(mazePlate),
  "AAI-006": byHand(faceJar),
  "AAI-007": byHand(smallPots),
  "AAI-008": byHand((hand, { choice }) =>
    keneTile(hand, choice.colour === "red ground" ? "red" : "white"),
  ),
}

/** Cusco. */
const tikaLlanki: Readonly<Record<string, Family>> = {
  "LLA-001": byHand((hand, piece) => bullPair(hand, chosen(bulls, bulls.natural, piece))),
  "LLA-002": byHand((hand, piece) => mug(hand, cuscoGlaze(piece), "flowers")),
  "LLA-003": byHand((hand, piece) => borderPlate(hand, cuscoGlaze(piece))),
  "LLA-004": byCup((hand) => sugarBowl(hand, whiteGlaze)),
  "LLA-005": byHand(incaJar),
  "LLA-006": byHand(chulloNativity),
  "LLA-007": byHand((hand, piece) =>
    steppedPair(hand, chosen({ ochre: "#C98B2B" }, "#A4382B", piece)),
  ),
  "LLA-008": shown({
    draw: (hand, piece) => beadNecklace(hand, chosen(beads, blueBeads, piece)),
    beside: hand_beside,
    worn: (hand, piece, look) => {
      const course = sampled(aboutNeck(8.6), 24).map(([x, y]): Point => [x * 60, y * 60])
      const necklace = strung(hand, chosen(beads, blueBeads, piece), course)
      return onNeck(look, placed(necklace, [0, 0], 1 / 60))
    },
  }),
}

/** Chulucanas, from the smoke of mango leaves. */
const mujeres: Readonly<Record<string, Family>> = {
  "MUJ-001": byHand((hand, { choice }) => roundVase(hand, choice.pattern)),
  "MUJ-002": byHand((hand, { choice }) => tallVase(hand, choice.pattern)),
  "MUJ-003": byHand((hand, { choice }) => largeVase(hand, choice.pattern)),
  "MUJ-004": byHand(seatedWoman),
  "MUJ-005": byCup(fishBowl),
  "MUJ-006": byHand(incense),
  "MUJ-007": byHand(roundBirds),
  "MUJ-008": byHand(smoothNativity),
}

const arequipa: Readonly<Record<string, Family>> = {
  "ARE-001": byHand(volcanoNativity),
  "ARE-002": byHand(caravanNativity),
  "ARE-003": byHand(threeShepherds),
}

/** What begins with clay and ends in a kiln. */
export const clayFamilies: Readonly<Record<string, Family>> = {
  ...tawaq,
  ...ichimayWari,
  ...aaidu,
  ...tikaLlanki,
  ...mujeres,
  ...arequipa,
}
