import type { ProductTexts } from "../types"

export const aaasiqaProducts: ProductTexts = {
  "AAA-001": {
    en: {
      title: "Round-neck alpaca pullover",
      description:
        "The panels are knitted on a hand-operated frame; the seams are linked, and ribs and neck are finished by hand. A pullover takes 11 hours and 460 g of alpaca. Camel, charcoal or petrol, from XS to XL.",
      material: "100% alpaca",
    },
    es: {
      title: "Chompa de alpaca de cuello redondo",
      description:
        "Las piezas se tejen en máquina manual, las costuras se remallan y los puños y el cuello se terminan a mano. Una chompa toma 11 horas y 460 g de alpaca. En camello, carbón o petróleo, de XS a XL.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Pull col rond en alpaga",
      description:
        "Les panneaux se tricotent sur un métier à main ; on remaille les coutures et on finit à la main les côtes et le col. Un pull, c’est 11 heures et 460 g d’alpaga. Camel, anthracite ou pétrole, de XS à XL.",
      material: "100 % alpaga",
    },
  },
  "AAA-002": {
    en: {
      title: "Thick hand-knitted cardigan",
      description:
        "The heaviest knit of the group: 720 g of alpaca and wool, 16½ hours on the needles. The parts are blocked before they are sewn together, and horn buttons close the front. Grey or brown in S, M and L, knitted to order.",
      material: "70% alpaca, 30% wool. Contains non-textile parts of animal origin (horn buttons)",
    },
    es: {
      title: "Casaca gruesa tejida a mano",
      description:
        "La prenda más pesada del grupo: 720 g de alpaca y lana, 16 horas y media a palitos. Las piezas se estiran a su medida antes de unirlas; adelante cierra con botones de asta. Gris o marrón en S, M y L, a pedido.",
      material:
        "70 % alpaca, 30 % lana. Contiene partes no textiles de origen animal (botones de asta)",
    },
    fr: {
      title: "Gros gilet tricoté main",
      description:
        "Le tricot le plus lourd du groupe : 720 g d’alpaga et de laine, 16 heures et demie aux aiguilles. Les pièces sont mises en forme avant l’assemblage, et des boutons en corne ferment le devant. Gris ou brun en S, M et L, sur commande.",
      material:
        "70 % alpaga, 30 % laine. Contient des parties non textiles d’origine animale (boutons en corne)",
    },
  },
  "AAA-003": {
    en: {
      title: "Rib scarf in two tones",
      description:
        "Two shades meet in one ribbed scarf: grey with ivory, or blue with black. It is 18 cm wide and 175 cm long, all alpaca, 150 g. Hand-knitting one takes a little under 3½ hours.",
      material: "100% alpaca",
    },
    es: {
      title: "Chalina acanalada de dos tonos",
      description:
        "Dos tonos en una misma chalina acanalada: gris con marfil o azul con negro. Mide 18 cm de ancho por 175 cm de largo y lleva 150 g de alpaca. Tejerla a mano toma algo menos de 3 horas y media.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Écharpe à côtes bicolore",
      description:
        "Deux tons dans une même écharpe à côtes : gris et ivoire, ou bleu et noir. Large de 18 cm et longue de 175 cm, elle pèse 150 g. Tricotée à la main, elle prend un peu moins de 3 heures et demie.",
      material: "100 % alpaga",
    },
  },
  "AAA-004": {
    en: {
      title: "Chullo cap with ear flaps",
      description:
        "The cap of the Andes, knitted by hand with two flaps that cover the ears. Alpaca with 15% polyamide; 95 g and almost four hours. For a child or an adult, in red, grey or several colours.",
      material: "85% alpaca, 15% polyamide",
    },
    es: {
      title: "Chullo con orejeras",
      description:
        "El chullo de siempre, tejido a mano, con sus dos orejeras. De alpaca con 15 % de poliamida; pesa 95 g y lleva casi cuatro horas. Para niño o adulto, en rojo, gris o multicolor.",
      material: "85 % alpaca, 15 % poliamida",
    },
    fr: {
      title: "Chullo, bonnet à oreillettes",
      description:
        "Le bonnet des Andes, tricoté à la main, avec deux oreillettes. Alpaga et 15 % de polyamide ; 95 g et presque quatre heures. Pour enfant ou adulte, en rouge, gris ou multicolore.",
      material: "85 % alpaga, 15 % polyamide",
    },
  },
  "AAA-005": {
    en: {
      title: "Gloves with small figures",
      description:
        "Small figures are knitted into the gloves row by row. All ten fingers included, a pair takes 216 minutes by hand and weighs 75 g. They come in three sizes, S to L.",
      material: "95% alpaca, 5% polyamide",
    },
    es: {
      title: "Guantes con figuritas",
      description:
        "Las figuritas se van tejiendo en el guante, vuelta por vuelta. Con los diez dedos, un par toma 216 minutos a mano y pesa 75 g. Vienen en tres tallas, de S a L.",
      material: "95 % alpaca, 5 % poliamida",
    },
    fr: {
      title: "Gants à petites figures",
      description:
        "De petites figures se tricotent dans le gant, rang après rang. Dix doigts compris, la paire demande 216 minutes à la main et pèse 75 g. Ils existent en trois tailles, de S à L.",
      material: "95 % alpaga, 5 % polyamide",
    },
  },
  "AAA-006": {
    en: {
      title: "Wrist warmers",
      description:
        "Tubes of alpaca, 20 cm long, that keep the pulse warm and leave the fingers free. A pair is 45 g and 114 minutes of knitting. Charcoal, berry or sand.",
      material: "95% alpaca, 5% polyamide",
    },
    es: {
      title: "Calentadores de muñeca",
      description:
        "Tubos de alpaca de 20 cm que abrigan la muñeca y dejan libres los dedos. El par pesa 45 g y son 114 minutos de tejido. En carbón, mora o arena.",
      material: "95 % alpaca, 5 % poliamida",
    },
    fr: {
      title: "Chauffe-poignets en alpaga",
      description:
        "Deux tubes d’alpaga de 20 cm qui tiennent le poignet au chaud et laissent les doigts libres. La paire pèse 45 g et prend 114 minutes de tricot. Anthracite, baie ou sable.",
      material: "95 % alpaga, 5 % polyamide",
    },
  },
  "AAA-007": {
    en: {
      title: "Bed socks in alpaca",
      description:
        "Socks for cold nights, in alpaca with 20% polyamide. Knitted by hand in three hours a pair; 85 g. Wash cool and dry flat; sizes 36-38, 39-41 and 42-44.",
      material: "80% alpaca, 20% polyamide",
    },
    es: {
      title: "Medias de alpaca para dormir",
      description:
        "Medias para las noches frías, en alpaca con 20 % de poliamida. Un par de 85 g se teje a mano en tres horas. Lávelas con agua fría y séquelas en plano; tallas 36-38, 39-41 y 42-44.",
      material: "80 % alpaca, 20 % poliamida",
    },
    fr: {
      title: "Chaussettes de nuit en alpaga",
      description:
        "Des chaussettes pour les nuits froides, en alpaga avec 20 % de polyamide. La paire, 85 g, se tricote à la main en trois heures. Lavage frais, séchage à plat ; pointures 36-38, 39-41 et 42-44.",
      material: "80 % alpaga, 20 % polyamide",
    },
  },
  "AAA-008": {
    en: {
      title: "Child’s pullover with a llama",
      description:
        "A llama is knitted into this pullover in alpaca and wool. It is 7 hours of handwork and 260 g of yarn, for ages 2, 4, 6 and 8, in blue or ochre. Hand wash cool and dry it flat, away from the sun.",
      material: "60% alpaca, 40% wool",
    },
    es: {
      title: "Chompa de niño con llama",
      description:
        "Una llama va tejida en esta chompa de alpaca y lana. Son 7 horas a mano y 260 g de hilo, para 2, 4, 6 y 8 años, en azul u ocre. Se lava a mano en agua fría y se seca en plano, lejos del sol.",
      material: "60 % alpaca, 40 % lana",
    },
    fr: {
      title: "Pull d’enfant au lama",
      description:
        "Un lama se tricote dans ce pull d’alpaga et de laine. Il représente 7 heures à la main et 260 g de fil, pour 2, 4, 6 et 8 ans, en bleu ou ocre. Lavage à la main à l’eau fraîche, séchage à plat loin du soleil.",
      material: "60 % alpaga, 40 % laine",
    },
  },
  "AAA-009": {
    en: {
      title: "Twisted headband",
      description:
        "A band of alpaca, 9 cm deep, with one twist to it. It covers the ears, weighs 35 g and is knitted in 78 minutes. Ivory, charcoal or wine.",
      material: "100% alpaca",
    },
    es: {
      title: "Vincha torcida de alpaca",
      description:
        "Una vincha de alpaca de 9 cm de alto, con una torsión. Abriga las orejas, pesa 35 g y se teje en 78 minutos. En marfil, carbón o vino.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Bandeau torsadé en alpaga",
      description:
        "Un bandeau d’alpaga de 9 cm de haut, avec une torsade. Il couvre les oreilles, pèse 35 g et se tricote en 78 minutes. Ivoire, anthracite ou lie-de-vin.",
      material: "100 % alpaga",
    },
  },
}
