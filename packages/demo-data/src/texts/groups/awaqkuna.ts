import type { GroupWords, InEachLanguage } from "../types"

export const awaqkunaWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Awaqkuna",
    summary: "Tapestry weavers and leather workers of Ñaña, east of Lima",
    story:
      "Awaqkuna means weavers; the name is also written Awaq Kuna. The group works in Ñaña, in the district of Chaclacayo.\n\nIts members weave pictorial tapestries in the style of San Pedro de Cajas, make leather accessories and some pieces in wood. Published texts speak of 25 people involved directly and 120 indirectly, the same figures that are given for two other groups.\n\nCIAP has counted the group in its network since 1992. In February 2008 it ran a project to buy black and white wool in bulk at a better price.",
  },
  es: {
    name: "Awaqkuna",
    summary: "Tapices y accesorios de cuero en Ñaña, al este de Lima",
    story:
      "Awaqkuna quiere decir tejedores; también se escribe Awaq Kuna. El grupo trabaja en Ñaña, distrito de Chaclacayo.\n\nSus integrantes tejen tapices con paisajes al estilo de San Pedro de Cajas, hacen accesorios de cuero y algunas piezas de madera. Los textos publicados hablan de 25 personas de manera directa y 120 de manera indirecta, las mismas cifras que se dan para otros dos grupos.\n\nPertenece a CIAP desde 1992. En febrero de 2008 llevó adelante un proyecto para comprar lana blanca y negra por volumen, a mejor precio.",
  },
  fr: {
    name: "Awaqkuna",
    summary: "Tapisseries et accessoires de cuir à Ñaña, à l’est de Lima",
    story:
      "Awaqkuna signifie « tisserands » ; le nom s’écrit aussi Awaq Kuna. Le groupe travaille à Ñaña, dans le district de Chaclacayo.\n\nSes membres tissent des tapisseries à images dans le style de San Pedro de Cajas, fabriquent des accessoires en cuir et quelques pièces en bois. Les textes publiés parlent de 25 personnes directement concernées et de 120 indirectement, des chiffres repris à l’identique pour deux autres groupes.\n\nIl fait partie de CIAP depuis 1992. En février 2008, il a mené un projet d’achat groupé de laine noire et blanche, à meilleur prix.",
  },
}
