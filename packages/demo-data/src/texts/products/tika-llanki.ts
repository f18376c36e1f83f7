import type { ProductTexts } from "../types"

export const tikaLlankiProducts: ProductTexts = {
  "LLA-001": {
    en: {
      title: "Pair of small roof bulls",
      description:
        "Two bulls in red clay, each 12 × 6 × 11 cm, ready to stand side by side. The slips leave them natural, white or blue. A pair weighs 520 g and takes 3 hours.",
      material: "Earthenware; slips",
    },
    es: {
      title: "Pareja de toritos de techo",
      description:
        "Dos toritos de arcilla roja, de 12 × 6 × 11 cm cada uno, listos para ir lado a lado. Los engobes los dejan en natural, blanco o azul. La pareja pesa 520 g y lleva 3 horas.",
      material: "Cerámica de barro; engobes",
    },
    fr: {
      title: "Paire de petits taureaux de toit",
      description:
        "Deux taureaux d’argile rouge, 12 × 6 × 11 cm chacun, faits pour aller côte à côte. Les engobes les laissent naturels, blancs ou bleus. La paire pèse 520 g et demande 3 heures.",
      material: "Terre cuite ; engobes",
    },
  },
  "LLA-002": {
    en: {
      title: "Mug with field flowers",
      description:
        "Field flowers are painted round a glazed mug 9 cm high, in white or green. It takes 72 minutes and weighs 300 g. For now it is a decorative piece, good for pencils or dried stems: we have no food-contact declaration on file.",
      material: "Glazed earthenware",
    },
    es: {
      title: "Taza con flores del campo",
      description:
        "Flores del campo pintadas alrededor de una taza vidriada de 9 cm de alto, en blanco o verde. Se hace en 72 minutos y pesa 300 g. Hoy se vende como adorno, para lápices o flores secas: aún no hay declaración de contacto con alimentos.",
      material: "Cerámica vidriada",
    },
    fr: {
      title: "Mug aux fleurs des champs",
      description:
        "Des fleurs des champs sont peintes tout autour de ce mug émaillé de 9 cm de haut, en blanc ou en vert. Il demande 72 minutes et pèse 300 g. Pour l’instant c’est un objet décoratif, pour des crayons ou des fleurs séchées : la déclaration de contact alimentaire manque encore.",
      material: "Terre cuite émaillée",
    },
  },
  "LLA-003": {
    en: {
      title: "Dessert plate with painted border",
      description:
        "A plate of dessert size, 20 cm across, with a border painted by hand, in white or green. One plate is 108 minutes of work. Hang it or stand it up: until its food-contact declaration is filed we sell it as decoration.",
      material: "Glazed earthenware",
    },
    es: {
      title: "Plato de postre con borde pintado",
      description:
        "Un plato de 20 cm con el borde pintado a mano, en blanco o verde. Cada uno son 108 minutos de trabajo. Cuélguelo o póngalo en un atril: se vende como decoración hasta que se presente su declaración de contacto con alimentos.",
      material: "Cerámica vidriada",
    },
    fr: {
      title: "Assiette à dessert au bord peint",
      description:
        "Une assiette de 20 cm dont le bord est peint à la main, en blanc ou en vert. Chaque assiette représente 108 minutes de travail. À accrocher ou à poser sur un chevalet : elle se vend comme décoration jusqu’au dépôt de sa déclaration de contact alimentaire.",
      material: "Terre cuite émaillée",
    },
  },
  "LLA-004": {
    en: {
      title: "Sugar bowl with lid",
      description:
        "The lid and the bowl are shaped, trimmed, painted and glazed together in 2 hours. Together they stand 10 cm high, 11 cm across, and weigh 390 g. Sold for decoration, not for sugar, while no food-contact declaration is on file.",
      material: "Glazed earthenware",
    },
    es: {
      title: "Azucarera con tapa",
      description:
        "Tapa y cuerpo se hacen juntos en 2 horas: dar forma, retocar, pintar y vidriar. La pieza mide 11 cm de diámetro y 10 cm de alto, y pesa 390 g. Mientras falte la declaración de contacto con alimentos, es un recipiente decorativo y no para azúcar.",
      material: "Cerámica vidriada",
    },
    fr: {
      title: "Sucrier à couvercle",
      description:
        "Couvercle et corps se font ensemble en 2 heures : mise en forme, retouche, peinture et émail. L’objet mesure 11 cm de diamètre, 10 cm de haut et pèse 390 g. Sans déclaration de contact alimentaire à ce stade, il est vendu pour décorer, pas pour le sucre.",
      material: "Terre cuite émaillée",
    },
  },
  "LLA-005": {
    en: {
      title: "Vase in the form of an Inca jar",
      description:
        "The silhouette is that of an Inca jar, 25 cm tall and 18 cm wide. Painted with slips and left unglazed; wipe it with a dry cloth only. Six hours of work, 1,300 g.",
      material: "Earthenware; slips",
    },
    es: {
      title: "Florero en forma de aríbalo",
      description:
        "La silueta es la de un aríbalo inca, de 25 cm de alto y 18 cm de ancho. Va pintado con engobes y sin vidriar; use solo un paño seco. Son seis horas de trabajo y 1300 g.",
      material: "Cerámica de barro; engobes",
    },
    fr: {
      title: "Vase en forme de jarre inca",
      description:
        "La silhouette est celle d’une jarre inca, 25 cm de haut et 18 cm de large. Peinte aux engobes et non émaillée : un chiffon sec, rien d’autre. Six heures de travail, 1300 g.",
      material: "Terre cuite ; engobes",
    },
  },
  "LLA-006": {
    en: {
      title: "Nativity in chullo caps",
      description:
        "Six figures, and on their heads the knitted caps of the Andes, in clay. The set measures 24 × 16 × 9 cm and weighs 760 g. Shaping, trimming and painting take 6 hours.",
      material: "Earthenware; slips; paint",
    },
    es: {
      title: "Nacimiento de seis figuras con chullo",
      description:
        "Seis figuras de barro, con su chullo bien puesto. El nacimiento mide 24 × 16 × 9 cm y pesa 760 g. Dar forma, retocar y pintar toma 6 horas.",
      material: "Cerámica de barro; engobes; pintura",
    },
    fr: {
      title: "Crèche de six figurines en chullo",
      description:
        "Six figurines d’argile coiffées du chullo, le bonnet à oreillettes des Andes. La crèche mesure 24 × 16 × 9 cm et pèse 760 g. Mise en forme, retouche et peinture prennent 6 heures.",
      material: "Terre cuite ; engobes ; peinture",
    },
  },
  "LLA-007": {
    en: {
      title: "Pair of stepped candle holders",
      description:
        "Each holder climbs in steps to the candle, 8 × 8 × 10 cm. Red or ochre slip, no glaze; the two weigh 560 g.",
      material: "Earthenware; slips",
    },
    es: {
      title: "Par de candeleros escalonados",
      description:
        "Cada candelero sube por gradas hasta la vela, en 8 × 8 × 10 cm. Engobe rojo u ocre, sin vidriar; los dos pesan 560 g.",
      material: "Cerámica de barro; engobes",
    },
    fr: {
      title: "Paire de bougeoirs à gradins",
      description:
        "Chaque bougeoir monte par gradins jusqu’à la bougie, 8 × 8 × 10 cm. Engobe rouge ou ocre, sans émail ; les deux pèsent 560 g.",
      material: "Terre cuite ; engobes",
    },
  },
  "LLA-008": {
    en: {
      title: "Necklace of painted ceramic beads",
      description:
        "Beads shaped and painted one at a time, then strung on a cotton cord 46 cm long. Blue or earth colours; 60 g round the neck. The beads and the stringing take a little over two hours.",
      material: "Ceramic beads; cotton cord",
    },
    es: {
      title: "Collar de cuentas de cerámica pintada",
      description:
        "Cuentas hechas y pintadas una a una, ensartadas en un cordón de algodón de 46 cm. En azul o tierra; pesa 60 g. Entre las cuentas y el ensartado pasan algo más de dos horas.",
      material: "Cuentas de cerámica; cordón de algodón",
    },
    fr: {
      title: "Collier de perles en céramique peinte",
      description:
        "Des perles façonnées et peintes une par une, enfilées sur un cordon de coton de 46 cm. Bleu ou tons de terre ; 60 g autour du cou. Perles et enfilage demandent un peu plus de deux heures.",
      material: "Perles en céramique ; cordon de coton",
    },
  },
}
