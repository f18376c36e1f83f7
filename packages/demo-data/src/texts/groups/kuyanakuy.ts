import type { GroupWords, InEachLanguage } from "../types"

export const kuyanakuyWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Kuyanakuy",
    summary: "Appliqué wall hangings and home textiles from Lima",
    story:
      "Kuyanakuy is a group of women from Ayacucho who live in Lima. They make tapestries and appliqué work for walls, tables and beds.\n\nA project in August 2007 brought special sewing machines and time to try out new designs. It also opened a second line of work: sewing services, sold in the months with few orders.",
  },
  es: {
    name: "Kuyanakuy",
    summary: "Tapices de aplicación y textiles para el hogar, Lima",
    story:
      "Kuyanakuy es un grupo de mujeres de Ayacucho que viven en Lima. Hacen tapices y trabajos de aplicación para la pared, la mesa y la cama.\n\nUn proyecto de agosto de 2007 les dio máquinas especiales y tiempo para probar diseños nuevos. También abrió otra fuente de trabajo: ofrecer servicios de costura en los meses de pocos pedidos.",
  },
  fr: {
    name: "Kuyanakuy",
    summary: "Tentures en appliqué et linge de maison, Lima",
    story:
      "Kuyanakuy est un groupe de femmes originaires d’Ayacucho qui vivent à Lima. Elles font des tapisseries et des appliqués pour les murs, la table et le lit.\n\nUn projet d’août 2007 leur a apporté des machines spéciales et du temps pour essayer de nouveaux modèles. Il a aussi ouvert une seconde activité : des travaux de couture pour d’autres, pendant les mois où les commandes sont rares.",
  },
}
