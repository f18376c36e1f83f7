import type { GroupWords, InEachLanguage } from "../types"

export const ichimayWariWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Ichimay Wari",
    summary: "Ayacucho ceramics, retablos and weaving, made in Lurín, south of Lima",
    story:
      "In March 1999, 25 artisans from Ayacucho who live in Lurín founded Ichimay Wari. It has been legally registered since June of that year. Published texts counted 19 family workshops in 2012 and twelve at a later date.\n\nThe workshops prepare their own clay pastes and earth colours. They make ceramics, retablos, Christmas decoration, trees of life and weaving.\n\nSchools and travellers can visit the craft quarter by appointment, made 24 hours ahead.",
  },
  es: {
    name: "Ichimay Wari",
    summary: "Cerámica ayacuchana, retablos y tejidos hechos en Lurín, al sur de Lima",
    story:
      "En marzo de 1999, 25 artesanos de Ayacucho que viven en Lurín fundaron Ichimay Wari. Está inscrita legalmente desde junio de ese año. Los textos publicados cuentan 19 talleres familiares en 2012 y doce en una fecha posterior.\n\nLos talleres preparan sus propias pastas de arcilla y sus tierras de color. Hacen cerámica, retablos, adornos navideños, árboles de la vida y tejidos.\n\nColegios y viajeros pueden visitar el barrio de artesanos con cita, pedida 24 horas antes.",
  },
  fr: {
    name: "Ichimay Wari",
    summary: "Céramique d’Ayacucho, retables et tissages faits à Lurín, au sud de Lima",
    story:
      "En mars 1999, 25 artisans d’Ayacucho installés à Lurín ont fondé Ichimay Wari. L’association est enregistrée depuis juin de la même année. Les textes publiés comptent 19 ateliers familiaux en 2012, puis douze à une date ultérieure.\n\nLes ateliers préparent leurs propres pâtes d’argile et leurs terres colorées. Il en sort des céramiques, des retables, des décorations de Noël, des arbres de vie et des tissages.\n\nÉcoles et voyageurs visitent le quartier des artisans sur rendez-vous, pris 24 heures à l’avance.",
  },
}
