import { z } from "zod"

/** `GET /group/me`: the signed-in member and the group of that membership. */
export const GroupMeAnswer = z.object({
  member: z.object({ id: z.string(), display_name: z.string(), tier: z.string() }),
  group: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
})
export type GroupMeAnswer = z.infer<typeof GroupMeAnswer>
