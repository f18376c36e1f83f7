import type { ProductTexts } from "../types"

export const ichimayWariProducts: ProductTexts = {
  "ICH-001": {
    en: {
      title: "Small tree of life",
      description:
        "Figures modelled one at a time are set on the branches of a tree 25 cm high, dried slowly, fired and painted. Earth colours are the palette, in a natural or a multicoloured version. Seven hours of work; lift it by the base.",
      material: "Earthenware, earth colours",
    },
    es: {
      title: "Árbol de la vida pequeño",
      description:
        "Las figuras se modelan de una en una y se montan sobre un árbol de 25 cm; luego viene un secado lento, el horno y la pintura con tierras de color. Puede ser natural o multicolor. Son siete horas; levántelo siempre por la base.",
      material: "Cerámica de barro, tierras de color",
    },
    fr: {
      title: "Petit arbre de vie",
      description:
        "Modelées une à une, les figurines sont posées sur un arbre de 25 cm, qui sèche lentement avant d’être cuit et peint avec des terres colorées. En version naturelle ou multicolore. Sept heures de travail ; à soulever par le socle.",
      material: "Terre cuite, terres colorées",
    },
  },
  "ICH-002": {
    en: {
      title: "Large tree of life",
      description:
        "A tree of 45 × 30 cm, nearly three kilos of clay, built figure by figure from the stem outwards. The workshops of Lurín prepare the clay paste and the earth colours themselves. Made to order in natural or multicoloured finish, in 17.5 hours.",
      material: "Earthenware, earth colours",
    },
    es: {
      title: "Árbol de la vida grande",
      description:
        "Un árbol de 45 × 30 cm y casi tres kilos, armado figura por figura desde el tronco. Los talleres de Lurín preparan su propia pasta de arcilla y sus tierras de color. Se hace a pedido, natural o multicolor, en 17.5 horas.",
      material: "Cerámica de barro, tierras de color",
    },
    fr: {
      title: "Grand arbre de vie",
      description:
        "Un arbre de 45 × 30 cm et de près de trois kilos, monté figurine après figurine à partir du tronc. Les ateliers de Lurín préparent eux-mêmes leur pâte d’argile et leurs terres colorées. Sur commande, naturel ou multicolore, en 17,5 heures.",
      material: "Terre cuite, terres colorées",
    },
  },
  "ICH-003": {
    en: {
      title: "Nativity of eleven figures",
      description:
        "Eleven separate figures to arrange as you like; set up they fill about 30 × 22 cm. Each is modelled, dried, fired and then painted with earth colours, nine hours for the set. Dust them with a soft brush.",
      material: "Earthenware, earth colours",
    },
    es: {
      title: "Nacimiento de once figuras",
      description:
        "Once figuras sueltas para ordenar a su gusto; armado, el nacimiento ocupa unos 30 × 22 cm. Todas se modelan, se secan, se hornean y se pintan con tierras de color: nueve horas el juego. Quíteles el polvo con una brocha suave.",
      material: "Cerámica de barro, tierras de color",
    },
    fr: {
      title: "Crèche de onze figurines",
      description:
        "Onze figurines séparées, à disposer comme on veut ; la scène complète occupe environ 30 × 22 cm. Modelage, séchage, cuisson et peinture aux terres colorées : neuf heures pour l’ensemble. Un pinceau doux suffit pour la poussière.",
      material: "Terre cuite, terres colorées",
    },
  },
  "ICH-004": {
    en: {
      title: "Nativity under a clay bell",
      description:
        "The bell, 11 cm high, is the stable, and the nativity stands under it. Painted earthenware, 280 g, narrow enough for a bookshelf or a windowsill. It takes 3.3 hours.",
      material: "Earthenware, earth colours",
    },
    es: {
      title: "Nacimiento bajo una campana de barro",
      description:
        "La campana, de 11 cm de alto, hace de pesebre y cobija el nacimiento. Es de cerámica pintada, pesa 280 g y cabe en un estante o en el marco de la ventana. Toma 3.3 horas.",
      material: "Cerámica de barro, tierras de color",
    },
    fr: {
      title: "Crèche sous une cloche de terre",
      description:
        "Haute de 11 cm, la cloche sert d’étable et abrite la Nativité. En terre cuite peinte, elle pèse 280 g et tient sur une étagère ou un appui de fenêtre. Il faut 3,3 heures pour la faire.",
      material: "Terre cuite, terres colorées",
    },
  },
  "ICH-005": {
    en: {
      title: "Four ceramic angels to hang",
      description:
        "Four angels of 7 × 5 cm on cotton cords, for a branch, a window or a parcel. Together they weigh 160 g, so choose a firm twig. The set is 2.6 hours of modelling, firing and painting.",
      material: "Earthenware, earth colours, cotton cord",
    },
    es: {
      title: "Cuatro ángeles de cerámica para colgar",
      description:
        "Cuatro ángeles de 7 × 5 cm con cordón de algodón, para el árbol, la ventana o un regalo. Los cuatro suman 160 g: cuélguelos de ramas firmes. Modelarlos, hornearlos y pintarlos lleva 2.6 horas.",
      material: "Cerámica de barro, tierras de color, cordón de algodón",
    },
    fr: {
      title: "Quatre anges en céramique à suspendre",
      description:
        "Quatre anges de 7 × 5 cm, avec leur cordon de coton, pour le sapin, la fenêtre ou un paquet. À eux quatre ils pèsent 160 g : préférez une branche solide. Le lot représente 2,6 heures de modelage, de cuisson et de peinture.",
      material: "Terre cuite, terres colorées, cordon de coton",
    },
  },
  "ICH-006": {
    en: {
      title: "Candlestick with musicians",
      description:
        "Small clay musicians are assembled on a candlestick 18 cm high and 12 cm wide. After firing they get their colours. The piece weighs 620 g and takes 3.4 hours.",
      material: "Earthenware, earth colours",
    },
    es: {
      title: "Candelabro con músicos",
      description:
        "Unos pequeños músicos de barro se montan sobre el candelabro, de 18 cm de alto y 12 de ancho. Los colores llegan después del horno. Pesa 620 g y toma 3.4 horas.",
      material: "Cerámica de barro, tierras de color",
    },
    fr: {
      title: "Bougeoir aux musiciens",
      description:
        "De petits musiciens d’argile sont assemblés sur un bougeoir de 18 cm de haut et 12 de large. La couleur vient après la cuisson. La pièce pèse 620 g et représente 3,4 heures de travail.",
      material: "Terre cuite, terres colorées",
    },
  },
  "ICH-007": {
    en: {
      title: "Small retablo with a nativity",
      description:
        "A cedar box with doors, 15 × 10 cm, holds a nativity of figures made from dough and plaster. They are shaped with small moulds, painted, then “planted” in the box one by one. Five hours of work; red box or blue box.",
      material: "Cedar box; figures of dough and plaster; paint; varnish",
    },
    es: {
      title: "Retablo pequeño con nacimiento",
      description:
        "Un cajón de cedro con puertas, de 15 × 10 cm, guarda un nacimiento de figuras de pasta y yeso. Se moldean, se pintan y se «plantan» una por una dentro del cajón. Cinco horas de trabajo; cajón rojo o azul.",
      material: "Cajón de cedro; figuras de pasta y yeso; pintura; barniz",
    },
    fr: {
      title: "Petit retable à la Nativité",
      description:
        "Derrière les portes d’une boîte en cèdre de 15 × 10 cm, une Nativité aux figurines de pâte et de plâtre. On les façonne dans de petits moules, on les peint, puis on les « plante » une à une. Cinq heures ; boîte rouge ou bleue.",
      material: "Boîte en cèdre ; figurines de pâte et de plâtre ; peinture ; vernis",
    },
  },
  "ICH-008": {
    en: {
      title: "Retablo with two levels, classic size",
      description:
        "The classic format of Ayacucho: a box of 32 × 26 cm with two storeys of figures, each about 6 cm tall. Preparing the dough, modelling, bleaching, painting, planting the figures and varnishing add up to 19.5 hours. Made to order; close the doors before you move it.",
      material: "Cedar box; figures of dough and plaster; paint; varnish",
    },
    es: {
      title: "Retablo de dos pisos, tamaño clásico",
      description:
        "El formato clásico de Ayacucho: cajón de 32 × 26 cm con dos pisos de figuras de unos 6 cm. Preparar la pasta, modelar, blanquear, pintar, plantar las figuras y barnizar suma 19.5 horas. Se hace a pedido; para moverlo, cierre las puertas.",
      material: "Cajón de cedro; figuras de pasta y yeso; pintura; barniz",
    },
    fr: {
      title: "Retable à deux niveaux, format classique",
      description:
        "Le format classique d’Ayacucho : une boîte de 32 × 26 cm, deux étages, des figurines d’environ 6 cm. Préparer la pâte, modeler, blanchir, peindre, planter les figurines et vernir prend 19,5 heures. Sur commande ; fermez les portes avant de le déplacer.",
      material: "Boîte en cèdre ; figurines de pâte et de plâtre ; peinture ; vernis",
    },
  },
}
