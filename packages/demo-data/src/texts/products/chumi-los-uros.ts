import type { ProductTexts } from "../types"

export const chumiLosUrosProducts: ProductTexts = {
  "CHU-001": {
    en: {
      title: "Wall hanging with the lake",
      description:
        "The lake, stitched on flannel in coloured thread: 40 × 60 cm on a black or a blue ground. The scene is drawn first, then embroidered by hand, about 8 hours in all. Iron it from the back, through a cloth.",
      material: "Ground: 100% cotton; embroidery: 100% acrylic",
    },
    es: {
      title: "Tapiz bordado con el lago",
      description:
        "El lago, bordado a mano sobre franela negra o azul, en 40 × 60 cm. Primero se dibuja la escena y luego se borda: unas 8 horas en total. Plánchelo por el reverso, con un paño encima.",
      material: "Fondo: 100 % algodón; bordado: 100 % acrílico",
    },
    fr: {
      title: "Tenture brodée au lac",
      description:
        "Le lac, brodé au fil de couleur sur une flanelle noire ou bleue, 40 × 60 cm. La scène se dessine, puis se brode à la main : environ 8 heures en tout. Repassez-la sur l’envers, avec une pattemouille.",
      material: "Fond : 100 % coton ; broderie : 100 % acrylique",
    },
  },
  "CHU-002": {
    en: {
      title: "Small framed embroidery with birds",
      description:
        "Birds embroidered on black or red flannel, set in a pine frame of 15 × 15 cm. With its frame it weighs 190 g. The needlework and the framing take 144 minutes.",
      material: "Ground: 100% cotton; embroidery: 100% acrylic; frame: pine",
    },
    es: {
      title: "Cuadro bordado pequeño con aves",
      description:
        "Aves bordadas sobre franela negra o roja, en un marco de pino de 15 × 15 cm. Con el marco pesa 190 g. Entre bordado y enmarcado pasan 144 minutos.",
      material: "Fondo: 100 % algodón; bordado: 100 % acrílico; marco: pino",
    },
    fr: {
      title: "Petit cadre brodé aux oiseaux",
      description:
        "Des oiseaux brodés sur flanelle noire ou rouge, dans un cadre en pin de 15 × 15 cm. Avec son cadre, il pèse 190 g. La broderie et l’encadrement demandent 144 minutes.",
      material: "Fond : 100 % coton ; broderie : 100 % acrylique ; cadre : pin",
    },
  },
  "CHU-003": {
    en: {
      title: "Cushion cover with fish and birds",
      description:
        "Fish and birds, drawn with the needle on cotton flannel. The cover is 40 × 40 cm and 5½ hours of embroidery and sewing. Black, blue or red ground; sold without a filling.",
      material: "Front: 100% cotton; back: 100% cotton; embroidery: 100% acrylic",
    },
    es: {
      title: "Funda de cojín con peces y aves",
      description:
        "Peces y aves dibujados con la aguja sobre franela de algodón. La funda mide 40 × 40 cm y toma 5 horas y media de bordado y costura. Fondo negro, azul o rojo; el relleno va aparte.",
      material: "Delantero: 100 % algodón; reverso: 100 % algodón; bordado: 100 % acrílico",
    },
    fr: {
      title: "Housse de coussin, poissons et oiseaux",
      description:
        "Poissons et oiseaux tracés à l’aiguille sur une flanelle de coton. La housse mesure 40 × 40 cm et réclame 5 heures et demie de broderie et de couture. Fond noir, bleu ou rouge ; garnissage à prévoir.",
      material: "Devant : 100 % coton ; dos : 100 % coton ; broderie : 100 % acrylique",
    },
  },
  "CHU-004": {
    en: {
      title: "Embroidered waistcoat",
      description:
        "A cotton flannel waistcoat, lined in cotton and embroidered by hand. The embroidery is done on the cloth before it is sewn up, 9 hours for the garment. Made to order in S, M or L; wash it cold, by hand, inside out.",
      material: "Shell: 100% cotton; lining: 100% cotton; embroidery: 100% acrylic",
    },
    es: {
      title: "Chaleco bordado",
      description:
        "Chaleco de franela de algodón, con forro de algodón y bordado a mano. Se borda la tela antes de armar la prenda, que lleva 9 horas. Se hace a pedido en S, M o L; lávelo a mano, al revés y en agua fría.",
      material: "Exterior: 100 % algodón; forro: 100 % algodón; bordado: 100 % acrílico",
    },
    fr: {
      title: "Gilet sans manches brodé",
      description:
        "Un gilet en flanelle de coton, doublé de coton et brodé à la main. On brode l’étoffe avant de monter le vêtement, qui demande 9 heures. Sur commande, en S, M ou L ; lavage à la main, à froid et sur l’envers.",
      material: "Extérieur : 100 % coton ; doublure : 100 % coton ; broderie : 100 % acrylique",
    },
  },
  "CHU-005": {
    en: {
      title: "Embroidered shoulder bag",
      description:
        "A flat shoulder bag, 30 × 32 cm, with embroidery on a black or red ground. Inside is a polyester lining; empty, the bag weighs 210 g. Four hours from drawing to last seam.",
      material: "Outer: 100% cotton; lining: 100% polyester; embroidery: 100% acrylic",
    },
    es: {
      title: "Bolso bordado para el hombro",
      description:
        "Bolso plano de 30 × 32 cm, bordado sobre fondo negro o rojo. Por dentro lleva forro de poliéster y, vacío, pesa 210 g. Del dibujo a la última costura pasan cuatro horas.",
      material: "Exterior: 100 % algodón; forro: 100 % poliéster; bordado: 100 % acrílico",
    },
    fr: {
      title: "Sac à bandoulière brodé",
      description:
        "Un sac plat de 30 × 32 cm, brodé sur fond noir ou rouge. Il est doublé de polyester et pèse 210 g à vide. Quatre heures séparent le dessin de la dernière couture.",
      material: "Extérieur : 100 % coton ; doublure : 100 % polyester ; broderie : 100 % acrylique",
    },
  },
  "CHU-006": {
    en: {
      title: "Four embroidered tree ornaments",
      description:
        "Four padded ornaments, 7 cm across, embroidered and ready for the tree. All four weigh 40 g, so the thinnest twig holds them; the set takes 144 minutes.",
      material: "100% cotton; filling: 100% polyester; embroidery: 100% acrylic",
    },
    es: {
      title: "Cuatro adornos bordados para el árbol",
      description:
        "Cuatro adornos rellenos de 7 cm, bordados y listos para el árbol de Navidad. El juego pesa 40 g, poco para cualquier rama, y toma 144 minutos.",
      material: "100 % algodón; relleno: 100 % poliéster; bordado: 100 % acrílico",
    },
    fr: {
      title: "Quatre ornements brodés pour le sapin",
      description:
        "Quatre ornements rembourrés de 7 cm, brodés, prêts à suspendre au sapin. Les quatre ne pèsent que 40 g : une branche fine suffit. Comptez 144 minutes de travail pour le lot.",
      material: "100 % coton ; garnissage : 100 % polyester ; broderie : 100 % acrylique",
    },
  },
  "CHU-007": {
    en: {
      title: "Model reed boat",
      description:
        "A model of a reed boat, 25 cm long, bound in bundles from the totora of the lake. Cutting, drying and sorting come first; binding one boat takes 96 minutes. A piece for the shelf: keep it dry and aired.",
      material: "Totora reed; cotton cord",
    },
    es: {
      title: "Balsa de totora en miniatura",
      description:
        "Una balsa en miniatura de 25 cm de largo, amarrada en haces con la totora del lago. Antes hay que cortar, secar y escoger el junco; la balsa toma 96 minutos. Es para el estante: guárdela seca y ventilada.",
      material: "Totora; cordón de algodón",
    },
    fr: {
      title: "Barque de totora miniature",
      description:
        "Un modèle réduit de barque, long de 25 cm, lié en bottes de totora du lac. On coupe, on sèche et on trie d’abord le roseau ; la barque prend 96 minutes. Pour l’étagère, au sec et à l’air.",
      material: "Totora (roseau) ; cordon de coton",
    },
  },
  "CHU-008": {
    en: {
      title: "Reed basket with lid",
      description:
        "Plaited from moistened totora, then trimmed and dried again so that lid and basket keep their shape. One basket is 132 minutes of work. Small or large; a light mist of water helps if the reed turns brittle.",
      material: "Totora reed",
    },
    es: {
      title: "Canasta de totora con tapa",
      description:
        "Se trenza con la totora húmeda; después se recorta y se seca otra vez, con tapa y todo. Una canasta lleva 132 minutos. Pequeña o grande; si el junco se reseca, rocíelo apenas con agua.",
      material: "Totora",
    },
    fr: {
      title: "Panier en totora à couvercle",
      description:
        "Il se tresse avec la totora humide, puis se recorte et sèche une seconde fois, couvercle compris. Un panier, ce sont 132 minutes de travail. Petit ou grand ; si le roseau devient cassant, une brume d’eau l’assouplit.",
      material: "Totora (roseau)",
    },
  },
  "CHU-009": {
    en: {
      title: "Reed mobile with four birds",
      description:
        "Four birds bound from reed hang on cotton cord and stir when someone opens a door. The mobile is 22 cm wide and 40 cm long and weighs 60 g. Dust it with a brush.",
      material: "Totora reed; cotton cord",
    },
    es: {
      title: "Móvil de totora con cuatro aves",
      description:
        "Cuatro aves de junco cuelgan de cordones de algodón y se mueven cuando alguien abre la puerta. El móvil tiene 22 cm de ancho y 40 cm de largo, y pesa 60 g. El polvo se quita con una brocha.",
      material: "Totora; cordón de algodón",
    },
    fr: {
      title: "Mobile en totora aux quatre oiseaux",
      description:
        "Quatre oiseaux de roseau pendent à des cordons de coton et bougent dès qu’une porte s’ouvre. Large de 22 cm et long de 40 cm, le mobile pèse 60 g. Époussetez-le au pinceau.",
      material: "Totora (roseau) ; cordon de coton",
    },
  },
}
