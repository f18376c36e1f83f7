import type { GroupWords, InEachLanguage } from "../types"

export const jatunSaynaWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Jatun Sayna",
    summary: "Sheep-wool and alpaca knitwear from Ayaviri, Puno",
    story:
      "Jatun Sayna is a group of women in Ayaviri who knit sheep wool and alpaca. The CIAP general assembly admitted them in March 2012, by a show of hands.\n\nGetting the association registered took much time and money: a lawyer, a notary and the public registry in Juliaca.",
  },
  es: {
    name: "Jatun Sayna",
    summary: "Tejidos de lana de oveja y alpaca, Ayaviri, Puno",
    story:
      "Jatun Sayna es un grupo de mujeres de Ayaviri que tejen lana de oveja y alpaca. La asamblea general de CIAP las admitió en marzo de 2012, a mano alzada.\n\nInscribir la asociación costó mucho tiempo y dinero: abogado, notario y registros públicos en Juliaca.",
  },
  fr: {
    name: "Jatun Sayna",
    summary: "Tricots en laine de mouton et en alpaga, Ayaviri, Puno",
    story:
      "Jatun Sayna est un groupe de femmes d’Ayaviri qui tricotent la laine de mouton et l’alpaga. L’assemblée générale de CIAP les a admises en mars 2012, à main levée.\n\nFaire enregistrer l’association a coûté beaucoup de temps et d’argent : un avocat, un notaire et le registre public de Juliaca.",
  },
}
