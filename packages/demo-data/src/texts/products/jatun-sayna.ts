import type { ProductTexts } from "../types"

export const jatunSaynaProducts: ProductTexts = {
  "JAT-001": {
    en: {
      title: "Sheep-wool pullover with a knitted yoke",
      description:
        "A thick pullover of pure sheep wool with a yoke around the shoulders. After knitting it is lightly fulled, which draws the stitches together. Knitted to order in natural or green, sizes S to XL; 14 hours and about 680 g.",
      material: "100% wool",
    },
    es: {
      title: "Chompa de lana de oveja con canesú",
      description:
        "Chompa gruesa, toda de lana de oveja, con canesú en los hombros. Después de tejerla se batana un poco para que el punto cierre. Se hace a pedido en natural o verde, tallas S a XL; son catorce horas y unos 680 g.",
      material: "100 % lana",
    },
    fr: {
      title: "Pull en laine de mouton à empiècement",
      description:
        "Un gros pull tout en laine de mouton, avec un empiècement aux épaules. Une fois tricoté, il est légèrement foulé pour resserrer la maille. Sur commande, en écru ou en vert, du S au XL ; quatorze heures et environ 680 g.",
      material: "100 % laine",
    },
  },
  "JAT-002": {
    en: {
      title: "Thick socks in sheep wool",
      description:
        "Thick socks for boots and cold floors; one part in five is polyamide, so that they wear longer. A pair weighs 120 g and takes 3.2 hours. Shoe sizes 36–38, 39–41 and 42–44.",
      material: "80% wool, 20% polyamide",
    },
    es: {
      title: "Medias gruesas de lana de oveja",
      description:
        "Medias gruesas para botas y pisos fríos; la quinta parte es poliamida, para que duren más. El par pesa 120 g y toma 3.2 horas. Hay tres tallas: 36-38, 39-41 y 42-44.",
      material: "80 % lana, 20 % poliamida",
    },
    fr: {
      title: "Grosses chaussettes en laine de mouton",
      description:
        "Pour les bottes et les carrelages froids : de la grosse laine, avec un cinquième de polyamide pour la solidité. La paire pèse 120 g et demande 3,2 heures. Trois pointures, du 36-38 au 42-44.",
      material: "80 % laine, 20 % polyamide",
    },
  },
  "JAT-003": {
    en: {
      title: "Cap in wool and alpaca",
      description:
        "Wool gives this cap its spring, alpaca its softness. It measures 24 × 21 cm laid flat, weighs 85 g and is knitted in 2.2 hours. Grey, red or natural.",
      material: "60% wool, 40% alpaca",
    },
    es: {
      title: "Gorro de lana y alpaca",
      description:
        "Más lana que alpaca: la primera da cuerpo y la segunda, suavidad. Extendido mide 24 × 21 cm, pesa 85 g y se teje en 2.2 horas. En gris, rojo o natural.",
      material: "60 % lana, 40 % alpaca",
    },
    fr: {
      title: "Bonnet en laine et alpaga",
      description:
        "La laine lui donne du ressort, l’alpaga de la douceur. À plat, ce bonnet de 85 g mesure 24 × 21 cm ; il se tricote en 2,2 heures. Gris, rouge ou écru.",
      material: "60 % laine, 40 % alpaga",
    },
  },
  "JAT-004": {
    en: {
      title: "Mittens in sheep wool",
      description:
        "Pure sheep wool, lightly fulled, with all four fingers together so that they warm each other. Both mittens weigh 95 g and take 2.8 hours. Sizes S, M and L.",
      material: "100% wool",
    },
    es: {
      title: "Manoplas de lana de oveja",
      description:
        "Pura lana de oveja, apenas batanada, con los cuatro dedos juntos para que se abriguen entre sí. El par pesa 95 g y lleva 2.8 horas. Tallas S, M y L.",
      material: "100 % lana",
    },
    fr: {
      title: "Moufles en laine de mouton",
      description:
        "Pure laine de mouton, légèrement foulée, et quatre doigts réunis qui se tiennent chaud. La paire pèse 95 g et prend 2,8 heures, en S, M ou L.",
      material: "100 % laine",
    },
  },
  "JAT-005": {
    en: {
      title: "Scarf in equal parts wool and alpaca",
      description:
        "Half sheep, half alpaca, 170 cm long and 20 cm wide: once around the neck and both ends into the coat. It weighs 190 g. In grey or green, 3.8 hours of knitting.",
      material: "50% wool, 50% alpaca",
    },
    es: {
      title: "Chalina mitad lana, mitad alpaca",
      description:
        "Mitad oveja, mitad alpaca, en 20 × 170 cm: da una vuelta al cuello y aún sobran las puntas. Pesa 190 g y toma 3.8 horas de tejido. Viene en gris o verde.",
      material: "50 % lana, 50 % alpaca",
    },
    fr: {
      title: "Écharpe moitié laine, moitié alpaga",
      description:
        "Moitié mouton, moitié alpaga, 170 cm sur 20 : un tour de cou et il reste de quoi croiser sous le manteau. Elle pèse 190 g. En gris ou en vert, pour 3,8 heures de tricot.",
      material: "50 % laine, 50 % alpaga",
    },
  },
  "JAT-006": {
    en: {
      title: "Cable-knit cushion cover",
      description:
        "Cables twist up the woollen front; the back is plain cotton. The cover fits a cushion of 40 × 40 cm, sold without filling. Grey or natural, 4.5 hours and 380 g.",
      material: "Front: 100% wool. Back: 100% cotton",
    },
    es: {
      title: "Funda de cojín tejida con trenzas",
      description:
        "Las trenzas suben por el frente de lana; el reverso es de algodón. Es para un cojín de 40 × 40 cm y se vende sin relleno. En gris o natural; 4.5 horas y 380 g.",
      material: "Frente: 100 % lana. Reverso: 100 % algodón",
    },
    fr: {
      title: "Housse de coussin à torsades",
      description:
        "Des torsades montent sur le devant en laine ; le dos est en coton. Elle habille un coussin de 40 × 40 cm et se vend sans garniture. Gris ou écru, 4,5 heures et 380 g.",
      material: "Devant : 100 % laine. Dos : 100 % coton",
    },
  },
  "JAT-007": {
    en: {
      title: "Hot-water bottle cover in sheep wool",
      description:
        "A jacket for a hot-water bottle, 32 × 21 cm, so that the heat stays in longer and the rubber off the skin. You add the bottle. Knitted in 3.2 hours, natural or red, 190 g.",
      material: "100% wool",
    },
    es: {
      title: "Funda de lana para bolsa de agua caliente",
      description:
        "Un abrigo de 32 × 21 cm para la bolsa de agua caliente: guarda el calor y evita el contacto del jebe con la piel. La bolsa la pone usted. Se teje en 3.2 horas, en natural o rojo, y pesa 190 g.",
      material: "100 % lana",
    },
    fr: {
      title: "Housse de bouillotte en laine de mouton",
      description:
        "Un tricot de 32 × 21 cm qui garde la chaleur de la bouillotte et l’isole de la peau. La bouillotte n’est pas fournie. Il faut 3,2 heures pour ses 190 g de laine, écrue ou rouge.",
      material: "100 % laine",
    },
  },
  "JAT-008": {
    en: {
      title: "Knitted llama for the shelf",
      description:
        "A soft llama, 20 cm tall, knitted in white or brown sheep wool and filled. Three hours of work make one. It is a decoration for a shelf or a desk, not a toy for children.",
      material: "Outer: 100% wool. Filling: 100% polyester",
    },
    es: {
      title: "Llama tejida decorativa",
      description:
        "Una llama blanda de 20 cm, tejida en lana de oveja blanca o marrón y rellena. Cada una toma tres horas. Es un adorno para la repisa o el escritorio; no es juguete para niños.",
      material: "Exterior: 100 % lana. Relleno: 100 % poliéster",
    },
    fr: {
      title: "Lama tricoté décoratif",
      description:
        "Un lama souple de 20 cm, tricoté en laine de mouton blanche ou brune, puis garni. Trois heures de travail. Objet de décoration pour une étagère ou un bureau, ce n’est pas un jouet.",
      material: "Extérieur : 100 % laine. Garnissage : 100 % polyester",
    },
  },
}
