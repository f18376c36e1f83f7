import type { GroupWords, InEachLanguage } from "../types"

export const tikaLlankiWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Tika Llanki",
    summary: "Potters of Cusco: roof bulls, painted ware and ceramic beads",
    story:
      "Tika Llanki is a group of potters in Cusco. It joined CIAP after the founding year, 1992.\n\nPublic texts give no further detail, neither a founding date nor a number of members. More will be written here when the group itself provides it.",
  },
  es: {
    name: "Tika Llanki",
    summary: "Ceramistas del Cusco: toritos, loza pintada y cuentas de cerámica",
    story:
      "Tika Llanki es un grupo de ceramistas del Cusco. Se integró a CIAP después del año de fundación, 1992.\n\nLos textos públicos no dan más detalle: ni fecha de creación ni número de socios. Esta página se completará cuando el propio grupo entregue esos datos.",
  },
  fr: {
    name: "Tika Llanki",
    summary: "Céramistes de Cusco : taureaux, vaisselle peinte et perles de céramique",
    story:
      "Tika Llanki est un groupe de céramistes de Cusco. Il a rejoint CIAP après l’année de fondation, 1992.\n\nLes textes publics n’en disent pas plus : ni date de création, ni nombre de membres. Cette page sera complétée quand le groupe aura lui-même fourni ces données.",
  },
}
