import type { GroupWords, InEachLanguage } from "../types"

export const tawaqWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Tawaq",
    summary: "Young potters from families of Quinua, at work in Vitarte, Lima",
    story:
      "Tawaq brings together 25 young artisans from families of Quinua, in Ayacucho. They work in Vitarte, in the district of Ate, about 10 km from the centre of Lima.\n\nThey make the ceramics of their home town, for decoration and for the table, and small retablos.\n\nThe group is named among the founders of CIAP in 1992. One French text lists it under the name Ateliers Associés Wari Ayllu de Quinua.",
  },
  es: {
    name: "Tawaq",
    summary: "Jóvenes ceramistas de familias de Quinua, con talleres en Vitarte, Lima",
    story:
      "Tawaq reúne a 25 artesanos jóvenes de familias de Quinua, Ayacucho. Trabajan en Vitarte, distrito de Ate, a unos 10 km del centro de Lima.\n\nHacen la cerámica de su pueblo, decorativa y de mesa, y también retablos pequeños.\n\nFigura entre los grupos fundadores de CIAP, en 1992. Un texto francés lo menciona como Ateliers Associés Wari Ayllu de Quinua.",
  },
  fr: {
    name: "Tawaq",
    summary: "Jeunes céramistes issus de familles de Quinua, installés à Vitarte, Lima",
    story:
      "Tawaq rassemble 25 jeunes artisans issus de familles de Quinua, dans la région d’Ayacucho. Ils travaillent à Vitarte, dans le district d’Ate, à une dizaine de kilomètres du centre de Lima.\n\nIls font la céramique de leur village d’origine, pour la décoration et pour la table, ainsi que de petits retables.\n\nLe groupe est cité parmi les fondateurs de CIAP, en 1992. Un texte français le présente sous le nom d’Ateliers Associés Wari Ayllu de Quinua.",
  },
}
