import { z } from "zod"

/**
 * What became of each typed word. `exact`: pieces say it, in this or another form of the word or as its beginning;
 * `near`: pieces say something like it; `common`: too common to search by; `unknown`: no piece says it.
 */
export const Understood = z.object({
  words: z.array(
    z.object({
      typed: z.string(),
      how: z.enum(["exact", "near", "common", "unknown"]),
      /** Words of the catalogue that were searched for in its place. */
      known: z.array(z.string()),
    }),
  ),
  /** False where no piece has all of the words, so that pieces with any of them are shown. */
  every_word: z.boolean(),
})
export type Understood = z.infer<typeof Understood>

/** Parts of a text to be marked: from and to, in UTF-16 units, `to` exclusive. */
export const Marks = z.array(z.tuple([z.number().int(), z.number().int()]))
export type Marks = z.infer<typeof Marks>
