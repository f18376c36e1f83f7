import type { ProductTexts } from "../types"

export const matesHuancayoProducts: ProductTexts = {
  "HUA-001": {
    en: {
      title: "Carved gourd owl",
      description:
        "A small gourd becomes an owl, 7 cm high and weighing 30 g. Its lines are cut with a burin and its browns burnt in with a glowing ember. Two hours and a few minutes.",
      material: "Dried gourd, wax",
    },
    es: {
      title: "Búho de mate burilado",
      description:
        "Un mate chico convertido en búho, de 7 cm de alto y 30 g. Las líneas se cortan con buril y los marrones salen de una brasa. Toma dos horas y unos minutos.",
      material: "Mate seco, cera",
    },
    fr: {
      title: "Chouette en calebasse gravée",
      description:
        "Une petite calebasse devenue chouette, haute de 7 cm, pour 30 g à peine. Les traits sont taillés au burin, les bruns brûlés à la braise. Deux heures et quelques minutes.",
      material: "Calebasse séchée, cire",
    },
  },
  "HUA-002": {
    en: {
      title: "Small story gourd",
      description:
        "A harvest or a fiesta goes round a gourd that fits in the hand, about 10 cm wide and 11 high. The scene is drawn first, then cut line by line. Turn it slowly: 4.5 hours of work are in the small figures.",
      material: "Dried gourd, wax",
    },
    es: {
      title: "Mate chico con historia",
      description:
        "Una cosecha o una fiesta da la vuelta a un mate de unos 10 cm de ancho y 11 de alto. Primero se dibuja la escena y luego se corta línea por línea. Gírelo despacio: en esas figuras hay 4.5 horas.",
      material: "Mate seco, cera",
    },
    fr: {
      title: "Petite calebasse historiée",
      description:
        "Une récolte ou une fête fait le tour d’une calebasse qui tient dans la main, environ 10 cm de large et 11 de haut. La scène est d’abord dessinée, puis taillée trait par trait. À tourner lentement : ces figures ont pris 4,5 heures.",
      material: "Calebasse séchée, cire",
    },
  },
  "HUA-003": {
    en: {
      title: "Large story gourd: a village year",
      description:
        "A whole village year is told on a gourd 22 cm high and 20 cm wide. Scraping, drying, drawing, cutting, gouging, burning and waxing come to 18 hours. Made to order; for all its size it weighs 310 g.",
      material: "Dried gourd, wax",
    },
    es: {
      title: "Mate grande: el año en un pueblo",
      description:
        "El año entero de un pueblo contado sobre un mate de 22 cm de alto y 20 de ancho. Raspar, secar, dibujar, burilar, rebajar, quemar y encerar suma 18 horas. Se hace a pedido y pesa solo 310 g.",
      material: "Mate seco, cera",
    },
    fr: {
      title: "Grande calebasse : l’année d’un village",
      description:
        "Toute une année de village se lit sur une calebasse de 22 cm de haut et 20 de large. Gratter, sécher, dessiner, inciser, creuser, brûler et cirer : 18 heures au total. Sur commande ; elle ne pèse que 310 g.",
      material: "Calebasse séchée, cire",
    },
  },
  "HUA-004": {
    en: {
      title: "Gourd box with lid",
      description:
        "The top is cut off and becomes the lid; the rest is a box for rings, buttons or keys. It measures about 10 cm across and 9 cm in height. Carving, burning and polishing take 3.6 hours.",
      material: "Dried gourd, wax",
    },
    es: {
      title: "Cajita de mate con tapa",
      description:
        "La parte de arriba se corta y sirve de tapa; lo demás es una cajita para anillos, botones o llaves. Mide unos 10 cm de ancho y 9 de alto. Burilar, quemar y pulir toma 3.6 horas.",
      material: "Mate seco, cera",
    },
    fr: {
      title: "Boîte à couvercle en calebasse",
      description:
        "Le haut, découpé, sert de couvercle ; le reste fait une boîte à bagues, à boutons ou à clés. Environ 10 cm de large sur 9 de haut. Gravure, brûlage et polissage demandent 3,6 heures.",
      material: "Calebasse séchée, cire",
    },
  },
  "HUA-005": {
    en: {
      title: "Nativity inside a gourd",
      description:
        "Small painted clay figures gather inside a gourd 13 cm high and 12 cm wide. Its outside is carved with the burin. Gourd and figures together take 5.5 hours and weigh 150 g.",
      material: "Dried gourd, clay figures, paint",
    },
    es: {
      title: "Nacimiento dentro de un mate",
      description:
        "El mate, de 13 cm de alto, se abre como una cueva con su nacimiento de figuritas de arcilla pintada. Por fuera va burilado. Mate y figuras juntos llevan 5.5 horas y pesan 150 g.",
      material: "Mate seco, figuras de arcilla, pintura",
    },
    fr: {
      title: "Crèche dans une calebasse",
      description:
        "Haute de 13 cm, la calebasse s’ouvre comme une grotte sur de petites figurines d’argile peinte. L’extérieur est gravé. Écorce et figurines comprises : 5,5 heures et 150 g.",
      material: "Calebasse séchée, figurines en argile, peinture",
    },
  },
  "HUA-006": {
    en: {
      title: "Three carved gourd baubles",
      description:
        "Three baubles about 7 cm across, each with its cotton cord; all three weigh 80 g. Every one is an hour and a half of work. Choose the straw colour of the gourd or a black finish.",
      material: "Dried gourd, cotton cord",
    },
    es: {
      title: "Tres esferas navideñas de mate",
      description:
        "Tres esferas de unos 7 cm con su cordón de algodón; juntas pesan 80 g y no doblan la rama. Cada una pide hora y media de trabajo. Elija el color natural del mate o el acabado negro.",
      material: "Mate seco, cordón de algodón",
    },
    fr: {
      title: "Trois boules de Noël en calebasse",
      description:
        "Trois boules d’environ 7 cm, avec leur cordon de coton : 80 g en tout, aucune branche ne ploie. Chacune demande une heure et demie de travail. Finition naturelle ou noire.",
      material: "Calebasse séchée, cordon de coton",
    },
  },
  "HUA-007": {
    en: {
      title: "Shallow decorative gourd bowl",
      description:
        "A low bowl, 14 cm wide and 6 cm high, carved and finished with wax. Put keys, letters or dried flowers in it; it is a decorative piece and not meant for food. It weighs only 70 g and takes 3.4 hours.",
      material: "Dried gourd, wax",
    },
    es: {
      title: "Cuenco bajo de mate, decorativo",
      description:
        "Un cuenco de 14 cm de ancho y 6 de alto, burilado y encerado. Sirve para llaves, cartas o flores secas; es decorativo y no es para alimentos. Pesa solo 70 g y toma 3.4 horas.",
      material: "Mate seco, cera",
    },
    fr: {
      title: "Coupe basse décorative en calebasse",
      description:
        "Une coupe large de 14 cm et haute de 6, gravée puis cirée. Vide-poche ou nid à fleurs séchées, elle est décorative et ne convient pas aux aliments. Elle ne pèse que 70 g pour 3,4 heures de travail.",
      material: "Calebasse séchée, cire",
    },
  },
  "HUA-008": {
    en: {
      title: "Gourd shaker with seeds",
      description:
        "A small percussion instrument, 20 cm long: the gourd is carved outside and filled with seeds that give it its voice. Two hours, 65 g. Not a toy; the seeds are small parts, so keep it from young children.",
      material: "Dried gourd, seeds",
    },
    es: {
      title: "Maraca de mate con semillas",
      description:
        "Pequeño instrumento de percusión de 20 cm, burilado por fuera y con semillas dentro, que son las que suenan. Dos horas de trabajo y 65 g. No es juguete: contiene piezas pequeñas; guárdelo fuera del alcance de los niños.",
      material: "Mate seco, semillas",
    },
    fr: {
      title: "Maraca en calebasse gravée",
      description:
        "Un petit instrument de percussion de 20 cm : la calebasse est gravée et des graines, à l’intérieur, font le son. Deux heures, 65 g. Ce n’est pas un jouet ; petites pièces, à tenir hors de portée des enfants.",
      material: "Calebasse séchée, graines",
    },
  },
}
