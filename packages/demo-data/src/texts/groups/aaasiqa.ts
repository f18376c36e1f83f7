import type { GroupWords, InEachLanguage } from "../types"

export const aaasiqaWords: InEachLanguage<GroupWords> = {
  en: {
    name: "AAASIQA",
    summary: "Women who knit alpaca in Huichay Jaran, Juliaca",
    story:
      "AAASIQA is an association of women knitters in Huichay Jaran, Juliaca, recognised in February 1996. They make alpaca pullovers, gloves, scarves and caps.\n\nMembership has three levels: 15 active members, 5 of second level and 15 who take part from time to time.\n\nOnce a month the general meeting shares out the orders, plans production, shows new methods and organises training.",
  },
  es: {
    name: "AAASIQA",
    summary: "Tejedoras de alpaca de Huichay Jaran, Juliaca",
    story:
      "AAASIQA es una asociación de tejedoras de Huichay Jaran, Juliaca, reconocida en febrero de 1996. Hacen chompas, guantes, chalinas y gorros de alpaca.\n\nHay tres clases de socias: 15 activas, 5 de segundo nivel y 15 ocasionales.\n\nCada mes la asamblea general reparte los pedidos, planifica la producción, enseña métodos nuevos y organiza la capacitación.",
  },
  fr: {
    name: "AAASIQA",
    summary: "Tricoteuses d’alpaga de Huichay Jaran, à Juliaca",
    story:
      "AAASIQA est une association de tricoteuses de Huichay Jaran, à Juliaca, reconnue en février 1996. Elles font des pulls, des gants, des écharpes et des bonnets en alpaga.\n\nLes membres sont de trois sortes : 15 actives, 5 de second niveau et 15 occasionnelles.\n\nChaque mois, l’assemblée générale répartit les commandes, planifie la production, montre de nouvelles méthodes et organise la formation.",
  },
}
