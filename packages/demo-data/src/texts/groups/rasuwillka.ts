import type { GroupWords, InEachLanguage } from "../types"

export const rasuwillkaWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Rasuwillka",
    summary: "Loom weavers, stone carvers and retablo makers of Ayacucho",
    story:
      "Rasuwillka works in Ayacucho, in the province of Huamanga. Most of its members are weavers; some carve Huamanga stone or make retablos.\n\nThe group is named among those present when CIAP began in 1992, and one of its delegates has held an office on the CIAP board.\n\nNo membership figure of its own is published. Groups of the network have about 20 partners on average.",
  },
  es: {
    name: "Rasuwillka",
    summary: "Tejedores, talladores de piedra y retablistas de Ayacucho",
    story:
      "Rasuwillka trabaja en Ayacucho, provincia de Huamanga. La mayoría de sus integrantes teje; algunos tallan piedra de Huamanga o hacen retablos.\n\nLas fuentes la nombran entre los grupos que estuvieron en el inicio de CIAP, en 1992. Un delegado del grupo ha ocupado un cargo en la junta directiva de CIAP.\n\nNo hay una cifra publicada de sus miembros; los grupos de la red tienen en promedio unos 20 socios.",
  },
  fr: {
    name: "Rasuwillka",
    summary: "Tisserands, sculpteurs sur pierre et auteurs de retables d’Ayacucho",
    story:
      "Rasuwillka travaille à Ayacucho, dans la province de Huamanga. La plupart de ses membres tissent ; quelques-uns sculptent la pierre de Huamanga ou fabriquent des retables.\n\nLe groupe est cité parmi ceux qui étaient là au début de CIAP, en 1992, et l’un de ses délégués a siégé au bureau de l’association.\n\nSon nombre de membres n’est pas publié ; les groupes du réseau comptent en moyenne une vingtaine d’associés.",
  },
}
