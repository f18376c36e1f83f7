import { noticeSecretHeader } from "@ciap/contract"

/** What the storefront takes in one notice. */
const tags_max = 200
const answer_timeout_ms = 10_000

export type Storefront = { url: string; secret: string }

/** Why a notice was not taken; the tags stay remembered and are sent again. */
export class NoticeNotTaken extends Error {
  override readonly name = "NoticeNotTaken"
}

/** Tags in portions that one notice may carry. */
export const portions = (tags: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(tags.length / tags_max) }, (_, i) =>
    tags.slice(i * tags_max, (i + 1) * tags_max),
  )

/**
 * Tells the storefront which tags are old.
 *
 * @param tags at most as many as one of {@link portions}
 * @throws NoticeNotTaken when it cannot be reached or refuses
 */
export async function sendNotice(storefront: Storefront, tags: readonly string[]): Promise<void> {
  const answer = await fetch(`${storefront.url}/api/revalidate`, {
    method: "POST",
    headers: { "Content-Type": "application/json", [noticeSecretHeader]: storefront.secret },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(answer_timeout_ms),
  }).catch((cause: unknown) => {
    throw new NoticeNotTaken(`${storefront.url} cannot be reached`, { cause })
  })
  if (!answer.ok) throw new NoticeNotTaken(`${storefront.url} answered ${answer.status}`)
}
