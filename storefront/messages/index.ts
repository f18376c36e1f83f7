import type { Language } from "@ciap/contract"
import en from "./en"
import es from "./es"
import fr from "./fr"

/** What the screens say; English sets the shape and the other languages must fit it. */
export type Messages = typeof en

const byLanguage: Record<Language, Messages> = { en, es, fr }

/** All texts of a language. For the server; an island in the browser gets single texts as properties. */
export const messagesOf = (language: Language): Messages => byLanguage[language]
