import { tags } from "@ciap/contract"

/** Subjects of change notices: what changed, and, once that is known, which pages are old. */
export const subjectOf = {
  product: (id: string): string => `product:${id}`,
  /** Words, consents, members or claims of a group. */
  group: (id: string): string => `group:${id}`,
  /** Money of a group in the ledger. */
  returned: (group_id: string): string => `returned:${group_id}`,
  tag: (tag: string): string => `tag:${tag}`,
  pricing: `tag:${tags.pricing}`,
  /** Documents of all products and every page. */
  everything: "everything",
} as const

export type Changes = {
  product_ids: string[]
  group_ids: string[]
  returned_group_ids: string[]
  tags: string[]
  everything: boolean
}

/** Reads subjects back; one that is not understood is left out. */
export function changesOf(subjects: readonly string[]): Changes {
  const after = (prefix: string) =>
    subjects.flatMap((subject) =>
      subject.startsWith(prefix) ? [subject.slice(prefix.length)] : [],
    )
  return {
    product_ids: after("product:"),
    group_ids: after("group:"),
    returned_group_ids: after("returned:"),
    tags: after("tag:"),
    everything: subjects.includes(subjectOf.everything),
  }
}
