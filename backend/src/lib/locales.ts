import type { Language } from "@ciap/contract"

/** English is the base text in Medusa; the other languages are translations under these locale codes. */
export const translationLocales = { es: "es-PE", en: null, fr: "fr-FR" } as const satisfies Record<
  Language,
  string | null
>

/** The second argument of `query.graph` that reads in a language. */
export const inLanguage = (language: Language): { locale?: string } => {
  const locale = translationLocales[language]
  return locale === null ? {} : { locale }
}
