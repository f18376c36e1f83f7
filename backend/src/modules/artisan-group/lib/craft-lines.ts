/**
 * The sixteen craft lines of Peru's national classifier of crafts (CLANAR), as codes. Screens carry
 * their names in each language.
 */
export const craftLines = [
  "pottery_and_ceramics",
  "costume_jewellery",
  "wax_work",
  "leather_and_skins",
  "vegetable_fibres",
  "imagery",
  "musical_instruments",
  "jewellery_and_goldsmithing",
  "natural_resins",
  "gourds",
  "metalwork",
  "painting",
  "aquatic_resources",
  "carving",
  "textiles",
  "glass",
] as const

export type CraftLine = (typeof craftLines)[number]
