import { languages } from "@ciap/contract"
import { z } from "@medusajs/framework/zod"

/**
 * Where a piece keeps what Medusa's product has no column for; whoever writes products (seed, workshop,
 * staff) and whoever reads them (search documents) meet in this file.
 *
 * Columns of Medusa's own, used as they are: `title`, `description`, `material` (translated), `weight` in
 * grams, `hs_code` (six digits), `external_id` (the brief's SKU), `thumbnail` and `images`. A variant with
 * `allow_backorder` is made to order.
 *
 * Crafts are product categories, so that a group can choose one for a new piece and staff can reword it:
 * - a line of the national classifier is a top category, its `handle` the line's code (`textiles`);
 * - a craft is a category below its line, its `handle` the craft's id (`alpaca_hand_knit`), its `name` the
 *   craft's name, its `description` how to care for a piece (both translated), its `metadata`
 *   {@link CraftMetadata}.
 */
export const ProductMetadata = z.object({
  /** Two or three measures in centimetres, in the order in which they are read out. */
  size_cm: z.array(z.number().positive()).max(3).default([]),
  /** Days from the order to the parcel, for a piece that has to be made. */
  lead_time_days: z.number().int().min(0).default(0),
  /** True where the figures of the piece are made up for the demonstration. */
  demonstration: z.boolean().default(false),
})
export type ProductMetadata = z.infer<typeof ProductMetadata>

const steps = z.array(z.string())

/** Steps of the work in order, in each language. */
export const CraftMetadata = z.object({
  steps: z.object(
    Object.fromEntries(languages.map((language) => [language, steps])) as Record<
      (typeof languages)[number],
      typeof steps
    >,
  ),
})
export type CraftMetadata = z.infer<typeof CraftMetadata>

/** Reads a product's metadata; what is missing or unreadable gets the cautious value. */
export const productMetadata = (metadata: unknown): ProductMetadata =>
  ProductMetadata.catch(ProductMetadata.parse({})).parse(metadata ?? {})

/** Reads a craft category's metadata; without steps the list is empty. */
export const craftMetadata = (metadata: unknown): CraftMetadata =>
  CraftMetadata.catch({ steps: { es: [], en: [], fr: [] } }).parse(metadata ?? {})
