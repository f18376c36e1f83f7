import type { GroupWords, InEachLanguage } from "../types"

export const chumiLosUrosWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Chumi Los Uros",
    summary: "Embroidery on flannel and totora reed work from an island of Los Uros",
    story:
      "Chumi Los Uros is a group of women on Isla Chumi, one of the floating islands of Los Uros on Lake Titicaca.\n\nThey embroider flannel, which becomes wall hangings, frames, cushion covers, waistcoats and bags, and they work totora, the reed of the lake. The group joined CIAP after 1993.",
  },
  es: {
    name: "Chumi Los Uros",
    summary: "Bordado en franela y tejido en totora desde una isla de Los Uros",
    story:
      "Chumi Los Uros es un grupo de mujeres de la isla Chumi, una de las islas flotantes de Los Uros, en el lago Titicaca.\n\nBordan franela, con la que hacen tapices, cuadros, fundas de cojín, chalecos y bolsos, y trabajan la totora, el junco del lago. El grupo se integró a CIAP después de 1993.",
  },
  fr: {
    name: "Chumi Los Uros",
    summary: "Broderie sur flanelle et travail de la totora sur une île des Uros",
    story:
      "Chumi Los Uros est un groupe de femmes de l’île Chumi, l’une des îles flottantes des Uros, sur le lac Titicaca.\n\nElles brodent la flanelle, qui devient tentures, cadres, housses de coussin, gilets et sacs, et travaillent la totora, le roseau du lac. Le groupe a rejoint CIAP après 1993.",
  },
}
