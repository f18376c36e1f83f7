import type { ProductTexts } from "../types"

export const awaqkunaProducts: ProductTexts = {
  "AWA-001": {
    en: {
      title: "Tapestry with a valley",
      description:
        "A valley woven in the San Pedro de Cajas way: unspun wool and yarn are laid in colour by colour, like paint. The picture measures 60 × 90 cm and takes 14 hours, so it is woven to order. Loops on the back let you hang it straight away.",
      material: "Weft: 100% wool. Warp: 100% cotton",
    },
    es: {
      title: "Tapiz con paisaje de valle",
      description:
        "Un valle tejido al estilo de San Pedro de Cajas: la lana sin hilar y el hilo se van colocando color por color, como quien pinta. El tapiz mide 60 × 90 cm, lleva 14 horas y se teje a pedido. Trae presillas para colgarlo.",
      material: "Trama: 100 % lana. Urdimbre: 100 % algodón",
    },
    fr: {
      title: "Tapisserie à la vallée",
      description:
        "Une vallée tissée à la façon de San Pedro de Cajas : laine non filée et fil se posent couleur par couleur, comme on peint. Tissé sur commande, le tableau mesure 60 × 90 cm et demande 14 heures. Des boucles permettent de le suspendre.",
      material: "Trame : 100 % laine. Chaîne : 100 % coton",
    },
  },
  "AWA-002": {
    en: {
      title: "Small tapestry with houses",
      description:
        "Houses in wool, on a weaving no bigger than a sheet of drawing paper: 30 × 40 cm. The design is drawn first, then the fleece is dyed and laid into a cotton warp. At 260 g it hangs from a single nail.",
      material: "Weft: 100% wool. Warp: 100% cotton",
    },
    es: {
      title: "Tapiz pequeño con casas",
      description:
        "Unas casas en lana, en un tejido del tamaño de una hoja de dibujo: 30 × 40 cm. Primero se dibuja, luego se tiñe la lana y se acomoda sobre la urdimbre de algodón. Con 260 g, un clavo le basta.",
      material: "Trama: 100 % lana. Urdimbre: 100 % algodón",
    },
    fr: {
      title: "Petite tapisserie aux maisons",
      description:
        "Des maisons en laine, sur un tissage grand comme une feuille à dessin, 30 × 40 cm. On dessine d’abord, puis on teint la laine et on la pose sur la chaîne de coton. Elle ne pèse que 260 g : un clou suffit.",
      material: "Trame : 100 % laine. Chaîne : 100 % coton",
    },
  },
  "AWA-003": {
    en: {
      title: "Wall panel in black and white wool",
      description:
        "No dye at all: the black and the white are the colours of the sheep. The panel measures 50 × 70 cm, weighs 640 g and is 9 hours on the loom and in finishing.",
      material: "Weft: 100% wool. Warp: 100% cotton",
    },
    es: {
      title: "Panel de lana blanca y negra sin teñir",
      description:
        "Sin tinte alguno: el blanco y el negro son los de la oveja. El panel mide 50 × 70 cm, pesa 640 g y suma 9 horas entre telar y acabados.",
      material: "Trama: 100 % lana. Urdimbre: 100 % algodón",
    },
    fr: {
      title: "Panneau en laine noire et blanche",
      description:
        "Aucune teinture : le noir et le blanc sont ceux du mouton. Le panneau mesure 50 × 70 cm, pèse 640 g et représente 9 heures de tissage et de finitions.",
      material: "Trame : 100 % laine. Chaîne : 100 % coton",
    },
  },
  "AWA-004": {
    en: {
      title: "Cushion cover with llamas",
      description:
        "Llamas woven in tapestry stand across the front; cotton closes the back. The cover fits a 45 × 45 cm cushion and takes 5 hours to make. Natural tones or rust; the filling is not included.",
      material: "Front: 100% wool. Back: 100% cotton",
    },
    es: {
      title: "Funda de cojín con llamas",
      description:
        "Unas llamas tejidas en tapiz ocupan la cara de lana; detrás va tela de algodón. La funda es para un cojín de 45 × 45 cm y toma 5 horas. En natural u óxido, sin relleno.",
      material: "Delantero: 100 % lana. Reverso: 100 % algodón",
    },
    fr: {
      title: "Housse de coussin aux lamas",
      description:
        "Des lamas tissés en tapisserie occupent le devant ; le coton ferme le dos. La housse va sur un coussin de 45 × 45 cm (non fourni) et demande 5 heures. Tons naturels ou rouille.",
      material: "Devant : 100 % laine. Dos : 100 % coton",
    },
  },
  "AWA-005": {
    en: {
      title: "Coin purse with woven inset",
      description:
        "A strip of woven wool is let into the leather of this purse, 11 × 8 cm, brown or black. Cutting, edging, stitching and waxing make 1 hour of work. It weighs 55 g empty.",
      material: "Cattle leather; wool inset; cotton thread",
    },
    es: {
      title: "Monedero de cuero con aplique tejido",
      description:
        "Un aplique de lana tejida va cosido dentro del cuero de este monedero de 11 × 8 cm, marrón o negro. Cortar, rebajar los bordes, coser y encerar toma 1 hora. Vacío pesa 55 g.",
      material: "Cuero vacuno; aplique de lana; hilo de algodón",
    },
    fr: {
      title: "Porte-monnaie en cuir à pièce tissée",
      description:
        "Une pièce de laine tissée s’insère dans le cuir de ce porte-monnaie de 11 × 8 cm, brun ou noir. Couper, parer, coudre et cirer : 1 heure de travail. Vide, il pèse 55 g.",
      material: "Cuir de bovin ; pièce en laine ; fil de coton",
    },
  },
  "AWA-006": {
    en: {
      title: "Shoulder bag with tapestry flap",
      description:
        "The flap is a piece of wool tapestry, the body is brown or black cattle leather. At 30 × 24 × 9 cm, with a polyester lining, the bag weighs 720 g. It takes 6½ hours and is made to order.",
      material: "Outer: cattle leather; flap: wool; lining: polyester",
    },
    es: {
      title: "Cartera de cuero con solapa de tapiz",
      description:
        "La solapa es un tapiz de lana; el cuerpo, cuero vacuno marrón o negro. Mide 30 × 24 × 9 cm, va forrada en poliéster y pesa 720 g. Se hace a pedido en 6 horas y media.",
      material: "Exterior: cuero vacuno; solapa: lana; forro: poliéster",
    },
    fr: {
      title: "Sac à rabat en tapisserie",
      description:
        "Le rabat est une tapisserie de laine, le corps du sac est en cuir de bovin brun ou noir. Format 30 × 24 × 9 cm, doublure en polyester, 720 g. Réalisé sur commande en 6 heures et demie.",
      material: "Extérieur : cuir de bovin ; rabat : laine ; doublure : polyester",
    },
  },
  "AWA-007": {
    en: {
      title: "Leather belt with woven strip",
      description:
        "A woven wool strip lies along the leather, which is 3.5 cm wide and closes with a brass buckle. One belt is 2 hours of cutting, stitching and waxing. Sizes 85, 95 and 105.",
      material: "Cattle leather; wool strip; brass buckle",
    },
    es: {
      title: "Correa de cuero con franja tejida",
      description:
        "Una franja de lana tejida recorre el cuero, de 3.5 cm de ancho, que cierra con hebilla de latón. Cortar, coser y encerar una correa toma 2 horas. Tallas 85, 95 y 105.",
      material: "Cuero vacuno; franja de lana; hebilla de latón",
    },
    fr: {
      title: "Ceinture en cuir à bande tissée",
      description:
        "Une bande de laine tissée suit le cuir, large de 3,5 cm et fermé par une boucle en laiton. Une ceinture, ce sont 2 heures de coupe, de couture et de cirage. Tailles 85, 95 et 105.",
      material: "Cuir de bovin ; bande en laine ; boucle en laiton",
    },
  },
  "AWA-008": {
    en: {
      title: "Carved wooden picture frame",
      description:
        "Plantation pine, cut and carved for 3 hours, then sanded and oiled in a natural or a dark finish. The frame measures 25 × 20 × 2 cm and weighs 420 g. A little oil once a year keeps the wood well.",
      material: "Plantation pine; oil finish",
    },
    es: {
      title: "Marco de madera tallada",
      description:
        "Pino de plantación, cortado y tallado en 3 horas; después se lija y se aceita, en acabado natural u oscuro. El marco mide 25 × 20 × 2 cm y pesa 420 g. Póngale un poco de aceite una vez al año.",
      material: "Pino de plantación; acabado al aceite",
    },
    fr: {
      title: "Cadre en bois sculpté",
      description:
        "Du pin de plantation, découpé et sculpté en 3 heures, puis poncé et huilé, en finition naturelle ou foncée. Dimensions 25 × 20 × 2 cm, poids 420 g. Un peu d’huile une fois par an entretient le bois.",
      material: "Pin de plantation ; finition à l’huile",
    },
  },
}
