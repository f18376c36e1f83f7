import type { CraftWords, InEachLanguage } from "../types"

/** Words of the crafts that carve, burn, bind or paint wood, stone, gourd and reed. */
export const woodStoneAndFibreCraftWords: Readonly<Record<string, InEachLanguage<CraftWords>>> = {
  retablo_ayacucho: {
    en: {
      name: "Ayacucho retablo",
      steps: [
        "prepare the dough",
        "model the figures with the workshop’s own small moulds",
        "bleach",
        "paint",
        "build and paint the box",
        "set (“plant”) the figures",
        "varnish",
      ],
      care: "Dust with a soft dry brush; keep dry and out of direct sun. Do not press on the figures. Close the doors before moving it.",
    },
    es: {
      name: "Retablo ayacuchano",
      steps: [
        "preparar la pasta",
        "modelar las figuras con moldes propios",
        "blanquear",
        "pintar",
        "armar y pintar el cajón",
        "«plantar» las figuras",
        "barnizar",
      ],
      care: "Quite el polvo con una brocha suave y seca; manténgalo seco y sin sol directo. No presione las figuras. Para moverlo, cierre las puertas.",
    },
    fr: {
      name: "Retable d’Ayacucho",
      steps: [
        "préparer la pâte",
        "modeler les figurines avec ses propres moules",
        "blanchir",
        "peindre",
        "construire et peindre la boîte",
        "« planter » les figurines",
        "vernir",
      ],
      care: "Dépoussiérer au pinceau doux et sec ; garder au sec, sans soleil direct. Ne pas appuyer sur les figurines. Fermer les portes avant de le déplacer.",
    },
  },
  carved_gourd: {
    en: {
      name: "Carved gourd",
      steps: [
        "scrape off the green skin",
        "wash and dry in the sun",
        "draw",
        "cut the lines with a burin",
        "gouge",
        "burn with a quinual or eucalyptus ember",
        "wax and polish",
      ],
      care: "Keep dry and out of direct sun; wipe with a dry cloth. A little neutral wax once a year.",
    },
    es: {
      name: "Mate burilado",
      steps: [
        "raspar la cáscara verde",
        "lavar y secar al sol",
        "dibujar",
        "cortar las líneas con buril",
        "rebajar con gubia",
        "quemar con brasa de quinual o eucalipto",
        "encerar y pulir",
      ],
      care: "Manténgalo seco y sin sol directo; pase un paño seco. Una vez al año, un poco de cera neutra.",
    },
    fr: {
      name: "Calebasse gravée",
      steps: [
        "gratter la peau verte",
        "laver et sécher au soleil",
        "dessiner",
        "tailler les traits au burin",
        "creuser à la gouge",
        "brûler à la braise de quinual ou d’eucalyptus",
        "cirer et polir",
      ],
      care: "Garder au sec, sans soleil direct ; essuyer avec un chiffon sec. Un peu de cire incolore une fois par an.",
    },
  },
  huamanga_stone: {
    en: {
      name: "Huamanga stone carving",
      steps: [
        "choose the block",
        "saw",
        "rough out",
        "carve with small chisels",
        "sand",
        "polish",
        "wax",
      ],
      care: "The stone is soft: dry cloth only, no water and no acid cleaners. Avoid knocks.",
    },
    es: {
      name: "Talla en piedra de Huamanga",
      steps: [
        "escoger el bloque",
        "aserrar",
        "desbastar",
        "tallar con cinceles pequeños",
        "lijar",
        "pulir",
        "encerar",
      ],
      care: "La piedra es blanda: solo paño seco, sin agua ni limpiadores ácidos. Evite los golpes.",
    },
    fr: {
      name: "Sculpture en pierre de Huamanga",
      steps: [
        "choisir le bloc",
        "scier",
        "dégrossir",
        "sculpter au petit ciseau",
        "poncer",
        "polir",
        "cirer",
      ],
      care: "La pierre est tendre : chiffon sec uniquement, ni eau ni produit acide. Éviter les chocs.",
    },
  },
  carved_wood: {
    en: {
      name: "Carved wood",
      steps: ["choose dry wood", "cut", "carve", "sand", "oil or paint"],
      care: "Dust with a dry cloth and keep dry. Oil once a year.",
    },
    es: {
      name: "Tallado en madera",
      steps: ["escoger madera seca", "cortar", "tallar", "lijar", "aceitar o pintar"],
      care: "Quite el polvo con un paño seco y manténgala seca. Aceite la madera una vez al año.",
    },
    fr: {
      name: "Bois sculpté",
      steps: ["choisir du bois sec", "couper", "sculpter", "poncer", "huiler ou peindre"],
      care: "Dépoussiérer avec un chiffon sec et garder au sec. Huiler une fois par an.",
    },
  },
  totora_reed: {
    en: {
      name: "Totora reed work",
      steps: [
        "cut the reed",
        "dry",
        "sort by thickness",
        "moisten",
        "bind or plait",
        "trim",
        "dry again",
      ],
      care: "Keep dry and aired; dust with a brush. Mist lightly if the reed turns brittle.",
    },
    es: {
      name: "Tejido en totora",
      steps: [
        "cortar la totora",
        "secar",
        "escoger por grosor",
        "humedecer",
        "amarrar o trenzar",
        "recortar",
        "volver a secar",
      ],
      care: "Guárdelo seco y ventilado; quite el polvo con una brocha. Si la totora se reseca, rocíe un poco de agua.",
    },
    fr: {
      name: "Vannerie de totora",
      steps: [
        "couper le roseau",
        "sécher",
        "trier par épaisseur",
        "humidifier",
        "lier ou tresser",
        "égaliser",
        "sécher de nouveau",
      ],
      care: "Garder au sec et à l’air ; dépoussiérer à la brosse. Vaporiser un peu d’eau si le roseau devient cassant.",
    },
  },
  sarhua_board: {
    en: {
      name: "Sarhua painted board",
      steps: [
        "plane the board",
        "ground with plaster",
        "draw from bottom to top",
        "paint",
        "write the captions",
        "varnish",
      ],
      care: "Dust with a dry cloth. Keep out of direct sun and damp.",
    },
    es: {
      name: "Tabla de Sarhua",
      steps: [
        "cepillar la tabla",
        "dar la base de yeso",
        "dibujar de abajo hacia arriba",
        "pintar",
        "escribir los textos",
        "barnizar",
      ],
      care: "Quite el polvo con un paño seco. Protéjala del sol directo y de la humedad.",
    },
    fr: {
      name: "Planche peinte de Sarhua",
      steps: [
        "raboter la planche",
        "enduire de plâtre",
        "dessiner de bas en haut",
        "peindre",
        "écrire les légendes",
        "vernir",
      ],
      care: "Dépoussiérer avec un chiffon sec. Protéger du soleil direct et de l’humidité.",
    },
  },
}
