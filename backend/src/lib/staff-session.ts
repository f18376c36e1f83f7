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
