import { tags } from "@ciap/contract"
import { env } from "@/lib/env/server"

export const dynamic = "force-static"

/** The figures of *returned to groups* as a file, from the API that the page is made from. */
export async function GET(): Promise<Response> {
  const answer = await fetch(`${env.backend_url}/store/impact.csv`, {
    headers: { "x-publishable-api-key": env.publishable_key },
    cache: "force-cache",
    next: { tags: [tags.impact, tags.groups] },
  })
  if (!answer.ok) throw new Error(`/store/impact.csv answered ${answer.status}.`)
  return new Response(await answer.text(), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="ciap-returned-to-groups.csv"',
    },
  })
}
