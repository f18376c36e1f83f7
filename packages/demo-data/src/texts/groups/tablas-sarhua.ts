import type { GroupWords, InEachLanguage } from "../types"

export const tablasSarhuaWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Board painters of Sarhua (placeholder)",
    summary: "Painted boards and small painted wooden objects, Sarhua, Ayacucho",
    story:
      "This page is a placeholder until a real workshop is entered. It stands for the painters of the Sarhua board tradition in Ayacucho, so that painting can be seen as a craft line.\n\nNo public text links a named group of Sarhua with CIAP.",
  },
  es: {
    name: "Pintores de tablas de Sarhua (ejemplo)",
    summary: "Tablas pintadas y objetos pequeños de madera pintada, Sarhua, Ayacucho",
    story:
      "Esta página es un ejemplo; la ocupará un taller real cuando se registre. Representa a los pintores de la tradición de las tablas de Sarhua, en Ayacucho, para que la pintura figure entre las líneas artesanales.\n\nNingún texto público vincula con CIAP a un grupo de Sarhua con nombre propio.",
  },
  fr: {
    name: "Peintres de planches de Sarhua (exemple)",
    summary: "Planches peintes et petits objets en bois peint, Sarhua, Ayacucho",
    story:
      "Cette page est un exemple, jusqu’à ce qu’un atelier réel y soit inscrit. Elle représente les peintres de la tradition des planches de Sarhua, dans la région d’Ayacucho, afin que la peinture figure parmi les métiers.\n\nAucun texte public ne relie à CIAP un groupe de Sarhua connu par son nom.",
  },
}
