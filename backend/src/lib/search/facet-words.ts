import type { Language } from "@ciap/contract"
import { byLength, meaningsIn } from "./phrases"

type Labels = Readonly<Record<Language, string>>

/** What a piece can be made of, by the words of its English label, with a name in each language. */
const materials = {
  alpaca: { en: "Alpaca", es: "Alpaca", fr: "Alpaga" },
  wool: { en: "Sheep wool", es: "Lana de oveja", fr: "Laine de mouton" },
  cotton: { en: "Cotton", es: "Algodón", fr: "Coton" },
  clay: { en: "Clay", es: "Barro", fr: "Terre cuite" },
  silver: { en: "Silver", es: "Plata", fr: "Argent" },
  gourd: { en: "Gourd", es: "Mate", fr: "Calebasse" },
  stone: { en: "Huamanga stone", es: "Piedra de Huamanga", fr: "Pierre de Huamanga" },
  leather: { en: "Leather", es: "Cuero", fr: "Cuir" },
  wood: { en: "Wood", es: "Madera", fr: "Bois" },
  reed: { en: "Totora reed", es: "Totora", fr: "Totora" },
  cane: { en: "Cane", es: "Caña", fr: "Roseau" },
  seeds: { en: "Seeds", es: "Semillas", fr: "Graines" },
} as const satisfies Record<string, Labels>

/** Colours as people look for them; a dye or an undyed fleece belongs to one of these. */
const colours = {
  natural: { en: "Undyed", es: "Sin teñir", fr: "Non teint" },
  white: { en: "White", es: "Blanco", fr: "Blanc" },
  grey: { en: "Grey", es: "Gris", fr: "Gris" },
  black: { en: "Black", es: "Negro", fr: "Noir" },
  brown: { en: "Brown", es: "Marrón", fr: "Brun" },
  yellow: { en: "Yellow", es: "Amarillo", fr: "Jaune" },
  red: { en: "Red", es: "Rojo", fr: "Rouge" },
  green: { en: "Green", es: "Verde", fr: "Vert" },
  blue: { en: "Blue", es: "Azul", fr: "Bleu" },
  multicolour: { en: "Many colours", es: "Varios colores", fr: "Multicolore" },
} as const satisfies Record<string, Labels>

type MaterialKey = keyof typeof materials
type ColourKey = keyof typeof colours

/** The other words of labels and choices; a key is a word of its own as well. */
const material_words: Record<MaterialKey, string> = {
  alpaca: "alpaca",
  wool: "wool, sheep wool",
  cotton: "cotton",
  clay: "clay, earthenware, ceramic, ceramics",
  silver: "silver, silver 950",
  gourd: "gourd, dried gourd",
  stone: "huamanga stone, alabaster",
  leather: "leather, cattle leather, goat skin",
  wood: "wood, pine, cedar, plywood",
  reed: "reed, totora",
  cane: "cane",
  seeds: "seeds",
}
const colour_words: Record<ColourKey, string> = {
  natural: "natural, undyed",
  white: "white, ivory, cream",
  grey: "grey, charcoal",
  black: "black",
  brown: "brown, chestnut, camel, sand, earth",
  yellow: "yellow, ochre",
  red: "red, red ochre, wine, rust, berry",
  green: "green",
  blue: "blue, indigo, navy, petrol, turquoise",
  multicolour: "multicolour, warm, cool, earth tones",
}

/** The metal that Peru calls alpaca is nickel silver: neither fleece nor silver. */
const no_material = "alpaca metal, nickel silver, silver ear wires"

const phrasesOf = <Key extends string>(words: Record<Key, string>) =>
  (Object.entries(words) as [Key, string][]).flatMap(([key, list]) =>
    list.split(", ").map((word) => [word, key] as const),
  )

const materialPhrases = byLength<MaterialKey | null>([
  ...phrasesOf(material_words),
  ...no_material.split(", ").map((word) => [word, null] as const),
])
const colourPhrases = byLength(phrasesOf(colour_words))

/** What a piece is made of, from its English label. */
export const materialsIn = (label: string): string[] =>
  [...meaningsIn(label, materialPhrases)].filter((key) => key !== null)

/** The colours that English texts about a piece name. */
export const coloursIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...meaningsIn(text, colourPhrases)])),
]

/** Name of a material or colour in a language; the key itself where it is not known. */
export const facetLabel = (
  facet: "material" | "colour",
  key: string,
  language: Language,
): string => {
  const labels: Record<string, Labels | undefined> = facet === "material" ? materials : colours
  return labels[key]?.[language] ?? key
}
