import { craftWords } from "../texts/crafts"
import type { CraftWords, InEachLanguage } from "../texts/types"
import { craftFacts, type CraftId } from "./facts"
import type { CraftLine } from "./lines"

/** A craft with its words: name, steps of the work, care of a piece. */
export type Craft = {
  readonly id: CraftId
  readonly line: CraftLine
  readonly hs6_candidates: readonly string[]
  readonly sources: readonly string[]
  readonly words: InEachLanguage<CraftWords>
}

const assemble = (id: CraftId): Craft => {
  const words = craftWords[id]
  if (words === undefined) throw new Error(`The craft ${id} has no words.`)
  return { id, ...craftFacts[id], words }
}

/** The 31 crafts of the catalogue. */
export const crafts: readonly Craft[] = (Object.keys(craftFacts) as CraftId[]).map(assemble)
