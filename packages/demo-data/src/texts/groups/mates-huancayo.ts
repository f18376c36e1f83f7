import type { GroupWords, InEachLanguage } from "../types"

export const matesHuancayoWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Gourd carvers of Huancayo (placeholder)",
    summary: "Carved and burnt gourds from Cochas Chico, Huancayo",
    story:
      "This page is a placeholder until a real workshop is entered. Public texts say that an independent gourd workshop in Huancayo supplies Intercrafts; its name is not public.\n\nThe pieces shown stand for the craft of Cochas Chico, the mate burilado, a gourd cut with a burin and burnt with an ember. It has been national cultural heritage of Peru since 2012. Only about one artisan in five there is said to keep it up.",
  },
  es: {
    name: "Mates burilados de Huancayo (ejemplo)",
    summary: "Mates burilados y quemados de Cochas Chico, Huancayo",
    story:
      "Esta página es un ejemplo y guarda el lugar hasta que se registre un taller real. Los textos públicos dicen que un taller independiente de mates de Huancayo abastece a Intercrafts; su nombre no es público.\n\nLas piezas muestran el oficio de Cochas Chico: el mate cortado con buril y quemado con brasa, patrimonio cultural de la Nación desde 2012. Se dice que allí solo uno de cada cinco artesanos lo mantiene.",
  },
  fr: {
    name: "Graveurs de calebasses de Huancayo (exemple)",
    summary: "Calebasses gravées et brûlées de Cochas Chico, Huancayo",
    story:
      "Cette page est un exemple : elle tient la place d’un atelier réel, à inscrire. Des textes publics disent qu’un atelier indépendant de Huancayo fournit des calebasses à Intercrafts ; son nom n’est pas public.\n\nLes pièces montrent le métier de Cochas Chico, le mate burilado : une calebasse incisée au burin et brûlée à la braise, patrimoine culturel du Pérou depuis 2012. On dit que là-bas un artisan sur cinq seulement le pratique encore.",
  },
}
