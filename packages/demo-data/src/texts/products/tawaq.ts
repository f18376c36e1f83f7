import type { ProductTexts } from "../types"

export const tawaqProducts: ProductTexts = {
  "TAW-001": {
    en: {
      title: "Small roof church of Quinua",
      description:
        "A little church in fired clay, made the way it is made in Quinua and painted with coloured earths instead of glaze. It measures 18 × 12 × 10 cm, weighs 700 g and takes 4 hours to model, polish and paint.",
      material: "Earthenware; earth slips",
    },
    es: {
      title: "Iglesia de techo pequeña",
      description:
        "La iglesia de Quinua en versión chica: 18 × 12 × 10 cm y 700 g de barro cocido. Se modela, se pule y se pinta con tierras de color, sin esmalte, en 4 horas.",
      material: "Cerámica de barro; engobes de tierra",
    },
    fr: {
      title: "Petite église de toit de Quinua",
      description:
        "L’église de Quinua en petit format, 18 × 12 × 10 cm pour 700 g de terre cuite. Modelée, polie, puis peinte aux terres colorées et non émaillée, elle prend 4 heures avant la cuisson.",
      material: "Terre cuite ; engobes de terre",
    },
  },
  "TAW-002": {
    en: {
      title: "Roof church with two towers",
      description:
        "Two towers rise over the front of this church, 35 × 22 × 18 cm and 2,600 g of Quinua ceramic. The potter needs 11 hours for it, so it is made after you order. No glaze covers the clay: the colours are earth slips, brushed on before firing.",
      material: "Earthenware; earth slips",
    },
    es: {
      title: "Iglesia de techo con dos torres",
      description:
        "Dos torres se levantan sobre la fachada de esta iglesia de 35 × 22 × 18 cm. Pesa 2600 g y ocupa al ceramista 11 horas, por eso se hace a pedido. Los colores son tierras aplicadas a pincel antes de la quema.",
      material: "Cerámica de barro; engobes de tierra",
    },
    fr: {
      title: "Grande église de toit à deux tours",
      description:
        "Deux tours dominent la façade de cette église de 35 × 22 × 18 cm, lourde de 2600 g. Comme elle réclame 11 heures au potier, elle se fait sur commande. Les couleurs sont des terres posées au pinceau avant la cuisson.",
      material: "Terre cuite ; engobes de terre",
    },
  },
  "TAW-003": {
    en: {
      title: "Three village musicians",
      description:
        "Three clay players make up this band; the group measures 14 × 6 × 6 cm and weighs 640 g. The clay is polished before the details are painted on in slip, 5 hours of work for the trio.",
      material: "Earthenware; earth slips",
    },
    es: {
      title: "Tres músicos del pueblo",
      description:
        "Una banda de tres, en cerámica de Quinua: 14 × 6 × 6 cm y 640 g en total. Después de pulir el barro se pintan con engobes los detalles; el trío suma 5 horas.",
      material: "Cerámica de barro; engobes de tierra",
    },
    fr: {
      title: "Trois musiciens de village",
      description:
        "Un petit orchestre de trois joueurs en céramique de Quinua, 14 × 6 × 6 cm et 640 g en tout. L’argile est polie avant que les engobes ne dessinent les détails ; 5 heures pour le trio.",
      material: "Terre cuite ; engobes de terre",
    },
  },
  "TAW-004": {
    en: {
      title: "Quinua bull candle holder",
      description:
        "A clay bull carries the candle. It measures 14 × 8 × 12 cm, weighs 480 g and is painted with earth slips on polished clay. Do not soak it; wipe wax and dust away dry.",
      material: "Earthenware; earth slips",
    },
    es: {
      title: "Torito candelero de Quinua",
      description:
        "Este torito de barro lleva la vela. Mide 14 × 8 × 12 cm, pesa 480 g y está pintado con engobes de tierra sobre barro pulido. No lo remoje; límpielo en seco.",
      material: "Cerámica de barro; engobes de tierra",
    },
    fr: {
      title: "Bougeoir taureau de Quinua",
      description:
        "C’est un taureau d’argile qui porte la bougie. Il mesure 14 × 8 × 12 cm, pèse 480 g et se peint aux engobes sur une terre polie. Ne le faites pas tremper ; un chiffon sec suffit.",
      material: "Terre cuite ; engobes de terre",
    },
  },
  "TAW-005": {
    en: {
      title: "Mug with slip-painted leaves",
      description:
        "Leaves brushed in slip run round a glazed mug, 9 cm high and 310 g, on a cream or a brown ground. It takes about 78 minutes. Until a food-contact declaration is on file, we sell it as a decorative piece.",
      material: "Glazed earthenware",
    },
    es: {
      title: "Taza con hojas pintadas",
      description:
        "Unas hojas pintadas con engobe rodean esta taza vidriada de 9 cm de alto y 310 g, en crema o marrón. Lleva unos 78 minutos de trabajo. Mientras no tengamos registrada una declaración de contacto con alimentos, se vende como pieza decorativa.",
      material: "Cerámica vidriada",
    },
    fr: {
      title: "Mug aux feuilles peintes",
      description:
        "Des feuilles peintes à l’engobe font le tour de ce mug émaillé, haut de 9 cm et lourd de 310 g, sur fond crème ou brun. Environ 78 minutes de travail. Tant qu’aucune déclaration de contact alimentaire n’est déposée, il se vend comme objet décoratif.",
      material: "Terre cuite émaillée",
    },
  },
  "TAW-006": {
    en: {
      title: "Bowl with a running border",
      description:
        "A painted border runs without a break round the glazed bowl, 22 cm across and 8 cm high. Cream or brown; 820 g. It is offered for decoration only as long as no food-contact declaration has been filed.",
      material: "Glazed earthenware",
    },
    es: {
      title: "Fuente con guarda corrida",
      description:
        "Una guarda pintada da toda la vuelta a la fuente vidriada, de 22 cm de diámetro y 8 cm de alto. En crema o marrón; 820 g. Por ahora se ofrece solo como adorno: falta la declaración de contacto con alimentos.",
      material: "Cerámica vidriada",
    },
    fr: {
      title: "Coupe à frise continue",
      description:
        "Une frise peinte fait le tour de cette coupe émaillée, 22 cm de diamètre sur 8 cm de haut. Crème ou brun ; 820 g. Proposée pour la décoration seulement, faute de déclaration de contact alimentaire à ce jour.",
      material: "Terre cuite émaillée",
    },
  },
  "TAW-007": {
    en: {
      title: "Owl-shaped ocarina",
      description:
        "An owl of 7 × 5 × 5 cm that is also a wind instrument: blow, and it sounds. Modelled, polished and painted in 1 hour, it weighs 95 g. It is meant for collectors and musicians and is not sold as a toy.",
      material: "Earthenware; earth slips",
    },
    es: {
      title: "Ocarina en forma de búho",
      description:
        "Un búho de 7 × 5 × 5 cm que además suena: es un instrumento de viento. Pesa 95 g y se modela, se pule y se pinta en 1 hora. Pensada para quien toca o colecciona; no se vende como juguete.",
      material: "Cerámica de barro; engobes de tierra",
    },
    fr: {
      title: "Ocarina en forme de hibou",
      description:
        "Un hibou de 7 × 5 × 5 cm, et un instrument à vent : il suffit de souffler. Ses 95 g d’argile sont modelés, polis et peints en 1 heure. Destiné aux musiciens et aux collectionneurs, il n’est pas vendu comme jouet.",
      material: "Terre cuite ; engobes de terre",
    },
  },
  "TAW-008": {
    en: {
      title: "Nativity of nine Quinua figures",
      description:
        "Nine figures in fired clay, painted in the earth colours of Quinua. Set out together they fill about 30 × 20 cm and weigh 1,650 g. One set keeps a potter busy for 10 hours.",
      material: "Earthenware; earth slips",
    },
    es: {
      title: "Nacimiento de nueve figuras de Quinua",
      description:
        "Nueve figuras de barro cocido, pintadas con los colores de tierra de Quinua. Ya armado, el nacimiento ocupa unos 30 × 20 cm y pesa 1650 g. Cada juego son 10 horas de trabajo.",
      material: "Cerámica de barro; engobes de tierra",
    },
    fr: {
      title: "Crèche de neuf figurines de Quinua",
      description:
        "Neuf figurines en terre cuite aux couleurs de terre de Quinua. Disposée, la crèche occupe environ 30 × 20 cm et pèse 1650 g. Il faut 10 heures à un potier pour un ensemble.",
      material: "Terre cuite ; engobes de terre",
    },
  },
  "TAW-009": {
    en: {
      title: "Matchbox retablo with a workshop scene",
      description:
        "A workshop the size of a matchbox, 6 × 4 × 2 cm, behind its own little doors. Choose who is at work inside: a weaver, a potter or a hat maker. The dough figures are modelled, painted and set in place in about 2 hours.",
      material: "Cardboard and pine box; dough figures; paint",
    },
    es: {
      title: "Retablo de cajita con escena de taller",
      description:
        "Un taller del tamaño de una caja de fósforos, 6 × 4 × 2 cm, con sus puertitas. Elija quién trabaja adentro: tejedor, ceramista o sombrerero. Las figuras de pasta se modelan, se pintan y se plantan en unas 2 horas.",
      material: "Caja de cartón y pino; figuras de pasta; pintura",
    },
    fr: {
      title: "Retable boîte d’allumettes, scène d’atelier",
      description:
        "Un atelier grand comme une boîte d’allumettes, 6 × 4 × 2 cm, avec ses petites portes. À vous de choisir qui travaille à l’intérieur : tisserand, potier ou chapelier. Les figurines en pâte sont modelées, peintes et mises en place en 2 heures environ.",
      material: "Boîte en carton et pin ; figurines en pâte ; peinture",
    },
  },
}
