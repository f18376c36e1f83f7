import type { GroupWords, InEachLanguage } from "../types"

export const mujeresHaciaElMundoWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Mujeres Hacia el Mundo",
    summary: "Chulucanas ceramics from La Encantada and Chulucanas, Piura",
    story:
      "Thirteen women in two places, La Encantada and Chulucanas, eight in one and five in the other. They make Chulucanas ceramics, decorative and for use. Their Spanish name means “women towards the world”.\n\nA text of 2009 tells how an order moved through the group: the president received it and, with the treasurer, shared it out between the home workshops.",
  },
  es: {
    name: "Mujeres Hacia el Mundo",
    summary: "Cerámica de Chulucanas, de La Encantada y Chulucanas, Piura",
    story:
      "Trece mujeres en dos lugares, La Encantada y Chulucanas: ocho en uno y cinco en el otro. Hacen cerámica de Chulucanas, decorativa y utilitaria.\n\nUn texto de 2009 cuenta cómo llegaba un pedido al grupo: lo recibía la presidenta y, con la tesorera, lo repartía entre los talleres de cada casa.",
  },
  fr: {
    name: "Mujeres Hacia el Mundo",
    summary: "Céramique de Chulucanas, à La Encantada et Chulucanas, Piura",
    story:
      "Treize femmes en deux lieux, La Encantada et Chulucanas : huit dans l’un, cinq dans l’autre. Elles font de la céramique de Chulucanas, décorative et utilitaire. Leur nom veut dire « femmes vers le monde ».\n\nUn texte de 2009 raconte le chemin d’une commande : la présidente la recevait, puis la répartissait avec la trésorière entre les ateliers à domicile.",
  },
}
