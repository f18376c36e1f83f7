import type { Language } from "@ciap/contract"

/** A group that does not want its name shown is called by its place. */
const nameless: Record<Language, string> = { es: "Grupo de", en: "Group of", fr: "Groupe de" }

/** Name of a group in a language, as far as it may be shown (law 12). */
export const groupName = (
  group: { name: string; place: string },
  language: Language,
  may_name: boolean,
): string => (may_name ? group.name : `${nameless[language]} ${group.place}`)
