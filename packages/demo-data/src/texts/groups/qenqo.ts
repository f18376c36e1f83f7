import type { GroupWords, InEachLanguage } from "../types"

export const qenqoWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Q'enqo",
    summary: "Alpaca knitwear from Cocosani, in Ácora district, Puno",
    story:
      "Q'enqo is an artisan company in Cocosani, in the district of Ácora. Its members knit alpaca garments. They received their first orders through CIAP in 1996.\n\nThey meet every Wednesday. The money to start came from the Ministry of Agriculture, and PRONAA, the state food-aid programme, gave credit and food aid.",
  },
  es: {
    name: "Q'enqo",
    summary: "Prendas de alpaca de Cocosani, distrito de Ácora, Puno",
    story:
      "Q'enqo es una empresa artesanal de Cocosani, en el distrito de Ácora. Teje prendas de alpaca y recibió sus primeros pedidos de CIAP en 1996.\n\nEl grupo se reúne todos los miércoles. El capital para empezar vino del Ministerio de Agricultura; el PRONAA, programa de apoyo alimentario del Estado, dio crédito y alimentos.",
  },
  fr: {
    name: "Q'enqo",
    summary: "Tricots d’alpaga de Cocosani, district d’Ácora, Puno",
    story:
      "Q'enqo est une entreprise artisanale de Cocosani, dans le district d’Ácora. Elle fait des vêtements en alpaga et a reçu ses premières commandes de CIAP en 1996.\n\nLe groupe se réunit chaque mercredi. L’argent du départ est venu du ministère de l’Agriculture ; le PRONAA, programme public d’aide alimentaire, a accordé un crédit et des vivres.",
  },
}
