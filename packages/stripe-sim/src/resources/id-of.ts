/** The id of what a field refers to, expanded or not; empty when it refers to nothing. */
export function idOf(reference: string | { id: string } | null | undefined): string {
  return typeof reference === "string" ? reference : (reference?.id ?? "")
}
