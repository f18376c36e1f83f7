import { createHash, timingSafeEqual } from "node:crypto"
import { noticeSecretHeader, type ProblemCode, problems, type ProblemWire } from "@ciap/contract"
import { revalidateTag } from "next/cache"
import { z } from "zod"
import { env } from "@/lib/env/server"

const ChangeNotice = z
  .object({ tags: z.array(z.string().min(1).max(256)).min(1).max(200) })
  .strict()

const problem = (code: ProblemCode, message: string): Response =>
  Response.json({ type: problems[code].type, code, message } satisfies ProblemWire, {
    status: problems[code].status,
  })

/** Compares digests, so that neither time nor length tells anything about the secret. */
function isOurBackend(given: string | null): boolean {
  if (env.notice_secret === undefined || given === null) return false
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(given), digest(env.notice_secret))
}

/** A change notice of the backend: pages made from these tags are made anew at their next visit. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurBackend(request.headers.get(noticeSecretHeader)))
    return problem("UNAUTHORIZED", "This notice does not carry our secret. Nothing was renewed.")
  const notice = ChangeNotice.safeParse(await request.json().catch(() => null))
  if (!notice.success)
    return problem(
      "INVALID_REQUEST",
      'A notice is {"tags": [...]} with 1 to 200 tags. Nothing was renewed; send it again.',
    )
  for (const tag of new Set(notice.data.tags)) revalidateTag(tag, { expire: 0 })
  return Response.json({ renewed: notice.data.tags.length })
}
