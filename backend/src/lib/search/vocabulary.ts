import type { Language } from "@ciap/contract"

/** Name of the table that holds the words of a table of documents; the provider keeps it. */
export const vocabularyOf = (table_name: string): string => `${table_name}_words`

/** Column that holds a document's words in a language, weighted: A the title, D the running text. */
export const wordsColumn = (language: Language): string => `words_${language}`
