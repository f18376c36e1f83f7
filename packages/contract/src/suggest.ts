import { z } from "zod"
import { Marks, Understood } from "./search"
import { Picture } from "./store"
import { filterText, marketCode, MoneyWire } from "./wire"

/** `GET /store/suggest?market=&q=`: what the words typed so far may lead to. The last word may be unfinished. */
export const SuggestQuery = z.object({ market: marketCode, q: filterText.default("") })
export type SuggestQuery = z.infer<typeof SuggestQuery>

/** A name with the parts of it that were typed. */
const Named = z.object({ name: z.string(), marks: Marks, picture: Picture.nullable() })

export const SuggestAnswer = z.object({
  products: z.array(
    Named.extend({
      id: z.string(),
      handle: z.string(),
      group_name: z.string(),
      total: MoneyWire,
    }),
  ),
  groups: z.array(
    Named.extend({ handle: z.string(), place: z.string(), pieces: z.number().int() }),
  ),
  crafts: z.array(Named.extend({ id: z.string(), pieces: z.number().int() })),
  understood: Understood,
  /** How many pieces a search for these words finds. */
  count: z.number().int(),
})
export type SuggestAnswer = z.infer<typeof SuggestAnswer>
