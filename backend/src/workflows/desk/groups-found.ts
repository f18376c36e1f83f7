import type { Language } from "@ciap/contract"

type Named = { name: string; place: string; department: string }

/** Without case and accents, so that "nana" finds Ñaña. */
const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()

/** Groups whose name or place holds the words looked for, in the order a reader of the language expects. */
export function groupsFound<Group extends Named>(
  groups: readonly Group[],
  words: string,
  language: Language,
): Group[] {
  const wanted = plain(words)
  return groups
    .filter(({ name, place, department }) =>
      plain(`${name} ${place} ${department}`).includes(wanted),
    )
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
