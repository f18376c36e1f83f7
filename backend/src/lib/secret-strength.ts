/** Somebody's words where chance belongs; what a template or a development run would have left there. */
const placeholder = /secret|password|changeme|change-me|placeholder|example|development|test-only/i

/** Of 32 random letters and digits some twenty differ, of 32 random hexadecimal digits fourteen. */
const different_characters_min = 10

/**
 * What is weak about a secret of a running shop; null when nothing is seen. That it is long enough is looked at elsewhere.
 */
export function weaknessOf(secret: string): string | null {
  if (placeholder.test(secret)) return "is a placeholder"
  if (/^(.+?)\1+$/s.test(secret)) return "repeats itself"
  if (new Set(secret).size < different_characters_min) return "has too few different characters"
  return null
}
