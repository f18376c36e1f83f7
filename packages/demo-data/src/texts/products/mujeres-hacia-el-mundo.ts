import type { ProductTexts } from "../types"

export const mujeresHaciaElMundoProducts: ProductTexts = {
  "MUJ-001": {
    en: {
      title: "Round vase with smoke pattern",
      description:
        "The vase is shaped with a paddle, painted with slips and polished with a river stone. After firing, the parts that must stay light are covered and it goes into the smoke of mango leaves. About 20 cm across, seven hours; leaf or fish pattern.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Florero redondo con dibujo ahumado",
      description:
        "Se forma con paleta, golpe a golpe; se pinta con engobes y se bruñe con piedra de río. Después del horno se tapa lo que debe quedar claro y la pieza pasa por el humo de hojas de mango. Unos 20 cm de diámetro y siete horas; con hojas o con peces.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Vase rond à décor fumé",
      description:
        "La paroi se monte à la palette, se peint aux engobes et se polit au galet de rivière. Après la cuisson, on couvre ce qui doit rester clair et le vase passe dans la fumée des feuilles de manguier. Environ 20 cm de diamètre, sept heures ; décor de feuilles ou de poissons.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
  "MUJ-002": {
    en: {
      title: "Tall vase with smoke pattern",
      description:
        "Thirty-two centimetres high and 18 across, with leaves or a maze running around the body. The pattern is a negative: what was covered in the smoke is what you see in clay colour. Eleven hours. For flowers in water, put a glass inside, since the clay is not watertight.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Florero alto con dibujo ahumado",
      description:
        "Mide 32 cm de alto y 18 de ancho, con hojas o un laberinto alrededor del cuerpo. El dibujo es un negativo: lo que se tapó durante el ahumado es lo que queda del color del barro. Toma once horas. Si va a poner flores con agua, use un recipiente interior: el barro no es impermeable.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Vase haut à décor fumé",
      description:
        "Trente-deux centimètres de haut, 18 de large ; des feuilles ou un labyrinthe font le tour de la panse. Le dessin est un négatif : ce qui était caché pendant l’enfumage garde la couleur de l’argile. Onze heures. Pour des fleurs fraîches, glissez un verre à l’intérieur, car la terre n’est pas étanche.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
  "MUJ-003": {
    en: {
      title: "Large vase with smoke pattern",
      description:
        "A vase for the floor or a strong sideboard: 40 cm high, 26 cm wide, 3.6 kg. Covering and smoking are repeated in rounds until light and dark are where the leaf or maze pattern wants them. Made to order, 14.5 hours.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Florero grande con dibujo ahumado",
      description:
        "Un florero para el piso o un aparador firme: 40 cm de alto, 26 de ancho y 3.6 kg. Se tapa y se ahúma por rondas hasta que el claro y el oscuro caen donde los piden las hojas o el laberinto. Se hace a pedido en 14.5 horas.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Grand vase à décor fumé",
      description:
        "Pour le sol ou un buffet solide : 40 cm de haut, 26 de large, 3,6 kg. On couvre et on enfume par passages successifs, jusqu’à ce que le clair et le sombre dessinent les feuilles ou le labyrinthe. Sur commande, 14,5 heures.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
  "MUJ-004": {
    en: {
      title: "Seated woman with a jar",
      description:
        "A seated figure, 18 cm high, with a jar as her companion. River-stone polish and mango smoke are her only finish. Six hours, 750 g; dust her with a dry cloth.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Mujer sentada con cántaro",
      description:
        "Una mujer sentada con su cántaro, de 18 cm de alto. El acabado es solo bruñido con piedra de río y humo de mango. Pesa 750 g y lleva seis horas; límpiela con un paño seco.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Femme assise à la jarre",
      description:
        "Une femme assise avec sa jarre, haute de 18 cm. Pour toute finition, le poli du galet de rivière et la fumée du manguier. Six heures, 750 g ; un chiffon sec suffit à l’entretien.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
  "MUJ-005": {
    en: {
      title: "Wide decorative bowl with fish",
      description:
        "Fish swim in smoke tones around a bowl 24 cm wide and only 7 cm high. Paddled, polished and smoked in five hours. It is sold as a decorative piece, not for food or drink.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Cuenco ancho decorativo con peces",
      description:
        "Peces en tonos de humo recorren un cuenco de 24 cm de ancho y apenas 7 de alto. Paleteado, bruñido y ahumado: cinco horas. Se vende como pieza decorativa; no es para alimentos ni bebidas.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Large coupe décorative aux poissons",
      description:
        "Des poissons aux tons de fumée nagent autour d’une coupe de 24 cm de large et 7 de haut. Montage à la palette, polissage, enfumage : cinq heures. Pièce vendue comme décoration, non destinée aux aliments ni aux boissons.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
  "MUJ-006": {
    en: {
      title: "Incense holder in smoked clay",
      description:
        "Ten centimetres across and 7 high, this holder keeps incense and its ash together. The smoke pattern fits the use. Two hours of work, 240 g.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Sahumador de barro ahumado",
      description:
        "Un sahumador de 10 cm de ancho y 7 de alto para quemar incienso sin regar la ceniza. Nacido del humo, para el humo. Dos horas de trabajo y 240 g.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Porte-encens en terre enfumée",
      description:
        "Large de 10 cm et haut de 7, il recueille l’encens et sa cendre. Né de la fumée, il y retourne. Deux heures de travail pour 240 g.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
  "MUJ-007": {
    en: {
      title: "Pair of round birds",
      description:
        "Two birds reduced to a round body, each about 9 cm long, polished until they shine without glaze. They are sold as a pair, 380 g together. Three hours for both.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Pareja de aves redondas",
      description:
        "Dos aves de cuerpo redondo, de unos 9 cm cada una, bruñidas hasta brillar sin esmalte. Se venden en pareja y juntas pesan 380 g. Las dos llevan tres horas.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Deux oiseaux ronds",
      description:
        "Deux oiseaux au corps tout rond, d’environ 9 cm chacun, polis jusqu’à briller sans émail. Ils se vendent par paire : 380 g et trois heures pour les deux.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
  "MUJ-008": {
    en: {
      title: "Nativity of five smooth figures",
      description:
        "Five figures, all smooth curve and polish, the tallest 16 cm. Arranged, they need 24 × 14 cm of shelf. The set weighs 1.25 kg and takes eight hours, smoke rounds included.",
      material: "Earthenware, slips, mango-leaf smoke",
    },
    es: {
      title: "Nacimiento de cinco figuras lisas",
      description:
        "Cinco figuras lisas y bruñidas; la más alta llega a 16 cm. Armado, el nacimiento pide 24 × 14 cm de repisa. El juego pesa 1.25 kg y suma ocho horas, con las rondas de humo incluidas.",
      material: "Cerámica de barro, engobes, ahumado con hojas de mango",
    },
    fr: {
      title: "Crèche de cinq figures lisses",
      description:
        "Cinq figures lisses et polies, la plus haute à 16 cm. Disposées sur une étagère, elles demandent 24 × 14 cm. L’ensemble pèse 1,25 kg et prend huit heures, enfumages compris.",
      material: "Terre cuite, engobes, fumée de feuilles de manguier",
    },
  },
}
