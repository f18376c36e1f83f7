import type { HealthReadyAnswer } from "@ciap/contract"
import type { LastBooksCheck } from "../../modules/operations/service"

/** The check runs every hour; for so long a good result is believed, so that two missed runs stop nobody. */
const believed_seconds = 3 * 60 * 60

/** What the newest check says today: a good result grows old, a bad one stays bad until a newer one. */
export function stateOfBooks(last: LastBooksCheck | null): HealthReadyAnswer["books"]["state"] {
  if (last === null) return "not_checked"
  if (!last.ok) return "not_sound"
  return last.age_seconds < believed_seconds ? "sound" : "not_checked"
}
