import type { GroupWords, InEachLanguage } from "../types"

export const surAndinoWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Sur Andino",
    summary: "Alpaca knitting, weaving and finger puppets from Chucuito, Puno",
    story:
      "Sur Andino brings together about twenty families in Chucuito, in the department of Puno. They knit and weave alpaca and make finger puppets.\n\nThe group was formed to sell without export middlemen, and the sources place it in CIAP from 1992. It receives visitors and keeps a small shop in a home.",
  },
  es: {
    name: "Sur Andino",
    summary: "Tejidos de alpaca y títeres de dedo de Chucuito, Puno",
    story:
      "Sur Andino está formado por unas veinte familias de Chucuito, en Puno. Tejen alpaca a palitos y en telar, y hacen títeres de dedo.\n\nEl grupo nació para vender sin intermediarios de exportación y está en CIAP desde 1992. Recibe visitas y tiene una pequeña tienda en una casa.",
  },
  fr: {
    name: "Sur Andino",
    summary: "Tricots et tissages d’alpaga, marionnettes à doigt de Chucuito, Puno",
    story:
      "Sur Andino, ce sont une vingtaine de familles de Chucuito, dans la région de Puno. Elles tricotent et tissent l’alpaga et font des marionnettes à doigt.\n\nLe groupe s’est formé pour vendre sans intermédiaires à l’exportation et appartient à CIAP depuis 1992. Il accueille des visiteurs et tient une petite boutique dans une maison.",
  },
}
