import type { GroupWords, InEachLanguage } from "../types"

export const tikaRumiWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Tika Rumi",
    summary: "Silver and stone jewellers of Villa El Salvador, in the south of Lima",
    story:
      "Tika Rumi is a group of eight partners in Villa El Salvador. They work silver and stone and also make costume jewellery.\n\nIts members come from Cusco, Cerro de Pasco, Huancayo and Lima. Published texts name the group among the founders of CIAP in 1992.",
  },
  es: {
    name: "Tika Rumi",
    summary: "Joyería en plata y piedra en Villa El Salvador, al sur de Lima",
    story:
      "Tika Rumi reúne a ocho socios en Villa El Salvador. Trabajan la plata y la piedra, y hacen también bisutería.\n\nSus integrantes vienen de Cusco, Cerro de Pasco, Huancayo y Lima. El grupo figura entre los fundadores de CIAP en 1992.",
  },
  fr: {
    name: "Tika Rumi",
    summary: "Bijoutiers de l’argent et de la pierre à Villa El Salvador, au sud de Lima",
    story:
      "Tika Rumi réunit huit associés à Villa El Salvador. Ils travaillent l’argent et la pierre et font aussi des bijoux fantaisie.\n\nLes membres viennent de Cusco, de Cerro de Pasco, de Huancayo et de Lima. Les textes publiés citent le groupe parmi les fondateurs de CIAP en 1992.",
  },
}
