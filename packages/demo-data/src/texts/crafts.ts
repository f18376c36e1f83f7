import { clayCraftWords } from "./crafts/clay"
import { jewelleryAndMusicCraftWords } from "./crafts/jewellery-and-music"
import { knittingCraftWords } from "./crafts/knitting"
import { sewingCraftWords } from "./crafts/sewing"
import { weavingCraftWords } from "./crafts/weaving"
import { woodStoneAndFibreCraftWords } from "./crafts/wood-stone-and-fibre"
import type { CraftWords, InEachLanguage } from "./types"

/** Words of every craft of the catalogue, by craft id: name, steps of the work, care of a piece. */
export const craftWords: Readonly<Record<string, InEachLanguage<CraftWords>>> = {
  ...clayCraftWords,
  ...knittingCraftWords,
  ...weavingCraftWords,
  ...sewingCraftWords,
  ...woodStoneAndFibreCraftWords,
  ...jewelleryAndMusicCraftWords,
}
