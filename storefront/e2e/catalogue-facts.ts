import { CatalogueAnswer, CatalogueProductAnswer, GroupsAnswer } from "@ciap/contract"
import { run } from "./run"

async function ask(path: string): Promise<unknown> {
  const { backend_url, publishable_key } = run()
  const answer = await fetch(`${backend_url}${path}`, {
    headers: { "x-publishable-api-key": publishable_key },
  })
  return answer.json()
}

/** The newest piece, a craft line and a group of the running shop, so that no test names one. */
export async function shopFacts() {
  const catalogue = CatalogueAnswer.parse(await ask("/store/catalogue?market=en-gb&limit=1"))
  const groups = GroupsAnswer.parse(await ask("/store/groups?language=en"))
  const [piece] = catalogue.products
  const [line] = catalogue.facets.line
  const [group] = groups.groups
  if (!piece || !line || !group) throw new Error("The running shop has no pieces or no groups.")
  return { piece, line, group }
}

type Piece = CatalogueProductAnswer["product"]

/** The first piece of the running shop of which this is true. */
async function pieceThat(is: (product: Piece) => boolean): Promise<Piece> {
  const { products } = CatalogueAnswer.parse(await ask("/store/catalogue?market=en-gb&limit=200"))
  for (const { handle } of products) {
    const answer = await ask(`/store/catalogue/${handle}?market=en-gb`)
    const { product } = CatalogueProductAnswer.parse(answer)
    if (is(product)) return product
  }
  throw new Error(`The running shop has no such piece: ${is.toString()}`)
}

/** A piece whose variants look different. */
export const pieceWithLooks = () =>
  pieceThat(({ variants }) => new Set(variants.map(({ pictures }) => pictures[0]?.url)).size > 1)

/** A piece of which one chooses both a size and a colour. */
export const pieceWithTwoQuestions = () => pieceThat(({ options }) => options.length === 2)
