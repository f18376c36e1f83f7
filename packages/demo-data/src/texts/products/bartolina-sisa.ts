import type { ProductTexts } from "../types"

export const bartolinaSisaProducts: ProductTexts = {
  "BAR-001": {
    en: {
      title: "Skein of hand-spun alpaca, 100 g",
      description:
        "The fibre comes from the group’s own animals: sheared, sorted by colour and fineness, carded and spun on a spindle, then plied and washed. One skein of 100 g is 2.4 hours of work. Four colours, none of them dyed: white, light brown, grey and black.",
      material: "100% alpaca, undyed",
    },
    es: {
      title: "Madeja de alpaca hilada a mano, 100 g",
      description:
        "La fibra es de animales del propio grupo: se esquila, se escoge por color y finura, se carda y se hila con huso; después se tuerce y se lava. Una madeja de 100 g son 2.4 horas. Cuatro colores sin teñir: blanco, marrón claro, gris y negro.",
      material: "100 % alpaca, sin teñir",
    },
    fr: {
      title: "Écheveau d’alpaga filé à la main, 100 g",
      description:
        "La fibre vient des animaux du groupe. Elle est tondue, triée par couleur et par finesse, cardée, filée au fuseau, puis retordue et lavée : 2,4 heures pour un écheveau de 100 g. Blanc, brun clair, gris ou noir, toujours sans teinture.",
      material: "100 % alpaga, non teint",
    },
  },
  "BAR-002": {
    en: {
      title: "Four natural yarns in one set",
      description:
        "Four colours of undyed alpaca side by side, 200 g in all, for a striped cap, a colourwork yoke or a first try at weaving. Opening, carding, spinning and plying the set takes 4.8 hours. The yarn may bloom at the first wash.",
      material: "100% alpaca, undyed",
    },
    es: {
      title: "Juego de hilos naturales en cuatro colores",
      description:
        "Cuatro tonos de alpaca sin teñir en un solo juego de 200 g, para un gorro a rayas, un canesú con dibujo o una primera prueba de telar. Abrir, cardar, hilar y torcer toda esa fibra lleva 4.8 horas. Con el primer lavado, el hilo puede esponjar.",
      material: "100 % alpaca, sin teñir",
    },
    fr: {
      title: "Assortiment de quatre fils naturels",
      description:
        "Quatre teintes d’alpaga telles que l’animal les porte, 200 g au total : pour un bonnet rayé, un jacquard ou un premier essai de tissage. Ouvrir, carder, filer et retordre cette fibre prend 4,8 heures. Le fil peut gonfler au premier lavage.",
      material: "100 % alpaga, non teint",
    },
  },
  "BAR-003": {
    en: {
      title: "Felted insoles for boots and shoes",
      description:
        "Alpaca and wool felted into a sole one centimetre thick. A pair weighs 60 g, takes 1.2 hours and slips into boots, shoes or slippers. Three sizes, from 36–38 to 42–44.",
      material: "70% alpaca, 30% wool",
    },
    es: {
      title: "Plantillas de fieltro de alpaca, un par",
      description:
        "Fieltro de alpaca y lana de un centímetro de grosor para abrigar los pies dentro de botas, zapatos o pantuflas. El par pesa 60 g y se hace en 1.2 horas. Tallas 36-38, 39-41 y 42-44.",
      material: "70 % alpaca, 30 % lana",
    },
    fr: {
      title: "Semelles feutrées en alpaga, la paire",
      description:
        "De l’alpaga et de la laine, feutrés sur un centimètre d’épaisseur, à glisser dans des bottes, des chaussures ou des pantoufles. La paire pèse 60 g et demande 1,2 heure de travail. Du 36-38 au 42-44.",
      material: "70 % alpaga, 30 % laine",
    },
  },
  "BAR-004": {
    en: {
      title: "Hand-spun scarf in undyed alpaca",
      description:
        "Two crafts in one piece: the yarn is spun on a spindle and plied, then knitted by hand. The scarf measures 22 × 170 cm, weighs 180 g and stands for 5.6 hours. White, grey or brown, straight from the animal.",
      material: "100% alpaca, undyed",
    },
    es: {
      title: "Chalina de alpaca natural hilada a mano",
      description:
        "Dos oficios en una prenda: primero el huso, después los palitos. Mide 22 × 170 cm, pesa 180 g y toma 5.6 horas. En blanco, gris o marrón, los colores del animal.",
      material: "100 % alpaca, sin teñir",
    },
    fr: {
      title: "Écharpe en alpaga naturel filé main",
      description:
        "Deux savoir-faire se suivent ici : le fil naît au fuseau, l’écharpe aux aiguilles. Longue de 170 cm et large de 22, l’écharpe pèse 180 g et prend 5,6 heures. Blanc, gris ou brun, sans bain de teinture.",
      material: "100 % alpaga, non teint",
    },
  },
  "BAR-005": {
    en: {
      title: "Round-neck pullover in undyed alpaca",
      description:
        "Knitted by hand to order, part by part, then blocked, sewn together and washed. Fifteen hours of knitting and finishing and some 520 g of alpaca go into it. Sizes S, M and L in grey or brown, the colours of the fleece.",
      material: "100% alpaca, undyed",
    },
    es: {
      title: "Chompa de alpaca natural, cuello redondo",
      description:
        "Se teje a mano y a pedido, pieza por pieza; luego se le da forma, se cose y se lava. Suma quince horas y unos 520 g de alpaca. Tallas S, M y L, en el gris o el marrón del vellón.",
      material: "100 % alpaca, sin teñir",
    },
    fr: {
      title: "Pull ras du cou en alpaga naturel",
      description:
        "Tricoté à la main et sur commande, morceau par morceau, puis mis en forme, cousu et lavé. Quinze heures et quelque 520 g d’alpaga, dans le gris ou le brun de la toison. Tailles S, M et L.",
      material: "100 % alpaga, non teint",
    },
  },
  "BAR-006": {
    en: {
      title: "Cap in natural alpaca",
      description:
        "A hand-knitted cap, 24 × 21 cm laid flat, that keeps the shade of the animal: white, grey or brown. It weighs 70 g. Knitting and finishing one takes 2.4 hours.",
      material: "100% alpaca, undyed",
    },
    es: {
      title: "Gorro de alpaca natural",
      description:
        "Gorro tejido a mano que conserva el tono del animal: blanco, gris o marrón. Extendido mide 24 × 21 cm y pesa 70 g. Tejerlo y rematarlo demora 2.4 horas.",
      material: "100 % alpaca, sin teñir",
    },
    fr: {
      title: "Bonnet en alpaga naturel",
      description:
        "Un bonnet de 70 g qui garde la nuance de l’animal, blanche, grise ou brune. À plat, il mesure 24 × 21 cm. Le tricoter et le finir à la main demande 2,4 heures.",
      material: "100 % alpaga, non teint",
    },
  },
  "BAR-007": {
    en: {
      title: "Lace shawl in fine hand-spun alpaca",
      description:
        "For this shawl the fibre is spun finer, then knitted into open lace 70 cm wide and 180 cm long. All of it weighs no more than 190 g. Nine hours of work, made to order in white or light brown.",
      material: "100% alpaca, undyed",
    },
    es: {
      title: "Chal calado de alpaca fina hilada a mano",
      description:
        "Un hilo más fino de lo habitual, tejido en calado sobre 70 × 180 cm. El chal entero no pasa de 190 g. Se hace a pedido en nueve horas, en blanco o marrón claro.",
      material: "100 % alpaca, sin teñir",
    },
    fr: {
      title: "Châle ajouré en alpaga fin filé main",
      description:
        "Un fil plus fin que d’ordinaire, tricoté en dentelle sur 70 cm de large et 180 de long : l’ensemble ne dépasse pas 190 g. Neuf heures d’ouvrage, sur commande. En blanc ou en brun clair.",
      material: "100 % alpaga, non teint",
    },
  },
  "BAR-008": {
    en: {
      title: "Woven throw in undyed alpaca",
      description:
        "Woven on a pedal loom, cut off and finished with knotted fringes, then brushed to raise the pile. At 120 × 170 cm it covers a sofa seat or the foot of a bed and weighs 980 g. Woven to order in grey or brown: 14.5 hours.",
      material: "100% alpaca, undyed",
    },
    es: {
      title: "Manta de alpaca natural tejida a telar",
      description:
        "Sale del telar a pedal, se le anudan los flecos y se cepilla para levantar el pelo. Con 120 × 170 cm y 980 g, cubre un sofá o los pies de la cama. Se teje a pedido, en gris o marrón, y suma 14.5 horas.",
      material: "100 % alpaca, sin teñir",
    },
    fr: {
      title: "Plaid tissé en alpaga naturel",
      description:
        "Tissé sur un métier à pédales, ce plaid est bordé de franges nouées, puis brossé pour relever le poil. Il mesure 120 × 170 cm, pèse 980 g et trouve sa place sur un canapé ou au pied du lit. Sur commande, en gris ou en brun : 14,5 heures.",
      material: "100 % alpaga, non teint",
    },
  },
}
