import type { ProductTexts } from "../types"

export const rasuwillkaProducts: ProductTexts = {
  "RAS-001": {
    en: {
      title: "Tapestry with geometric birds",
      description:
        "A small wall tapestry of 40 × 60 cm, its birds reduced to geometric shapes. Each one is woven block of colour by block of colour on a pedal loom, about 8 hours of work. Sheep wool on a cotton warp, in red ochre or blue grey.",
      material: "Weft: 100% wool. Warp: 100% cotton",
    },
    es: {
      title: "Tapiz con aves geométricas",
      description:
        "Tapiz de pared de 40 × 60 cm con aves de formas geométricas. El dibujo se teje por bloques de color en un telar a pedal y toma unas 8 horas. Trama de lana de oveja sobre urdimbre de algodón; elija ocre rojo o gris azulado.",
      material: "Trama: 100 % lana. Urdimbre: 100 % algodón",
    },
    fr: {
      title: "Tapisserie aux oiseaux géométriques",
      description:
        "Une petite tapisserie murale de 40 × 60 cm, peuplée d’oiseaux aux formes géométriques. Le métier à pédales et quelque 8 heures de travail font apparaître le dessin, une plage de couleur après l’autre. La laine de mouton passe sur une chaîne de coton, en ocre rouge ou en gris bleu.",
      material: "Trame : 100 % laine. Chaîne : 100 % coton",
    },
  },
  "RAS-002": {
    en: {
      title: "Large tapestry with stepped diamonds",
      description:
        "Diamonds with stepped edges cover this hanging of 90 × 120 cm. It is woven to order on a pedal loom, 26 hours from dyeing to pressing. At 1,150 g it wants a solid fixing on the wall; the colours are earth tones or indigo.",
      material: "Weft: 100% wool. Warp: 100% cotton",
    },
    es: {
      title: "Tapiz grande con rombos escalonados",
      description:
        "Rombos de borde escalonado llenan este tapiz de 90 × 120 cm. Son 26 horas de trabajo, del teñido al planchado, y se teje a pedido en tonos tierra o índigo. Pesa 1150 g: cuélguelo de un soporte firme.",
      material: "Trama: 100 % lana. Urdimbre: 100 % algodón",
    },
    fr: {
      title: "Grande tapisserie aux losanges à gradins",
      description:
        "Des losanges à gradins couvrent toute la surface, 90 × 120 cm. Tissée sur commande, cette tapisserie représente 26 heures de travail, de la teinture au repassage. Avec ses 1150 g, elle se fixe à un support solide ; tons de terre ou indigo.",
      material: "Trame : 100 % laine. Chaîne : 100 % coton",
    },
  },
  "RAS-003": {
    en: {
      title: "Cushion cover with river pattern",
      description:
        "A river pattern crosses the woollen front; the back is cotton. The cover measures 45 × 45 cm, takes 4½ hours on the loom and at the seams, and comes without a filling. Ochre, charcoal or green.",
      material: "Front: 100% wool. Back: 100% cotton",
    },
    es: {
      title: "Funda de cojín con dibujo de río",
      description:
        "Un dibujo de río recorre la cara delantera, tejida en lana; el reverso es de algodón. Lleva 4 horas y media entre telar y costura. La funda mide 45 × 45 cm, viene sin relleno y se ofrece en ocre, carbón o verde.",
      material: "Delantero: 100 % lana. Reverso: 100 % algodón",
    },
    fr: {
      title: "Housse de coussin, motif rivière",
      description:
        "Sur le devant en laine court un motif de rivière ; le dos est en coton. Comptez 4 heures et demie entre le métier et la couture. Housse de 45 × 45 cm vendue sans garniture, en ocre, anthracite ou vert.",
      material: "Devant : 100 % laine. Dos : 100 % coton",
    },
  },
  "RAS-004": {
    en: {
      title: "Table runner with narrow stripes",
      description:
        "Narrow stripes in a cloth of cotton and wool, 35 cm wide and 150 cm long. One runner takes 6 hours, washing and pressing included. Choose natural tones or blue.",
      material: "60% cotton, 40% wool",
    },
    es: {
      title: "Camino de mesa de rayas finas",
      description:
        "Rayas finas en una tela de algodón y lana de 35 cm de ancho y 150 cm de largo. Tejerlo, lavarlo y plancharlo suma 6 horas. Hay dos versiones: natural y azul.",
      material: "60 % algodón, 40 % lana",
    },
    fr: {
      title: "Chemin de table à fines rayures",
      description:
        "De fines rayures sur une étoffe de coton et de laine, large de 35 cm et longue de 150 cm. Lavé puis pressé après le tissage, il demande 6 heures en tout. Il existe en ton naturel et en bleu.",
      material: "60 % coton, 40 % laine",
    },
  },
  "RAS-005": {
    en: {
      title: "Pair of doves in Huamanga stone",
      description:
        "Two doves carved with small chisels in the soft alabaster of Ayacucho, then sanded, polished and waxed. The pair measures 8 × 6 × 5 cm and weighs 260 g; the carving takes 2½ hours. Keep them away from water and knocks.",
      material: "Huamanga stone (alabaster)",
    },
    es: {
      title: "Pareja de palomas en piedra de Huamanga",
      description:
        "Dos palomas talladas con cinceles pequeños en el alabastro blando de Ayacucho; luego se lijan, se pulen y se enceran. La pareja mide 8 × 6 × 5 cm y pesa 260 g. La talla toma 2 horas y media; protéjalas del agua y de los golpes.",
      material: "Piedra de Huamanga (alabastro)",
    },
    fr: {
      title: "Couple de colombes en pierre de Huamanga",
      description:
        "Deux colombes taillées au petit ciseau dans l’albâtre tendre d’Ayacucho, poncées, polies, puis cirées. Le couple mesure 8 × 6 × 5 cm, pèse 260 g et occupe le sculpteur 2 heures et demie. À tenir loin de l’eau et des chocs.",
      material: "Pierre de Huamanga (albâtre)",
    },
  },
  "RAS-006": {
    en: {
      title: "Nativity carved in one block",
      description:
        "The whole scene comes out of a single block of Huamanga stone: sawn, roughed out and carved in 7 hours of work. It measures 14 × 10 × 6 cm and weighs 780 g. A coat of wax closes the polished surface.",
      material: "Huamanga stone (alabaster)",
    },
    es: {
      title: "Nacimiento tallado en un solo bloque",
      description:
        "Todo el nacimiento sale de una sola pieza de piedra de Huamanga, que se asierra, se desbasta y se talla: 7 horas de trabajo. Mide 14 × 10 × 6 cm y pesa 780 g. La cera final protege el pulido.",
      material: "Piedra de Huamanga (alabastro)",
    },
    fr: {
      title: "Crèche taillée dans un seul bloc",
      description:
        "Toute la scène sort d’un même bloc de pierre de Huamanga, scié, dégrossi puis sculpté : 7 heures de travail. La pièce mesure 14 × 10 × 6 cm pour 780 g. Une couche de cire termine le polissage.",
      material: "Pierre de Huamanga (albâtre)",
    },
  },
  "RAS-007": {
    en: {
      title: "Standing llama in Huamanga stone",
      description:
        "A llama standing upright, cut from Ayacucho alabaster in about 3 hours. The stone is soft enough for small chisels, so dust it with a dry cloth and use no cleaner. In two sizes, small and large.",
      material: "Huamanga stone (alabaster)",
    },
    es: {
      title: "Llama de pie en piedra de Huamanga",
      description:
        "Una llama de pie, tallada en alabastro de Ayacucho en unas 3 horas. La piedra es blanda: basta un paño seco, sin limpiadores. Hay medida pequeña y medida grande.",
      material: "Piedra de Huamanga (alabastro)",
    },
    fr: {
      title: "Lama debout en pierre de Huamanga",
      description:
        "Un lama bien campé, sculpté en 3 heures environ dans l’albâtre d’Ayacucho. La pierre est tendre : un chiffon sec suffit, sans produit. Petit ou grand modèle.",
      material: "Pierre de Huamanga (albâtre)",
    },
  },
  "RAS-008": {
    en: {
      title: "Small retablo with a potato harvest",
      description:
        "Open the two doors and a potato harvest is under way, its figures modelled in dough and plaster and set one by one into the box. The cedar box measures 15 × 12 × 5 cm and is painted red or green. Modelling, painting, setting and varnishing take 6 hours.",
      material: "Cedar box; figures of dough and plaster; paint; varnish",
    },
    es: {
      title: "Retablo pequeño con cosecha de papa",
      description:
        "Al abrir las puertas aparece una cosecha de papa, con figuras modeladas en pasta y yeso que se «plantan» una por una. La caja de cedro mide 15 × 12 × 5 cm y viene pintada de rojo o de verde. Modelar, pintar, plantar y barnizar suma 6 horas.",
      material: "Caja de cedro; figuras de pasta y yeso; pintura; barniz",
    },
    fr: {
      title: "Petit retable, récolte de pommes de terre",
      description:
        "Les portes s’ouvrent sur une récolte de pommes de terre, avec des figurines en pâte et en plâtre « plantées » une à une dans la caisse. Celle-ci est en cèdre, mesure 15 × 12 × 5 cm et se peint en rouge ou en vert. Du modelage au vernis, comptez 6 heures de travail.",
      material: "Caisse en cèdre ; figurines en pâte et en plâtre ; peinture ; vernis",
    },
  },
}
