import type { ProductTexts } from "../types"

export const surAndinoProducts: ProductTexts = {
  "SUR-001": {
    en: {
      title: "Finger puppet, highland animals",
      description:
        "Llama, sheep, duck, guinea pig or condor: pick one, or line up the whole yard. Each is knitted on thin needles in half an hour, with eyes and features stitched in yarn. 8 cm tall and sold as a collector’s piece, not as a toy.",
      material: "70% wool, 30% alpaca",
    },
    es: {
      title: "Títere de dedo, animales del altiplano",
      description:
        "Llama, oveja, pato, cuy o cóndor: elija uno o reúna todo el corral. Cada títere se teje a palitos finos en media hora, con ojos y rasgos bordados en lana. Mide 8 cm y se vende como pieza de colección, no como juguete.",
      material: "70 % lana, 30 % alpaca",
    },
    fr: {
      title: "Marionnette à doigt, animaux de l’altiplano",
      description:
        "Lama, mouton, canard, cochon d’Inde ou condor : prenez-en un, ou toute la basse-cour. Chacun se tricote en une demi-heure sur des aiguilles fines, les yeux et les traits brodés au fil. Haut de 8 cm, c’est un objet de collection et non un jouet.",
      material: "70 % laine, 30 % alpaga",
    },
  },
  "SUR-002": {
    en: {
      title: "Finger puppet, sea animals",
      description:
        "A whale, an octopus, a penguin or a turtle, 8 cm long. It is knitted in acrylic and weighs 7 g. Half an hour goes into one, and every added part is tested so that it cannot be pulled off; sold for display, not for play.",
      material: "100% acrylic",
    },
    es: {
      title: "Títere de dedo, animales del mar",
      description:
        "Ballena, pulpo, pingüino o tortuga, de 8 cm. Van tejidos en acrílico y pesan apenas 7 g. Uno toma media hora y se revisa que ninguna parte se desprenda; es un adorno y no está destinado al juego.",
      material: "100 % acrílico",
    },
    fr: {
      title: "Marionnette à doigt, animaux de la mer",
      description:
        "Une baleine, une pieuvre, un manchot ou une tortue, 8 cm et 7 g de fil acrylique. Il faut une demi-heure par pièce, contrôle compris : rien ne doit pouvoir s’arracher. À exposer, pas à donner pour jouer.",
      material: "100 % acrylique",
    },
  },
  "SUR-003": {
    en: {
      title: "Five rainforest finger puppets",
      description:
        "Five animals of the rainforest; the set measures 20 × 12 cm. Bodies first, then the details: 2½ hours of fine knitting for the five. Meant for a shelf or a collection; it is not a children’s toy.",
      material: "70% wool, 30% alpaca",
    },
    es: {
      title: "Cinco títeres de dedo de la selva",
      description:
        "Cinco animales de la selva; el juego mide 20 × 12 cm. Primero los cuerpos, después los detalles: 2 horas y media de tejido fino para los cinco. Son para el estante o la colección; no son un juguete infantil.",
      material: "70 % lana, 30 % alpaca",
    },
    fr: {
      title: "Cinq marionnettes à doigt de la forêt",
      description:
        "Cinq animaux de la forêt tropicale ; l’ensemble mesure 20 × 12 cm. D’abord les corps, ensuite les détails : 2 heures et demie de tricot fin pour les cinq. Pour l’étagère ou la vitrine ; ce n’est pas un jouet d’enfant.",
      material: "70 % laine, 30 % alpaga",
    },
  },
  "SUR-004": {
    en: {
      title: "Nativity of seven finger puppets",
      description:
        "Seven knitted figures that fit on a window sill and are put away after Twelfth Night. The set is 4 hours of knitting and weighs only 62 g. A Christmas decoration, not intended for play.",
      material: "70% wool, 30% alpaca",
    },
    es: {
      title: "Nacimiento de siete títeres de dedo",
      description:
        "Siete figuras tejidas que caben en el borde de una ventana y se guardan hasta la próxima Navidad. El juego lleva 4 horas de tejido y pesa apenas 62 g. Es un adorno navideño, no un juego para niños.",
      material: "70 % lana, 30 % alpaca",
    },
    fr: {
      title: "Crèche de sept marionnettes à doigt",
      description:
        "Sept figurines tricotées qui tiennent sur un appui de fenêtre et se rangent après les fêtes. L’ensemble représente 4 heures de tricot pour 62 g seulement. Décoration de Noël, non destinée au jeu.",
      material: "70 % laine, 30 % alpaga",
    },
  },
  "SUR-005": {
    en: {
      title: "Llama hand puppet",
      description:
        "A llama for the whole hand, 26 × 16 cm, knitted in wool with a fifth of alpaca. White or brown, with its features stitched in yarn, 132 minutes of work. It belongs to collectors and storytellers: it is not marked or sold as a toy.",
      material: "80% wool, 20% alpaca",
    },
    es: {
      title: "Títere de mano, llama",
      description:
        "Una llama para toda la mano, de 26 × 16 cm, tejida en lana con una quinta parte de alpaca. Blanca o marrón, con los rasgos bordados; 132 minutos de trabajo. Es para coleccionar o contar historias y no se vende como juguete.",
      material: "80 % lana, 20 % alpaca",
    },
    fr: {
      title: "Marionnette à main, lama",
      description:
        "Un lama pour toute la main, 26 × 16 cm, tricoté en laine avec un cinquième d’alpaga. Blanc ou brun, traits brodés au fil, 132 minutes de travail. Pour les conteurs et les collectionneurs : il n’est ni marqué ni vendu comme jouet.",
      material: "80 % laine, 20 % alpaga",
    },
  },
  "SUR-006": {
    en: {
      title: "Thick rib scarf in alpaca",
      description:
        "A plain scarf in thick ribs, alpaca from end to end. It is 20 cm wide, 170 cm long and 160 g, knitted by hand in a little over 4 hours. Light grey, chestnut or ink blue.",
      material: "100% alpaca",
    },
    es: {
      title: "Chalina gruesa acanalada de alpaca",
      description:
        "Una chalina sencilla de canales gruesos, toda de alpaca. Mide 20 cm de ancho por 170 cm de largo, pesa 160 g y se teje a mano en poco más de 4 horas. Gris claro, castaño o azul tinta.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Grosse écharpe à côtes en alpaga",
      description:
        "Une écharpe simple à grosses côtes, en alpaga d’un bout à l’autre. Large de 20 cm, longue de 170 cm, elle pèse 160 g et se tricote à la main en un peu plus de 4 heures. Gris clair, châtaigne ou bleu encre.",
      material: "100 % alpaga",
    },
  },
  "SUR-007": {
    en: {
      title: "Mittens with a leaf pattern",
      description:
        "A leaf pattern is knitted into each of these mittens. The yarn is alpaca with 5% polyamide. Three hours a pair; charcoal or red, sizes S, M and L.",
      material: "95% alpaca, 5% polyamide",
    },
    es: {
      title: "Mitones de alpaca con hojas",
      description:
        "Cada mitón lleva tejido un dibujo de hojas. El hilo es de alpaca con un 5 % de poliamida. Un par toma tres horas; carbón o rojo, en S, M y L.",
      material: "95 % alpaca, 5 % poliamida",
    },
    fr: {
      title: "Moufles à motif feuille",
      description:
        "Chaque moufle porte un motif de feuille tricoté. Le fil d’alpaga contient 5 % de polyamide. Trois heures la paire ; anthracite ou rouge, tailles S, M et L.",
      material: "95 % alpaga, 5 % polyamide",
    },
  },
  "SUR-008": {
    en: {
      title: "Woven alpaca shawl with fringe",
      description:
        "Woven on a pedal loom, 60 × 190 cm, with fringes knotted by hand at both ends. Washing and brushing raise the nap of the alpaca. One shawl is 6½ hours of work and 290 g of yarn, in ivory, grey or wine.",
      material: "100% alpaca",
    },
    es: {
      title: "Chal de alpaca tejido, con flecos",
      description:
        "Tejido en telar a pedal, de 60 × 190 cm, con flecos anudados a mano en los dos extremos. El lavado y el cepillado levantan el pelo de la alpaca. Un chal son 6 horas y media y 290 g de hilo, en marfil, gris o vino.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Châle en alpaga tissé, à franges",
      description:
        "Tissé au métier à pédales, 60 × 190 cm, aux franges nouées à la main à chaque bout. Le lavage et le brossage font gonfler l’alpaga. Un châle représente 6 heures et demie et 290 g de fil, en ivoire, gris ou lie-de-vin.",
      material: "100 % alpaga",
    },
  },
}
