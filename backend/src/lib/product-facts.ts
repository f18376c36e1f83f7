import { type Language, languages } from "@ciap/contract"
import { z } from "@medusajs/framework/zod"
import { KeptPicture } from "./picture"

/**
 * Where a piece keeps what Medusa's product has no column for. Whoever writes products (seed, workshop,
 * staff) and whoever reads them (search documents) agree here.
 *
 * Columns of Medusa's own, used as they are: `title`, `description`, `material` (translated), `weight` in
 * grams, `length`, `width`, `height` in centimetres in the order in which they are read out, `hs_code` (six
 * digits), `external_id` (the brief's SKU), `thumbnail` and `images`.
 *
 * Crafts are product categories, so that a group can choose one for a new piece and staff can reword it:
 * a line of the national classifier is a top category with `metadata.craft_line`, a craft a category below
 * its line with {@link CraftMetadata}, its `name` the craft's name and its `description` how to care for a
 * piece (both translated).
 */
export const ProductMetadata = z.object({
  /** Days from the order to the parcel, for a piece that has to be made. */
  lead_time_days: z.number().int().min(0).default(0),
  /** True where the figures of the piece are made up for the demonstration. */
  demonstration: z.boolean().default(false),
})
export type ProductMetadata = z.infer<typeof ProductMetadata>

/** Code of the craft, code of its line, and the steps of the work in order, in each language and as pictures. */
export const CraftMetadata = z.object({
  craft: z.string().min(1),
  craft_line: z.string().min(1),
  steps: z.partialRecord(z.enum(languages), z.array(z.string())).default({}),
  /** One for each step, null where a step has none. Pictures that cannot be read cost no craft its words. */
  step_pictures: z.array(KeptPicture.nullable()).catch([]),
})
export type CraftMetadata = z.infer<typeof CraftMetadata>

/** Reads a product's metadata; what is missing or unreadable gets the cautious value. */
export function productMetadata(metadata: unknown): ProductMetadata {
  const read = ProductMetadata.safeParse(metadata)
  return read.success ? read.data : ProductMetadata.parse({})
}

export type Step = { text: string; picture: KeptPicture | null }

/** The steps of a craft in a language, in English where nobody has translated them. */
export function craftSteps({ steps, step_pictures }: CraftMetadata, language: Language): Step[] {
  const texts = steps[language] ?? steps.en ?? []
  return texts.map((text, i) => ({ text, picture: step_pictures[i] ?? null }))
}

/** Reads a category's metadata; null for a category that is no craft. */
export function craftMetadata(metadata: unknown): CraftMetadata | null {
  const read = CraftMetadata.safeParse(metadata)
  return read.success ? read.data : null
}
