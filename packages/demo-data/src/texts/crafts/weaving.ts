import type { CraftWords, InEachLanguage } from "../types"

/** Words of the crafts that work on a loom. */
export const weavingCraftWords: Readonly<Record<string, InEachLanguage<CraftWords>>> = {
  alpaca_weaving: {
    en: {
      name: "Woven alpaca",
      steps: [
        "wind the warp",
        "dress the pedal loom",
        "weave",
        "cut and knot the fringes",
        "wash and brush",
        "press",
        "label",
      ],
      care: "Hand wash cool or dry clean; dry flat. Brush lightly to raise the pile.",
    },
    es: {
      name: "Tejido plano en alpaca",
      steps: [
        "urdir",
        "montar el telar a pedal",
        "tejer",
        "cortar y anudar los flecos",
        "lavar y cepillar",
        "planchar",
        "etiquetar",
      ],
      care: "Lave a mano en agua fría o lleve a la lavandería al seco; seque en plano. Cepille suavemente para levantar el pelo.",
    },
    fr: {
      name: "Tissage d’alpaga",
      steps: [
        "ourdir la chaîne",
        "monter le métier à pédales",
        "tisser",
        "couper et nouer les franges",
        "laver et brosser",
        "presser",
        "étiqueter",
      ],
      care: "Laver à la main à l’eau fraîche ou nettoyer à sec ; sécher à plat. Brosser légèrement pour relever le poil.",
    },
  },
  tapestry_san_pedro: {
    en: {
      name: "Tapestry in the San Pedro de Cajas style",
      steps: [
        "draw the picture",
        "dye",
        "dress the loom",
        "lay in unspun wool and yarn by colour",
        "beat",
        "cut off",
        "finish edges and hanging loops",
      ],
      care: "Shake out or vacuum at low power. Dry clean only; keep out of direct sun.",
    },
    es: {
      name: "Tapiz estilo San Pedro de Cajas",
      steps: [
        "dibujar el cuadro",
        "teñir",
        "montar el telar",
        "colocar vellón e hilo por colores",
        "apretar la trama",
        "cortar del telar",
        "rematar bordes y presillas",
      ],
      care: "Sacuda o aspire a baja potencia. Solo lavado en seco; evite el sol directo.",
    },
    fr: {
      name: "Tapisserie style San Pedro de Cajas",
      steps: [
        "dessiner le tableau",
        "teindre",
        "monter le métier",
        "poser laine non filée et fil, couleur par couleur",
        "tasser",
        "couper du métier",
        "finir les bords et les attaches",
      ],
      care: "Secouer ou aspirer à faible puissance. Nettoyage à sec uniquement ; éviter le soleil direct.",
    },
  },
  tapestry_loom: {
    en: {
      name: "Ayacucho loom tapestry",
      steps: [
        "dye",
        "warp the pedal loom",
        "weave the design by colour blocks",
        "finish the edges",
        "wash and press",
      ],
      care: "Dry clean, or vacuum at low power. Keep out of direct sun.",
    },
    es: {
      name: "Tapiz ayacuchano a pedal",
      steps: [
        "teñir",
        "urdir el telar a pedal",
        "tejer el diseño por bloques de color",
        "rematar los bordes",
        "lavar y planchar",
      ],
      care: "Lave en seco o aspire a baja potencia. Protéjalo del sol directo.",
    },
    fr: {
      name: "Tapisserie d’Ayacucho",
      steps: [
        "teindre",
        "ourdir le métier à pédales",
        "tisser le dessin par plages de couleur",
        "finir les bords",
        "laver et presser",
      ],
      care: "Nettoyer à sec, ou aspirer à faible puissance. Protéger du soleil direct.",
    },
  },
  rug_weaving: {
    en: {
      name: "Rug weaving",
      steps: [
        "spin or buy rug yarn",
        "dye",
        "warp",
        "weave",
        "knot the fringes",
        "wash and stretch",
      ],
      care: "Vacuum without a rotating brush and turn the rug now and then. Clean spots with cold water. Use a non-slip mat.",
    },
    es: {
      name: "Tejido de alfombras",
      steps: [
        "hilar o comprar hilo para alfombra",
        "teñir",
        "urdir",
        "tejer",
        "anudar los flecos",
        "lavar y estirar",
      ],
      care: "Aspire sin cepillo giratorio y gire la alfombra de vez en cuando. Limpie las manchas con agua fría. Use una base antideslizante.",
    },
    fr: {
      name: "Tissage de tapis",
      steps: [
        "filer ou acheter le fil à tapis",
        "teindre",
        "ourdir",
        "tisser",
        "nouer les franges",
        "laver et tendre",
      ],
      care: "Aspirer sans brosse rotative et tourner le tapis de temps en temps. Nettoyer les taches à l’eau froide. Poser sur une sous-couche antidérapante.",
    },
  },
}
