/** Lines of the national classifier of crafts (CLANAR) that the catalogue uses, with their names. */
export const craftLines = {
  pottery_and_ceramics: {
    en: "Pottery and ceramics",
    es: "Alfarería y cerámica",
    fr: "Poterie et céramique",
  },
  costume_jewellery: { en: "Costume jewellery", es: "Bisutería", fr: "Bijoux fantaisie" },
  leather_and_skins: { en: "Leather", es: "Cueros y pieles", fr: "Cuir et peaux" },
  vegetable_fibres: { en: "Plant fibres", es: "Fibras vegetales", fr: "Fibres végétales" },
  imagery: { en: "Retablos and figures", es: "Imaginería", fr: "Retables et figures" },
  musical_instruments: {
    en: "Musical instruments",
    es: "Instrumentos musicales",
    fr: "Instruments de musique",
  },
  jewellery_and_goldsmithing: {
    en: "Jewellery",
    es: "Joyería y orfebrería",
    fr: "Bijouterie et orfèvrerie",
  },
  gourds: { en: "Carved gourds", es: "Mates y huingos", fr: "Calebasses gravées" },
  painting: { en: "Painting", es: "Pintura", fr: "Peinture" },
  carving: {
    en: "Stone and wood carving",
    es: "Tallado en piedra y madera",
    fr: "Sculpture sur pierre et bois",
  },
  textiles: { en: "Textiles", es: "Textilería", fr: "Textile" },
} as const

export type CraftLine = keyof typeof craftLines
