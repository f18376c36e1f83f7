import { type Language, languages, Picture } from "@ciap/contract"
import { z } from "@medusajs/framework/zod"

/**
 * A picture as a row keeps it, with its words in every language: an image of a product, or an entry of a JSON column. An
 * upload of staff is an address alone; whoever shows it says the title for the missing words.
 */
export const KeptPicture = z.object({
  url: z.string().min(1),
  alt: z.partialRecord(z.enum(languages), z.string()).default({}),
  colour: Picture.shape.colour.default(null),
  widths: Picture.shape.widths.default([]),
})
export type KeptPicture = z.infer<typeof KeptPicture>

/** Medusa's image: our facts of it lie in its metadata. */
export type ImageRow = { url: string; metadata?: unknown }

/** Reads an image; metadata that cannot be read say nothing, and the picture is shown all the same. */
export function keptPicture({ url, metadata }: ImageRow): KeptPicture {
  const facts = typeof metadata === "object" ? metadata : null
  const read = KeptPicture.safeParse({ ...facts, url })
  return read.success ? read.data : KeptPicture.parse({ url })
}

/** Reads the pictures of a JSON column; what is no picture is left out. */
export function keptPictures(column: unknown): KeptPicture[] {
  const entries: unknown[] = Array.isArray(column) ? column : []
  return entries.flatMap((entry) => {
    const read = KeptPicture.safeParse(entry)
    return read.success ? [read.data] : []
  })
}

/** The picture in a language; `title` stands for words that nobody wrote. */
export function pictureIn(
  { url, alt, colour, widths }: KeptPicture,
  language: Language,
  title: string,
): Picture {
  return { url, alt: alt[language] ?? title, colour, widths }
}
