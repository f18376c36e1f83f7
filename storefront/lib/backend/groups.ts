import "server-only"
import { GroupAnswer, GroupsAnswer, type Language, tags } from "@ciap/contract"
import { cache } from "react"
import { ask, askFor } from "./request"

/** All groups in the register's order. */
export const allGroups = cache(async (language: Language) => {
  const answer = await askFor("/store/groups", {
    schema: GroupsAnswer,
    tags: [tags.groups],
    query: { language, limit: 200 },
  })
  return answer.groups
})

/** One group with its claims and what was returned to it; null when there is none of that handle. */
export const groupOf = cache(async (language: Language, handle: string) => {
  const answer = await ask(`/store/groups/${encodeURIComponent(handle)}`, {
    schema: GroupAnswer,
    tags: [tags.group(handle), tags.impact],
    query: { language },
  })
  return answer?.group ?? null
})
