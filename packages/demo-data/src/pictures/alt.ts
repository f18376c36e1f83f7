import { craftWords } from "../texts/crafts"
import type { Craft } from "../crafts/crafts"
import type { Group } from "../groups/groups"
import type { Product } from "../products/products"
import type { InEachLanguage, Language } from "../texts/types"
import { variantWords } from "../texts/variant-words"
import type { Look } from "./looks"

const inEachLanguage = (say: (language: Language) => string): InEachLanguage<string> => ({
  en: say("en"),
  es: say("es"),
  fr: say("fr"),
})

/** Title of the piece and what was chosen: "Men’s V-neck pullover in alpaca, navy". */
function named({ words }: Product, look: Look | null, language: Language): string {
  const chosen = (look?.values ?? []).map((value) => variantWords[value]?.[language] ?? value)
  return [words[language].title, ...chosen].join(", ")
}

/** Measures as they are read out, with the language's decimal sign; Peru writes a point. */
function measured({ size_cm }: Product, language: Language): string {
  const numbers = size_cm.map((cm) => (language === "fr" ? String(cm).replace(".", ",") : cm))
  return `${numbers.join(" × ")} cm`
}

/** What somebody hears who does not see the whole piece. */
export const wholeAlt = (product: Product, look: Look): InEachLanguage<string> =>
  inEachLanguage((language) => {
    const name = named(product, look, language)
    return { en: `Drawing: ${name}.`, es: `Dibujo: ${name}.`, fr: `Dessin : ${name}.` }[language]
  })

/** The close view shows the work of the craft and the material. */
export const closeAlt = (product: Product, look: Look): InEachLanguage<string> =>
  inEachLanguage((language) => {
    const name = named(product, look, language)
    const craft = craftWords[product.craft]?.[language].name ?? ""
    const { material } = product.words[language]
    return {
      en: `Seen close: ${name}. ${craft}. ${material}.`,
      es: `De cerca: ${name}. ${craft}. ${material}.`,
      fr: `De près : ${name}. ${craft}. ${material}.`,
    }[language]
  })

/** The third view answers how large the piece is. */
export const scaleAlt = (product: Product): InEachLanguage<string> =>
  inEachLanguage((language) => {
    const name = named(product, null, language)
    const size = measured(product, language)
    return {
      en: `To scale: ${name}. It measures ${size}.`,
      es: `A escala: ${name}. Mide ${size}.`,
      fr: `À l’échelle : ${name}. Dimensions : ${size}.`,
    }[language]
  })

/** The land around the town of a group; nobody is in it. */
export const landAlt = ({ place, department }: Group): InEachLanguage<string> => {
  const where = place === department ? place : `${place}, ${department}`
  return {
    en: `Drawing: the land around ${where}.`,
    es: `Dibujo: el paisaje de ${where}.`,
    fr: `Dessin : le paysage de ${where}.`,
  }
}

/** One step of the work, told beside its drawing too. */
export const stepAlt = ({ words }: Craft, index: number): InEachLanguage<string> =>
  inEachLanguage((language) => {
    const { name, steps } = words[language]
    const step = `${name}, ${steps[index] ?? ""}`
    return { en: `Drawing: ${step}.`, es: `Dibujo: ${step}.`, fr: `Dessin : ${step}.` }[language]
  })
