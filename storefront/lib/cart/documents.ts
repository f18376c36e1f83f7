import type { CatalogueProductAnswer } from "@ciap/contract"
import { askStore } from "@/lib/store/client"
import { asProblem } from "@/lib/store/problem"
import { flag, list, maybe, number, object, oneOf, read, type Read, text } from "@/lib/store/read"

const picture = object({ url: text, alt: text, colour: maybe(text), widths: list(number) })

const piece = object({
  handle: text,
  title: text,
  group: object({ id: text, handle: text, name: text }),
  availability: object({ made_to_order: flag, lead_time_days: number }),
  pictures: list(picture),
  variants: list(
    object({
      id: text,
      in_stock: number,
      pictures: list(picture),
      options: list(object({ name: text, value: text })),
      price: object({
        components: list(
          object({
            kind: oneOf("producer", "premium", "logistics", "services", "tax"),
            amount: object({ amount_minor: text, currency_code: text }),
          }),
        ),
      }),
    }),
  ),
})

/** The part of a piece's catalogue document that a cart line shows, in the market's language. */
export type PieceDocument = Read<typeof piece>

const answered = object({ product: piece })

// Stops compiling when the contract no longer carries what is read here.
type Promised = CatalogueProductAnswer extends Read<typeof answered> ? typeof answered : never
const productAnswer: Promised = answered

/** Documents by handle; null is a piece that is not shown in this market, absent one that could not be read. */
export type Documents = ReadonlyMap<string, PieceDocument | null>

async function documentOf(market: string, handle: string): Promise<PieceDocument | null> {
  try {
    const answer = await askStore(`/store/catalogue/${encodeURIComponent(handle)}`, {
      query: { market },
    })
    return read(productAnswer, answer).product
  } catch (error) {
    if (asProblem(error).status === 404) return null
    throw error
  }
}

/**
 * Reads the documents of some pieces side by side. One that cannot be read is left out: the cart is shown all
 * the same, with what Medusa wrote on the line.
 */
export async function documentsOf(
  market: string,
  handles: readonly string[],
): Promise<Map<string, PieceDocument | null>> {
  const wanted = [...new Set(handles)]
  const asked = await Promise.allSettled(wanted.map((handle) => documentOf(market, handle)))
  const found = new Map<string, PieceDocument | null>()
  asked.forEach((result, index) => {
    const handle = wanted[index]
    if (handle !== undefined && result.status === "fulfilled") found.set(handle, result.value)
  })
  return found
}
