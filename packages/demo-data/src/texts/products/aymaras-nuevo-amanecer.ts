import type { ProductTexts } from "../types"

export const aymarasNuevoAmanecerProducts: ProductTexts = {
  "AYM-001": {
    en: {
      title: "Lined jacket in woven wool",
      description:
        "A winter jacket in wool and alpaca cloth, lined and closed with horn buttons. Cutting, sewing, lining and pressing take 14 hours and start once you have chosen the size. Grey or brown, 1,050 g; dry clean.",
      material:
        "Shell: 80% wool, 20% alpaca; lining: 100% polyester. Contains non-textile parts of animal origin (horn buttons)",
    },
    es: {
      title: "Casaca forrada de lana tejida",
      description:
        "Casaca de abrigo en tela de lana y alpaca, forrada y con botones de asta. Se corta, se cose, se forra y se plancha en 14 horas, después de su pedido y en su talla. Gris o marrón, 1050 g; lavado en seco.",
      material:
        "Exterior: 80 % lana, 20 % alpaca; forro: 100 % poliéster. Contiene partes no textiles de origen animal (botones de asta)",
    },
    fr: {
      title: "Veste doublée en laine tissée",
      description:
        "Une veste chaude en drap de laine et d’alpaga, doublée et fermée par des boutons en corne. Elle se coupe, se coud, se double et se presse en 14 heures, sur commande et à votre taille. Gris ou brun, 1050 g ; nettoyage à sec.",
      material:
        "Extérieur : 80 % laine, 20 % alpaga ; doublure : 100 % polyester. Contient des parties non textiles d’origine animale (boutons en corne)",
    },
  },
  "AYM-002": {
    en: {
      title: "Waistcoat in woven wool",
      description:
        "Pure wool cloth outside, a smooth lining inside. Seven hours of cutting, sewing and pressing, and 420 g to wear. Sizes S to XL.",
      material: "Shell: 100% wool; lining: 100% polyester",
    },
    es: {
      title: "Chaleco de lana tejida",
      description:
        "Por fuera, tela de pura lana; por dentro, un forro liso. Son siete horas de corte, costura y planchado, y pesa 420 g. Tallas S a XL.",
      material: "Exterior: 100 % lana; forro: 100 % poliéster",
    },
    fr: {
      title: "Gilet en laine tissée",
      description:
        "Du drap de pure laine dehors, une doublure lisse dedans. Sept heures de la coupe au dernier coup de fer, pour 420 g. Tailles S à XL.",
      material: "Extérieur : 100 % laine ; doublure : 100 % polyester",
    },
  },
  "AYM-003": {
    en: {
      title: "Short poncho with side ties",
      description:
        "It is 75 cm long and 110 cm wide, and ties hold the sides together in the wind. Wool with 30% alpaca, woven, cut and finished in 6½ hours. Grey or wine.",
      material: "70% wool, 30% alpaca",
    },
    es: {
      title: "Poncho corto con amarres",
      description:
        "Mide 75 cm de largo por 110 cm de ancho y se sujeta a los lados con amarres cuando sopla el viento. Es de lana con 30 % de alpaca; tejerlo, cortarlo y terminarlo suma 6 horas y media. En gris o vino.",
      material: "70 % lana, 30 % alpaca",
    },
    fr: {
      title: "Poncho court à liens",
      description:
        "Long de 75 cm et large de 110 cm, il se noue sur les côtés quand le vent se lève. De la laine avec 30 % d’alpaga, tissée, coupée et finie en 6 heures et demie. Gris ou lie-de-vin.",
      material: "70 % laine, 30 % alpaga",
    },
  },
  "AYM-004": {
    en: {
      title: "Hooded jacket for children",
      description:
        "A warm jacket with a hood, in wool cloth with a cotton lining inside. It is cut for 4, 6 and 8 years, in red or blue, and weighs 480 g. One jacket is 8 hours of work.",
      material: "Shell: 80% wool, 20% acrylic; lining: 100% cotton",
    },
    es: {
      title: "Casaca con capucha para niños",
      description:
        "Casaca abrigadora con capucha, en tela de lana, con forro de algodón por dentro. Se corta para 4, 6 y 8 años, en rojo o azul, y pesa 480 g. Cada una toma 8 horas de trabajo.",
      material: "Exterior: 80 % lana, 20 % acrílico; forro: 100 % algodón",
    },
    fr: {
      title: "Veste à capuche pour enfant",
      description:
        "Une veste chaude à capuche, en drap de laine, doublée de coton à l’intérieur. Taillée pour 4, 6 et 8 ans, en rouge ou en bleu, elle pèse 480 g. Chaque veste demande 8 heures.",
      material: "Extérieur : 80 % laine, 20 % acrylique ; doublure : 100 % coton",
    },
  },
  "AYM-005": {
    en: {
      title: "Runner rug with stripes",
      description:
        "A narrow rug for a hallway or a bedside, 60 × 120 cm, striped in natural tones or red. Wool on a cotton warp, 1,700 g, with knotted fringes. It is woven to order and takes 20 hours.",
      material: "Weft: 100% wool. Warp: 100% cotton",
    },
    es: {
      title: "Alfombra angosta a rayas",
      description:
        "Alfombra angosta para un pasillo o al pie de la cama: 60 × 120 cm, a rayas en tonos naturales o rojo. Lana sobre urdimbre de algodón, 1700 g, con flecos anudados. Tejerla a pedido toma 20 horas.",
      material: "Trama: 100 % lana. Urdimbre: 100 % algodón",
    },
    fr: {
      title: "Tapis étroit à rayures",
      description:
        "Un tapis étroit pour un couloir ou un bord de lit, 60 × 120 cm, rayé de tons naturels ou de rouge. Laine sur chaîne de coton, 1700 g, franges nouées. Il se tisse sur commande, en 20 heures.",
      material: "Trame : 100 % laine. Chaîne : 100 % coton",
    },
  },
  "AYM-006": {
    en: {
      title: "Rug with diamond field",
      description:
        "Thirty-four hours on the loom fill 90 × 150 cm with diamonds. The rug weighs 3,200 g and lies flat; put a non-slip mat under it and turn it now and then. Woven to order, in natural tones or blue.",
      material: "Weft: 100% wool. Warp: 100% cotton",
    },
    es: {
      title: "Alfombra con campo de rombos",
      description:
        "Treinta y cuatro horas de telar llenan de rombos 90 × 150 cm. Pesa 3200 g; póngale debajo una base antideslizante y gírela de vez en cuando. Se teje a pedido, en natural o azul.",
      material: "Trama: 100 % lana. Urdimbre: 100 % algodón",
    },
    fr: {
      title: "Tapis au champ de losanges",
      description:
        "Trente-quatre heures de métier remplissent de losanges 90 × 150 cm. Il pèse 3200 g ; posez-le sur un sous-tapis antidérapant et tournez-le de temps en temps. Tissage sur commande, ton naturel ou bleu.",
      material: "Trame : 100 % laine. Chaîne : 100 % coton",
    },
  },
  "AYM-007": {
    en: {
      title: "Woven seat pad",
      description:
        "Forty centimetres square, the size of a kitchen chair, woven like a rug from wool alone. Each pad takes a little under 3½ hours and weighs 330 g. Brown, grey or red.",
      material: "100% wool",
    },
    es: {
      title: "Cojín plano tejido para silla",
      description:
        "Cuarenta centímetros por lado, como el asiento de una silla, tejido solo en lana igual que una alfombra. Lleva algo menos de 3 horas y media y pesa 330 g. Marrón, gris o rojo.",
      material: "100 % lana",
    },
    fr: {
      title: "Galette de chaise tissée",
      description:
        "Quarante centimètres de côté, la taille d’une chaise de cuisine, tissée toute en laine comme un tapis. Un peu moins de 3 heures et demie de travail, 330 g. Brun, gris ou rouge.",
      material: "100 % laine",
    },
  },
  "AYM-008": {
    en: {
      title: "Throw in brushed alpaca",
      description:
        "Large enough for two on a sofa: 130 × 180 cm of alpaca with a fifth of wool, brushed until the surface is soft. It weighs 950 g. The group weaves it to order in 11 hours, in ivory or grey.",
      material: "80% alpaca, 20% wool",
    },
    es: {
      title: "Manta de alpaca cepillada",
      description:
        "Alcanza para dos en el sofá: 130 × 180 cm de alpaca con una quinta parte de lana, cepillada para que quede suave. Pesa 950 g. El grupo la teje a pedido en 11 horas, en marfil o gris.",
      material: "80 % alpaca, 20 % lana",
    },
    fr: {
      title: "Plaid en alpaga brossé",
      description:
        "Assez grand pour deux sur un canapé : 130 × 180 cm d’alpaga avec un cinquième de laine, brossé pour la douceur. Il pèse 950 g. Le groupe le tisse sur commande en 11 heures, en ivoire ou en gris.",
      material: "80 % alpaga, 20 % laine",
    },
  },
}
