import type { GroupWords, InEachLanguage } from "../types"

export const arequipaTallerWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Craft group of Arequipa (placeholder)",
    summary: "Small ceramic nativities, cane flutes and percussion, Arequipa",
    story:
      "This page is a placeholder until a real workshop is entered. Public texts name Arequipa among the departments of CIAP but do not give the name of a group.\n\nSmall nativity ceramics are known from family workshops in the city. Musical instruments belong to the Intercrafts range, though no text says where they are made; they stand here so that the line can be seen.",
  },
  es: {
    name: "Grupo artesanal de Arequipa (ejemplo)",
    summary: "Nacimientos pequeños de cerámica, flautas de caña y percusión, Arequipa",
    story:
      "Esta página es un ejemplo y será reemplazada cuando se registre un taller real. Los textos públicos nombran a Arequipa entre los departamentos de CIAP, pero no dan el nombre de ningún grupo.\n\nLos nacimientos pequeños de cerámica se conocen de talleres familiares de la ciudad. Los instrumentos musicales figuran en la oferta de Intercrafts sin lugar de origen; están aquí para mostrar esa línea.",
  },
  fr: {
    name: "Groupe artisanal d’Arequipa (exemple)",
    summary: "Petites crèches en céramique, flûtes de roseau et percussions, Arequipa",
    story:
      "Cette page est un exemple, en attendant qu’un atelier réel soit inscrit. Les textes publics citent Arequipa parmi les départements de CIAP, sans nommer de groupe.\n\nOn connaît dans la ville des ateliers familiaux qui font de petites crèches en céramique. Les instruments de musique figurent dans la gamme d’Intercrafts sans indication de lieu ; ils sont ici pour montrer cette ligne.",
  },
}
