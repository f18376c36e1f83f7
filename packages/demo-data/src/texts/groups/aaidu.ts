import type { GroupWords, InEachLanguage } from "../types"

export const aaiduWords: InEachLanguage<GroupWords> = {
  en: {
    name: "AAIDU",
    summary: "Shipibo potters of Pucallpa, in the Peruvian Amazon",
    story:
      "AAIDU is a group of indigenous Shipibo potters in Pucallpa, Ucayali. It is named among the founding groups of CIAP in 1992.\n\nA text of 2012 still mentions Amazon members of CIAP; later lists of departments do not. Whether the group is active today is therefore an open question, and this page will say so until it is settled.",
  },
  es: {
    name: "AAIDU",
    summary: "Ceramistas shipibos de Pucallpa, en la Amazonía peruana",
    story:
      "AAIDU reúne a ceramistas indígenas shipibos de Pucallpa, Ucayali. Las fuentes la nombran entre los grupos fundadores de CIAP, en 1992.\n\nUn texto de 2012 todavía menciona socios amazónicos de CIAP; las listas posteriores de departamentos ya no. Su situación actual queda por confirmar, y esta página lo dirá mientras no se aclare.",
  },
  fr: {
    name: "AAIDU",
    summary: "Potiers shipibo de Pucallpa, en Amazonie péruvienne",
    story:
      "AAIDU réunit des potiers autochtones shipibo de Pucallpa, en Ucayali. Les sources citent le groupe parmi les fondateurs de CIAP, en 1992.\n\nUn texte de 2012 mentionne encore des membres amazoniens de CIAP ; les listes de départements parues ensuite n’en parlent plus. Sa situation actuelle reste donc à confirmer, et cette page le dira tant que ce sera le cas.",
  },
}
