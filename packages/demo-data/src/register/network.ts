/** The union itself. */
export const network = {
  handle: "ciap",
  founded_year: 1992,
  sources: [
    "https://artisansdumonde.org/organisations-productrices/ciap-central-interregional-de-los-artesanos-del-peru-cia",
    "https://partenaires.oxfammagasinsdumonde.be/?p=1038",
  ],
  words: {
    en: {
      name: "CIAP",
      summary:
        "Central Interregional de Artesanos del Perú, a union of artisan groups founded in 1992",
    },
    es: {
      name: "CIAP",
      summary:
        "Central Interregional de Artesanos del Perú, unión de grupos de artesanos fundada en 1992",
    },
    fr: {
      name: "CIAP",
      summary:
        "Central Interregional de Artesanos del Perú, union de groupes d’artisans fondée en 1992",
    },
  },
} as const
