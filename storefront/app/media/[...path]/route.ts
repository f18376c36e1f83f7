import { marketOf } from "@ciap/contract"
import { allCards } from "@/lib/backend/catalogue"
import { env } from "@/lib/env/server"
import { mediaUrl } from "@/lib/media"

// Pictures are read from the API at build time, or at their first request, and then served from here,
// also while the API is down. Once an hour one is read again, so that a replaced file arrives.
export const dynamic = "force-static"
export const revalidate = 3600

export async function generateStaticParams() {
  const cards = await allCards(marketOf("en", "us"))
  const urls = new Set(cards.flatMap((card) => card.pictures.map(({ url }) => mediaUrl(url))))
  // Drawn pictures lie in the shop's own house.
  const handed_on = [...urls].filter((url) => url.startsWith("/media/"))
  return handed_on.map((url) => ({ path: url.split("/").slice(2) }))
}

const types: Record<string, string> = {
  svg: "image/svg+xml",
  webp: "image/webp",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
}

/** The folder of the API that holds the files that staff put up. */
const folder = "static"

const missing = () => new Response(null, { status: 404 })

/** Hands on one of the API's picture files. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/media/[...path]">,
): Promise<Response> {
  const { path } = await params
  const type = types[path.at(-1)?.split(".").at(-1) ?? ""]
  const sound = path.length > 1 && path.every((part) => /^[\w-][\w.-]*$/.test(part))
  if (type === undefined || !sound || path[0] !== folder) return missing()
  const answer = await fetch(`${env.backend_url}/${path.join("/")}`)
  if (answer.status === 404) return missing()
  if (!answer.ok) throw new Error(`The picture ${path.join("/")} could not be read.`)
  return new Response(await answer.arrayBuffer(), {
    headers: { "Content-Type": type, "Cache-Control": "public, max-age=86400" },
  })
}
