import type { CraftWords, InEachLanguage } from "../types"

/** Words of the crafts that begin with clay and end in a kiln. */
export const clayCraftWords: Readonly<Record<string, InEachLanguage<CraftWords>>> = {
  quinua_ceramic: {
    en: {
      name: "Quinua ceramics",
      steps: ["prepare the clay", "model", "polish", "paint with slips", "fire"],
      care: "Decorative pieces: dust with a soft dry cloth and do not soak. Only pieces sold with a food-contact declaration are tableware: wash those by hand, no microwave unless tested.",
    },
    es: {
      name: "Cerámica de Quinua",
      steps: ["preparar la arcilla", "modelar", "bruñir", "pintar con engobes", "hornear"],
      care: "Piezas decorativas: quite el polvo con un paño suave y seco, sin remojar. Solo son vajilla las que se venden con declaración de contacto con alimentos: lávelas a mano y no use microondas si no se indica.",
    },
    fr: {
      name: "Céramique de Quinua",
      steps: ["préparer l’argile", "modeler", "polir", "peindre aux engobes", "cuire"],
      care: "Pièces décoratives : dépoussiérer avec un chiffon doux et sec, ne pas tremper. Seules les pièces vendues avec une déclaration de contact alimentaire servent à table : lavage à la main, pas de micro-ondes sauf essai concluant.",
    },
  },
  chulucanas_ceramic: {
    en: {
      name: "Chulucanas ceramics",
      steps: [
        "shape with a paddle (paleteo)",
        "dry",
        "paint",
        "polish with a river stone",
        "dry again",
        "fire",
        "cover parts for the negative design",
        "smoke with mango leaves in several rounds",
        "clean and brush",
      ],
      care: "Decorative and not waterproof: use a liner for water. Wipe with a dry cloth; keep away from dishwasher and frost.",
    },
    es: {
      name: "Cerámica de Chulucanas",
      steps: [
        "dar forma con paleta (paleteo)",
        "secar",
        "pintar",
        "bruñir con piedra de río",
        "volver a secar",
        "hornear",
        "tapar partes para el diseño en negativo",
        "ahumar con hojas de mango en varias rondas",
        "limpiar y cepillar",
      ],
      care: "Es decorativa y no es impermeable: para agua, use un recipiente interior. Pase un paño seco; no la ponga en lavavajillas ni la exponga a heladas.",
    },
    fr: {
      name: "Céramique de Chulucanas",
      steps: [
        "mettre en forme à la palette (paleteo)",
        "sécher",
        "peindre",
        "polir au galet de rivière",
        "sécher de nouveau",
        "cuire",
        "couvrir des zones pour le dessin en négatif",
        "enfumer aux feuilles de manguier, en plusieurs passages",
        "nettoyer et brosser",
      ],
      care: "Décorative et non étanche : pour l’eau, placer un récipient à l’intérieur. Essuyer avec un chiffon sec ; ni lave-vaisselle ni gel.",
    },
  },
  shipibo_ceramic: {
    en: {
      name: "Shipibo ceramics",
      steps: [
        "coil the wall",
        "scrape and smooth",
        "paint the line design",
        "fire in the open",
        "coat with resin while warm",
      ],
      care: "The finish is resin: decorative, not for food. Wipe with a dry cloth and keep away from heat.",
    },
    es: {
      name: "Cerámica shipiba",
      steps: [
        "levantar la pared con rollos",
        "raspar y alisar",
        "pintar el diseño de líneas",
        "quemar al aire libre",
        "cubrir con resina en caliente",
      ],
      care: "El acabado es de resina: pieza decorativa, no para alimentos. Pase un paño seco y aléjela del calor.",
    },
    fr: {
      name: "Céramique shipibo",
      steps: [
        "monter la paroi au colombin",
        "racler et lisser",
        "peindre le dessin de lignes",
        "cuire à l’air libre",
        "enduire de résine à chaud",
      ],
      care: "Finition à la résine : pièce décorative, non alimentaire. Essuyer avec un chiffon sec et tenir loin de la chaleur.",
    },
  },
  cusco_ceramic: {
    en: {
      name: "Cusco ceramics",
      steps: ["throw, or press in moulds", "trim", "paint", "glaze if it is for the table", "fire"],
      care: "Glazed tableware with a food-contact declaration: hand wash advised. Unglazed pieces: dry cloth only.",
    },
    es: {
      name: "Cerámica cusqueña",
      steps: [
        "tornear o prensar en molde",
        "retocar",
        "pintar",
        "esmaltar si es para la mesa",
        "hornear",
      ],
      care: "Vajilla esmaltada con declaración de contacto con alimentos: mejor lavarla a mano. Piezas sin esmalte: solo paño seco.",
    },
    fr: {
      name: "Céramique de Cusco",
      steps: [
        "tourner ou presser au moule",
        "tournasser",
        "peindre",
        "émailler si la pièce va à table",
        "cuire",
      ],
      care: "Vaisselle émaillée avec déclaration de contact alimentaire : lavage à la main conseillé. Pièces non émaillées : chiffon sec uniquement.",
    },
  },
  ayacucho_ceramic_figures: {
    en: {
      name: "Ayacucho ceramic figures and trees of life",
      steps: [
        "prepare the paste",
        "model the figures",
        "assemble on the stem or base",
        "dry slowly",
        "fire",
        "paint with earth colours",
      ],
      care: "Fragile: lift by the base. Dust with a soft brush and keep dry.",
    },
    es: {
      name: "Figuras y árboles de la vida en cerámica",
      steps: [
        "preparar la pasta",
        "modelar las figuras",
        "armar sobre el tronco o la base",
        "secar despacio",
        "hornear",
        "pintar con tierras de color",
      ],
      care: "Pieza frágil: levántela por la base. Quite el polvo con una brocha suave y manténgala seca.",
    },
    fr: {
      name: "Figurines et arbres de vie en céramique d’Ayacucho",
      steps: [
        "préparer la pâte",
        "modeler les figurines",
        "assembler sur le tronc ou le socle",
        "sécher lentement",
        "cuire",
        "peindre aux terres colorées",
      ],
      care: "Fragile : soulever par le socle. Dépoussiérer au pinceau doux et garder au sec.",
    },
  },
  ceramic_nativity: {
    en: {
      name: "Small ceramic nativity",
      steps: ["press or model the figures", "dry", "fire", "paint by hand", "varnish if stated"],
      care: "A decoration, not a toy. Dust with a soft brush and wrap each figure for storage.",
    },
    es: {
      name: "Nacimiento en cerámica (miniatura)",
      steps: [
        "moldear o modelar las figuras",
        "secar",
        "hornear",
        "pintar a mano",
        "barnizar si se indica",
      ],
      care: "Es un adorno, no un juguete. Quite el polvo con una brocha suave y, para guardarlo, envuelva cada figura.",
    },
    fr: {
      name: "Crèche miniature en céramique",
      steps: [
        "presser ou modeler les figurines",
        "sécher",
        "cuire",
        "peindre à la main",
        "vernir si c’est indiqué",
      ],
      care: "Objet décoratif, pas un jouet. Dépoussiérer au pinceau doux et emballer chaque figurine avant de la ranger.",
    },
  },
}
