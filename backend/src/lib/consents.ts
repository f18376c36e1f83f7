import { day, dayOrNull } from "./day"

type Day = Date | string

/** A permission as the register keeps it; `member_id` is null for the group as a whole. */
export type ConsentRow = {
  channel: string
  member_id?: string | null
  given_on: Day
  expires_on?: Day | null
  withdrawn_on?: Day | null
}

/**
 * Whether something of a group may be shown on a day (law 12). Only a permission of the group as a whole
 * counts; a withdrawal counts from its very day on.
 *
 * @param on the day, `YYYY-MM-DD`
 */
export function groupMayBeShown(
  consents: readonly (ConsentRow | null)[] | null | undefined,
  channel: "name" | "story" | "photo",
  on: string,
): boolean {
  return (consents ?? []).some((consent) => {
    if (consent === null || consent.channel !== channel || consent.member_id != null) return false
    const expires_on = dayOrNull(consent.expires_on)
    const withdrawn_on = dayOrNull(consent.withdrawn_on)
    return (
      day(consent.given_on) <= on &&
      (expires_on === null || expires_on >= on) &&
      (withdrawn_on === null || withdrawn_on > on)
    )
  })
}
