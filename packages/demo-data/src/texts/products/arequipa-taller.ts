import type { ProductTexts } from "../types"

export const arequipaTallerProducts: ProductTexts = {
  "ARE-001": {
    en: {
      title: "Small nativity under a volcano",
      description:
        "A volcano takes the place of the stable in this nativity, 8 cm high. The earthenware is fired and then painted by hand. It weighs 210 g and takes 3.4 hours.",
      material: "Earthenware, paint",
    },
    es: {
      title: "Nacimiento pequeño al pie del volcán",
      description:
        "En este nacimiento de 8 cm de alto, un volcán hace de pesebre. Es cerámica horneada y luego pintada a mano. Pesa 210 g y toma 3.4 horas.",
      material: "Cerámica de barro, pintura",
    },
    fr: {
      title: "Petite crèche au pied du volcan",
      description:
        "Dans cette crèche de 8 cm de haut, un volcan remplace l’étable. La terre est cuite, puis peinte à la main. Elle pèse 210 g et demande 3,4 heures.",
      material: "Terre cuite, peinture",
    },
  },
  "ARE-002": {
    en: {
      title: "Nativity with a llama caravan",
      description:
        "A caravan of llamas comes to the crib, and the whole company fills 28 × 20 cm. Modelling, firing and painting the set take nine hours; it weighs just over a kilo. Wrap each figure separately when the season is over.",
      material: "Earthenware, paint",
    },
    es: {
      title: "Nacimiento con caravana de llamas",
      description:
        "Una caravana de llamas llega al pesebre y todo junto ocupa 28 × 20 cm. Modelar, hornear y pintar el juego lleva nueve horas; pesa poco más de un kilo. Al terminar las fiestas, envuelva cada figura por separado.",
      material: "Cerámica de barro, pintura",
    },
    fr: {
      title: "Crèche à la caravane de lamas",
      description:
        "Une caravane de lamas rejoint la crèche ; l’ensemble s’étale sur 28 × 20 cm. Modelage, cuisson et peinture prennent neuf heures, pour un peu plus d’un kilo. Après les fêtes, emballez chaque figurine séparément.",
      material: "Terre cuite, peinture",
    },
  },
  "ARE-003": {
    en: {
      title: "Three extra shepherds",
      description:
        "Three shepherds for a nativity that still has room, up to 9 cm high. Clay pressed or modelled, dried, fired and painted: 3.6 hours for the three. Sold as decoration; together they weigh 330 g.",
      material: "Earthenware, paint",
    },
    es: {
      title: "Tres pastores para el nacimiento",
      description:
        "Tres pastores de hasta 9 cm para el nacimiento al que todavía le falta gente. La arcilla se moldea o se modela, se seca, se hornea y se pinta; los tres suman 3.6 horas. Son de adorno y pesan 330 g en conjunto.",
      material: "Cerámica de barro, pintura",
    },
    fr: {
      title: "Trois bergers pour compléter la crèche",
      description:
        "Trois bergers, jusqu’à 9 cm de haut, pour une crèche où il reste de la place. L’argile est moulée ou modelée, séchée, cuite et peinte : 3,6 heures pour le trio. Pièces décoratives, 330 g au total.",
      material: "Terre cuite, peinture",
    },
  },
  "ARE-004": {
    en: {
      title: "Pan flute with thirteen tubes",
      description:
        "Thirteen canes are cut to length, tuned and bound with cotton thread. The flute is 32 cm long, weighs 160 g and takes three hours. Check the tuning after the journey and keep it dry.",
      material: "Cane, cotton thread, wax",
    },
    es: {
      title: "Zampoña de trece tubos",
      description:
        "Trece cañas cortadas a su medida, afinadas y amarradas con hilo de algodón. Mide 32 cm de largo, pesa 160 g y toma tres horas. Revise la afinación después del viaje y guárdela en seco.",
      material: "Caña, hilo de algodón, cera",
    },
    fr: {
      title: "Flûte de Pan à treize tubes",
      description:
        "Treize roseaux coupés à la bonne longueur, accordés et liés de fil de coton. La flûte mesure 32 cm, pèse 160 g et demande trois heures. Vérifiez l’accord après le transport et gardez-la au sec.",
      material: "Roseau, fil de coton, cire",
    },
  },
  "ARE-005": {
    en: {
      title: "Quena flute in G",
      description:
        "The quena is cut from cane; this one is 38 cm long and tuned in G. Cutting, tuning, sanding and oiling take 2.6 hours. A drop of almond oil inside, twice a year, looks after the cane.",
      material: "Cane, cotton thread, wax",
    },
    es: {
      title: "Quena en sol",
      description:
        "Quena de caña de 38 cm, afinada en sol. Escoger, cortar, afinar, lijar y aceitar lleva 2.6 horas de trabajo. Dos veces al año, una gota de aceite de almendras por dentro cuida la caña.",
      material: "Caña, hilo de algodón, cera",
    },
    fr: {
      title: "Quena en sol",
      description:
        "La quena est une flûte de roseau ; celle-ci mesure 38 cm et sonne en sol. De la coupe à l’accord et au ponçage, 2,6 heures de travail. Une goutte d’huile d’amande à l’intérieur, deux fois par an, entretient le roseau.",
      material: "Roseau, fil de coton, cire",
    },
  },
  "ARE-006": {
    en: {
      title: "Small antara with eight tubes",
      description:
        "Eight short canes in a row, 12 cm wide: an antara that travels in a coat pocket. It is a small instrument to play or to collect, not a toy. Cut, tuned and bound in 1.2 hours; 35 g.",
      material: "Cane, cotton thread",
    },
    es: {
      title: "Antara pequeña de ocho tubos",
      description:
        "Ocho cañas cortas en fila, 12 cm de ancho: una antara que cabe en el bolsillo del saco. Es un instrumento pequeño, para tocar o coleccionar, no un juguete. Se corta, se afina y se amarra en 1.2 horas; 35 g.",
      material: "Caña, hilo de algodón",
    },
    fr: {
      title: "Petite antara à huit tubes",
      description:
        "Huit roseaux courts alignés sur 12 cm : une antara à glisser dans la poche d’un manteau. C’est un petit instrument, à jouer ou à collectionner, et non un jouet. Coupée, accordée et liée en 1,2 heure, elle pèse 35 g.",
      material: "Roseau, fil de coton",
    },
  },
  "ARE-007": {
    en: {
      title: "Rain stick made of cane",
      description:
        "Tip it slowly: seeds run down through wooden pins inside the cane, and it rains for a while. The tube is 60 cm long and 5 cm thick. Made of cane because cactus is avoided; 2.2 hours, 240 g.",
      material: "Cane, wooden pins, seeds",
    },
    es: {
      title: "Palo de lluvia de caña",
      description:
        "Inclínelo despacio: las semillas bajan entre las clavijas de madera y suena a lluvia. El tubo mide 60 cm de largo y 5 de grosor. Es de caña porque aquí no se usa cactus; toma 2.2 horas y pesa 240 g.",
      material: "Caña, clavijas de madera, semillas",
    },
    fr: {
      title: "Bâton de pluie en roseau",
      description:
        "Inclinez-le lentement : les graines descendent entre les chevilles de bois et la pluie tombe un moment. Le tube fait 60 cm de long et 5 d’épaisseur. Du roseau, car le cactus est évité ; 2,2 heures, 240 g.",
      material: "Roseau, chevilles de bois, graines",
    },
  },
  "ARE-008": {
    en: {
      title: "Hand drum with goat skin",
      description:
        "Goat skin is stretched over a plywood body 30 cm across and 14 cm deep and laced with cotton cord. The drum is built to order in 8.8 hours and weighs 1.15 kg. Slacken the skin when you travel with it.",
      material: "Plywood, goat skin, cotton cord",
    },
    es: {
      title: "Tambor de mano con cuero de cabra",
      description:
        "El cuero de cabra se templa sobre un cuerpo de triplay de 30 cm de diámetro y 14 de fondo, con cordón de algodón. Se hace a pedido en 8.8 horas y pesa 1.15 kg. Para viajar, afloje el cuero.",
      material: "Triplay, cuero de cabra, cordón de algodón",
    },
    fr: {
      title: "Tambour à main en peau de chèvre",
      description:
        "Une peau de chèvre tendue, à l’aide d’un cordon de coton, sur un fût en contreplaqué de 30 cm de diamètre et 14 de profondeur. Le tambour est fabriqué sur commande en 8,8 heures et pèse 1,15 kg. Détendez la peau avant un voyage.",
      material: "Contreplaqué, peau de chèvre, cordon de coton",
    },
  },
}
