import type { CatalogueProductAnswer } from "@ciap/contract"
import * as z from "zod/mini"
import { askStore } from "@/lib/store/client"
import { asProblem } from "@/lib/store/problem"
import { read } from "@/lib/store/shapes"

const Money = z.object({ amount_minor: z.string(), currency_code: z.string() })

/** The part of a piece's catalogue document that a cart line shows, in the market's language. */
const PieceDocument = z.object({
  handle: z.string(),
  title: z.string(),
  group: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  availability: z.object({ made_to_order: z.boolean(), lead_time_days: z.number() }),
  pictures: z.array(z.object({ url: z.string(), alt: z.string() })),
  variants: z.array(
    z.object({
      id: z.string(),
      in_stock: z.number(),
      options: z.array(z.object({ name: z.string(), value: z.string() })),
      price: z.object({
        components: z.array(
          z.object({
            kind: z.enum(["producer", "premium", "logistics", "services", "tax"]),
            amount: Money,
          }),
        ),
      }),
    }),
  ),
})
export type PieceDocument = z.infer<typeof PieceDocument>

// Stops compiling when the contract no longer carries what is read here.
const Answer = z.object({ product: PieceDocument })
type Promised = CatalogueProductAnswer extends z.infer<typeof Answer> ? typeof Answer : never
const PromisedAnswer: Promised = Answer

/** Documents by handle; null is a piece that is not shown in this market, absent one that could not be read. */
export type Documents = ReadonlyMap<string, PieceDocument | null>

async function documentOf(market: string, handle: string): Promise<PieceDocument | null> {
  try {
    const answer = await askStore(`/store/catalogue/${encodeURIComponent(handle)}`, {
      query: { market },
    })
    return read(PromisedAnswer, answer).product
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
  const read = await Promise.allSettled(wanted.map((handle) => documentOf(market, handle)))
  const found = new Map<string, PieceDocument | null>()
  read.forEach((result, index) => {
    const handle = wanted[index]
    if (handle !== undefined && result.status === "fulfilled") found.set(handle, result.value)
  })
  return found
}
