/**
 * True when somebody's sessions were ended after this one began. Medusa keeps the whole of the token it was opened with in a
 * session, so that the moment of signing in (`iat`, whole seconds) is known for both. One that began in the very second
 * of the ending is over too, because nobody can tell which came first.
 *
 * @param auth what Medusa's authentication put on the request
 * @param sessions_from_s seconds since 1970
 */
export function isSessionOver(auth: object, sessions_from_s: number): boolean {
  const began = "iat" in auth && typeof auth.iat === "number" ? auth.iat : 0
  return began <= Math.floor(sessions_from_s)
}

/** For so long after a code acts that move money stay open. */
export const step_up_seconds = 600

/**
 * True when a code of the second factor was entered within the last ten minutes. A moment that is still to come proves
 * nothing; a second of difference between two clocks is forgiven.
 *
 * @param auth what Medusa's authentication put on the request
 */
export function isStepUpFresh(
  { mfa_enabled, mfa_challenge_completed_at }: Proven,
  now: Date,
): boolean {
  if (mfa_enabled !== true || !mfa_challenge_completed_at) return false
  const age_seconds = (now.getTime() - new Date(mfa_challenge_completed_at).getTime()) / 1000
  return age_seconds >= -1 && age_seconds <= step_up_seconds
}

type Proven = { mfa_enabled?: boolean; mfa_challenge_completed_at?: string | null }
